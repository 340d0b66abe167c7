import { demoOrganisation, seed } from '@tomorro/stack/prepare-database'
import { withDatabase } from './with-database.ts'

// npm run seed: brings the database up to date, loads the factors and adds the demo organisation. Starting does this too; what is
// there already stays.

await withDatabase(async (prepared) => {
  await seed(prepared, [demoOrganisation])
  console.log(`Factors are loaded, and there is ${demoOrganisation.name} (${demoOrganisation.id})`)
})
