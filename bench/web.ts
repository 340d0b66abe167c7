import { builtClient } from '../clients/web/built-client.ts'
import { type EntrySize, entrySizes, FIRST_LOAD_MAX_KB } from '../clients/web/entry-sizes.ts'
import { measuredPages } from './web/measured-pages.ts'

// npm run bench web: what the web client costs its users.
// 1. What a browser loads before each page is there, in kB gzipped (level 9). A page counts with everything that it imports and
//    what it loads for its first figures; the pictures of the overview come after them.
// 2. In Chromium against the local stack: first contentful paint of each page with an empty cache, the calls of the API that it
//    makes, and the interaction to next paint of the overview with as many columns as it can have.
//    npm run bench web sizes   prints the first part alone

const { firstLoads, pictures } = entrySizes(await builtClient())
const line = ({ entry, kB, ownKb }: EntrySize) =>
  `${entry.padEnd(26)}${kB.toFixed(1).padStart(7)} kB, ${ownKb.toFixed(1)} kB of its own`

console.log(`First load, gzipped, at most ${FIRST_LOAD_MAX_KB} kB`)
for (const size of firstLoads) console.log(line(size))
console.log(line(pictures))

if (process.argv[2] !== 'sizes') {
  const { pages, interactions, columns } = await measuredPages()
  console.log('\nPage          first contentful paint   API calls')
  for (const { name, paintMs, calls } of pages)
    console.log(`${name.padEnd(14)}${paintMs.toFixed(0).padStart(19)} ms   ${calls.length}: ${calls.join(', ')}`)
  console.log(`\nInteraction to next paint on the overview with ${columns} columns (good is 200 ms or less)`)
  for (const { name, ms } of interactions) console.log(`${name.padEnd(32)}${ms.toFixed(0).padStart(6)} ms`)
}
