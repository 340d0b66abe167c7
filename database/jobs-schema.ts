import type pg from 'pg'
import { PgBoss } from 'pg-boss'
import { DEAD_LETTERS, deadLetters, queues } from './queues.ts'

/** The schema of pg-boss's tables. */
export const JOB_SCHEMA = 'pgboss'

/**
 * Creates or upgrades pg-boss's tables and the queues.
 * @param client a connection in the role of the owner
 */
export async function installJobs(client: pg.Client): Promise<void> {
  const boss = new PgBoss({
    db: { executeSql: (text, values) => client.query(text, values) },
    schema: JOB_SCHEMA,
    supervise: false,
    schedule: false,
    registerInstance: false,
  })
  const failures: Error[] = []
  boss.on('error', (error) => failures.push(error))
  await boss.start()
  try {
    const known = new Set((await boss.getQueues()).map(({ name }) => name))
    for (const [name, options] of Object.entries({ [DEAD_LETTERS]: deadLetters, ...queues }))
      await (known.has(name) ? boss.updateQueue(name, options) : boss.createQueue(name, options))
  } finally {
    await boss.stop({ graceful: false })
  }
  if (failures[0]) throw failures[0]
}
