import { emitSerializers, serializerDeclarations } from '../emit/service/emit-serializers.ts'
import { emitTypes } from '../emit/service/emit-types.ts'
import {
  emitRequestValidators,
  emitResponseValidators,
  validatorDeclarations,
} from '../emit/validators/emit-validators.ts'
import type { Contract } from '../model/model.ts'

/** The generated files of a contract that all targets share, by name. */
export function contractOutputs(contract: Contract, header: string): [string, string][] {
  const validators = emitRequestValidators(contract)
  const responseValidators = emitResponseValidators(contract)
  const serializers = emitSerializers(contract)
  return [
    ['openapi.json', toJson(contract.document)],
    ['types.ts', header + emitTypes(contract)],
    ['validators.js', header + validators],
    ['validators.d.ts', header + validatorDeclarations(validators)],
    ['response-validators.js', header + responseValidators],
    ['response-validators.d.ts', header + validatorDeclarations(responseValidators)],
    ['serializers.js', header + serializers],
    ['serializers.d.ts', header + serializerDeclarations(serializers)],
  ]
}

export const toJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`
