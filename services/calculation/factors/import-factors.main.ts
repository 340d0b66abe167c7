import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import type { Gwp } from '@tomorro/carbon/engine/factor'
import { datasetFolder } from './factor-file.ts'
import { importEdition } from './import-edition.ts'

const USAGE = `Usage: npm run factors:import -- FILE --source NAME --edition YEAR --publisher NAME --licence NAME [--gwp AR4|AR5|AR6] [--dry-run]

Adds an edition of emission factors to the dataset and prints what it brings; with --dry-run it prints only. The next start, or
npm run seed, loads it. For example:
  npm run factors:import -- desnz-2027.csv --source "DESNZ 2027" --edition 2027 --publisher DESNZ --licence OGL-UK-3.0 --gwp AR5

FILE has the columns that services/calculation/factors/README.md describes.`

try {
  main()
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}

function main(): void {
  const text = { type: 'string' } as const
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      source: text,
      edition: text,
      publisher: text,
      licence: text,
      gwp: text,
      'dry-run': { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  })
  if (values.help) {
    console.log(USAGE)
    return
  }
  const [file] = positionals
  const { source, edition, publisher, licence, gwp, 'dry-run': dryRun } = values
  if (!file || !source || !edition || !publisher || !licence || (gwp !== undefined && !isGwp(gwp)))
    throw new Error(USAGE)
  const facts = { source, edition: Number(edition), publisher, licence, ...(gwp !== undefined && { gwp }) }
  const report = importEdition(datasetFolder, readFileSync(file, 'utf8'), facts, { dryRun })
  for (const key of report.added) console.log(`added    ${key}`)
  for (const { key, from, to } of report.changed) console.log(`changed  ${key}: ${from} became ${to}`)
  for (const key of report.missing) console.log(`missing  ${key}`)
  const against = report.previous === undefined ? 'nothing before it' : String(report.previous)
  console.log(
    `${report.factors} factors; against ${against}: ${report.added.length} added, ${report.changed.length} changed, ${report.missing.length} missing${dryRun ? '; nothing was written' : ''}`,
  )
}

function isGwp(name: string): name is Gwp {
  return ['AR4', 'AR5', 'AR6'].includes(name)
}
