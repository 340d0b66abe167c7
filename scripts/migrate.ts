import { helpOr } from './usage.ts'
import { withDatabase } from './with-database.ts'

helpOr(`
Usage: npm run migrate

Creates or updates roles, tables and access; npm start does this too. DATABASE_URL names a server of your own instead of
the embedded PostgreSQL.
`)

await withDatabase(async () => console.log('The database is up to date'))
