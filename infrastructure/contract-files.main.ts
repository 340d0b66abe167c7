import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { contractDocuments } from '@tomorro/gateway/contract-documents'
import { otherPaths } from '@tomorro/gateway/documentation'
import { withAddress } from '@tomorro/gateway/public-address'

// node scripts/run.cjs infrastructure/contract-files.main.ts STAGE DIR: writes the contracts to files at their served paths, with
// the stage's gateway as their server.

const [stage = '', folder = ''] = process.argv.slice(2)
const stages = JSON.parse(readFileSync(new URL('aws/stages.json', import.meta.url), 'utf8'))
const origin = `https://api.${stages[stage].domain.zoneName}`
const documents = contractDocuments()
for (const [place, document] of Object.entries(documents)) write(place, withAddress({ ...document }, origin))
// A bucket does not redirect; JSON is YAML 1.2.
for (const [place, target] of Object.entries(otherPaths)) {
  const document = documents[target]
  if (document !== undefined) write(place, withAddress({ ...document }, origin))
}

function write(place: string, document: object): void {
  const file = path.join(folder, place)
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, JSON.stringify(document))
}
