import { demoOrganisation, seed } from '@tomorro/stack/prepare-database'
import { helpOr } from './usage.ts'
import { withDatabase } from './with-database.ts'

helpOr(`
Usage: npm run seed

Brings the database up to date, loads the factors and adds the demo organisation; what is there stays. npm start does this
too. DATABASE_URL names a server of your own instead of the embedded PostgreSQL.
`)

await withDatabase(async (prepared) => {
  await seed(prepared, [demoOrganisation])
  console.log(`Factors are loaded, and there is ${demoOrganisation.name} (${demoOrganisation.id})`)
})
