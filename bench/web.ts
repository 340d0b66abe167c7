import { builtClient } from '../clients/web/built-client.ts'
import { type EntrySize, entrySizes, FIRST_LOAD_MAX_KB } from '../clients/web/entry-sizes.ts'

// npm run bench web: what a browser loads of the web client before each page is there, in kB gzipped (level 9). A page counts
// with everything that it imports and what it loads for its first figures; the pictures of the overview come after them.

const { firstLoads, pictures } = entrySizes(await builtClient())
const line = ({ entry, kB, ownKb }: EntrySize) =>
  `${entry.padEnd(26)}${kB.toFixed(1).padStart(7)} kB, ${ownKb.toFixed(1)} kB of its own`

console.log(`First load, gzipped, at most ${FIRST_LOAD_MAX_KB} kB`)
for (const size of firstLoads) console.log(line(size))
console.log(line(pictures))
