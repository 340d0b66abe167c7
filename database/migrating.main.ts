import { migrate } from './migrate.ts'

// Migrates the database at DATABASE_URL in a process of its own, for the test that kills it.
process.send?.('begun')
await migrate(process.env.DATABASE_URL ?? '')
process.disconnect?.()
