import type { Names } from './names.ts'

/** The new files, and the next steps. */
export const farewell = (names: Names, written: readonly string[]): string => `
${names.domain} is there: ${names.resourcesWords} at ${names.collection} and ${names.member}, for tokens
with the scopes ${names.domain}:read and ${names.domain}:write.

Written:
${written.map((file) => `  ${file}`).join('\n')}
Changed:
  database/access.ts (role ${names.role} and its grants), package-lock.json, and what is generated

It works as it is:
  npm run check
  npm test -- services/${names.domain}
  npm start

Then make it yours:
  1. openapi/${names.domain}.yaml: the fields and operations that it is about; npm run generate
  2. database/schema/${names.domain}.ts and database/fill/${names.domain}.ts: their columns; npx drizzle-kit generate --name WHAT
  3. services/${names.domain}/${names.resourceFile}.ts: npm run check names what no longer fits; then the tests beside it
Its migration has not been applied anywhere: until it is landed it may be deleted, with its snapshot and its line in
migrations/meta/_journal.json, and be written anew.`
