import { PgBoss } from 'pg-boss'
import { OWNER } from './provision.ts'
import { DEAD_LETTERS, deadLetters, queues } from './queues.ts'

/** The schema of pg-boss's tables. */
export const JOB_SCHEMA = 'pgboss'

/** Creates or upgrades pg-boss's tables and the queues, as the owner. */
export async function installJobs(url: string): Promise<void> {
  const boss = new PgBoss({
    connectionString: asOwner(url),
    schema: JOB_SCHEMA,
    max: 2,
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

function asOwner(url: string): string {
  const owner = new URL(url)
  owner.searchParams.set('options', `-c role=${OWNER}`)
  return owner.href
}
