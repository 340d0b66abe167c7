import { globSync } from 'node:fs'
import { join } from 'node:path'
import { loadBundle } from '../document/load.ts'
import { type Contract, foreignReading } from '../model/model.ts'
import { toContract } from '../model/read-contract.ts'
import { readContracts } from '../target/project.ts'

const root = join(import.meta.dirname, '../..')

/** The project's own contracts. */
export const ownContracts = (): Contract[] => {
  const files = globSync('openapi/*.yaml', { cwd: root }).filter((file) => !file.endsWith('common.yaml'))
  return readContracts(files.map((file) => join(root, file)))
}

/** Documents of others, by the names that they have in the tests. */
const foreignDocuments: Readonly<Record<string, string>> = {
  galaxy: '@scalar/galaxy/dist/3.1.json',
  petstore: '@readme/oas-examples/3.0/json/petstore.json',
  styles: '@readme/oas-examples/3.0/json/parameters-style.json',
  styles31: '@readme/oas-examples/3.1/json/parameters-style.json',
  extreme: '@readme/oas-examples/3.0/json/parameters-extreme.json',
  discriminators: '@readme/oas-examples/3.0/json/discriminators.json',
  polymorphism: '@readme/oas-examples/3.0/json/polymorphism.json',
  types: '@readme/oas-examples/3.0/json/schema-types.json',
  types31: '@readme/oas-examples/3.1/json/schema-types.json',
  validation: '@readme/oas-examples/3.0/json/schema-validation.json',
  validation31: '@readme/oas-examples/3.1/json/schema-validation-top-level.json',
  enums: '@readme/oas-examples/3.0/json/schema-enums.json',
  additional: '@readme/oas-examples/3.0/json/schema-additional-properties.json',
  bodies: '@readme/oas-examples/3.0/json/request-examples.json',
  uspto: '@readme/oas-examples/3.0/json/uspto.json',
  train: '@readme/oas-examples/3.1/json/train-travel.json',
}

/** Documents that express-openapi-validator cannot load. */
const unloadable: Readonly<Record<string, string>> = {
  dialogporten: '@digdir/dialogporten-schema/swagger.verified.json',
}

export const foreignNames = Object.keys(foreignDocuments)
export const unloadableNames = Object.keys(unloadable)

/** The contract of a foreign document. */
export function foreignContract(name: string): Contract {
  const file = foreignDocuments[name] ?? unloadable[name] ?? ''
  return toContract(name, loadBundle(join(root, 'node_modules', file)), foreignReading)
}
