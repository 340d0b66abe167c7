import { withDatabase } from './with-database.ts'

// npm run migrate: roles, tables and access of the database of this clone, or of the server at DATABASE_URL. Starting does this
// too; what is up to date stays.

await withDatabase(async () => console.log('The database is up to date'))
