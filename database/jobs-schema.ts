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
  await client.query(CLAIMED_BY)
}

/**
 * Stores with each claim of a job which worker made it: the name of its connections. A claim and its claimant are one statement, so
 * that no claim is without one, however long the worker's event loop stalls afterwards. Made once, as it locks the table.
 */
const CLAIMED_BY = `
  do $$ begin
    if exists (select from pg_trigger where tgname = 'claimed_by' and tgrelid = '${JOB_SCHEMA}.job'::regclass) then return; end if;
    alter table ${JOB_SCHEMA}.job add column if not exists claimed_by text;
    create or replace function ${JOB_SCHEMA}.set_claimed_by() returns trigger language plpgsql as 'begin
      new.claimed_by := current_setting(''application_name''); return new; end';
    create trigger claimed_by before update on ${JOB_SCHEMA}.job
      for each row when (new.state = 'active' and old.state < 'active') execute function ${JOB_SCHEMA}.set_claimed_by();
  end $$`
