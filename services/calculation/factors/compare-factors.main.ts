import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { compareFactors, type FactorDifference, publishedColumns } from './compare-factors.ts'
import { datasetFolder, readEdition, readManifest } from './factor-file.ts'

const USAGE = `Usage: npm run factors:compare -- FILE
Compares the figures in services/calculation/factors/ with those of FILE, both ways: what is missing, what is extra, other values and
other units. Exits with 1 on any difference.

FILE is a CSV with a header and the columns ${publishedColumns.join(', ')},
in any order; other columns are not read. A row is one factor of one edition. kg_co2e is the total per unit, the other figures are its
parts in kgCO2e, blank where none is published. key, source and year name a factor as the dataset does.`

try {
  main()
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { help: { type: 'boolean', short: 'h', default: false } },
  })
  if (values.help) {
    console.log(USAGE)
    return
  }
  const [file, ...more] = positionals
  if (!file || more.length > 0) throw new Error(USAGE)
  const dataset = readManifest(datasetFolder).flatMap((edition) => readEdition(datasetFolder, edition))
  const { published, stored, differences } = compareFactors(readFileSync(file, 'utf8'), dataset)
  for (const difference of differences) console.log(lineOf(difference))
  console.log(
    `${published.factors} factors with ${published.figures} figures published, ${stored.factors} with ${stored.figures} stored: ${differences.length} differences`,
  )
  if (differences.length > 0) process.exitCode = 1
}

function lineOf(difference: FactorDifference): string {
  const factor = `${difference.key} (${difference.source}, ${difference.edition})`
  switch (difference.kind) {
    case 'missing':
      return `missing  ${factor}`
    case 'extra':
      return `extra    ${factor}`
    case 'unit':
      return `unit     ${factor}: published per ${difference.published}, stored per ${difference.stored}`
    case 'value':
      return `value    ${factor}: ${difference.column} published ${difference.published ?? 'blank'}, stored ${difference.stored ?? 'blank'}`
  }
}
