import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { emitApi } from '../emit/service/emit-api.ts'
import { emitRequestValidators } from '../emit/validators/emit-validators.ts'
import type { Contract } from '../model/model.ts'

/** Writes the code that reads and checks requests, to folders of the project so that what it imports is found. */
export type Workshop = {
  /** @returns the folder of the code for all operations of the contract, whose responses are left out */
  write(contract: Contract): string
  remove(): void
}

export function openWorkshop(): Workshop {
  const parent = join(import.meta.dirname, '../../.tomorro')
  mkdirSync(parent, { recursive: true })
  const root = mkdtempSync(join(parent, 'requests-'))
  let count = 0
  return {
    write: (contract) => {
      const folder = join(root, String(count++))
      const operations = contract.operations.map((operation) => ({ ...operation, tag: 'all', responses: [] }))
      mkdirSync(folder)
      writeFileSync(join(folder, 'validators.js'), emitRequestValidators({ ...contract, operations }))
      writeFileSync(join(folder, 'api.ts'), emitApi({ ...contract, operations }))
      return folder
    },
    remove: () => rmSync(root, { recursive: true }),
  }
}
