import type { Contract } from '../../model/model.ts'
import { componentTypes } from '../component-types.ts'
import { commentText } from '../type-text.ts'

/** The types of a contract's components for a service: `components.schemas`, and `components.requests` where a request differs. */
export function emitTypes(contract: Contract): string {
  const { aliases, schemas, requests } = componentTypes(contract)
  const members = (entries: readonly (readonly [string, string])[]) =>
    entries.map(([name, alias]) => `    ${JSON.stringify(name)}: ${alias}`)
  return [
    ...aliases.map(
      ({ name, text, says }) => `${says === undefined ? '' : commentText(says)}export type ${name} = ${text}\n`,
    ),
    '/** By the names that the contract gives them. */',
    'export type components = {',
    '  schemas: {',
    ...members(schemas),
    '  }',
    '  /** What clients send, where it is not what is answered. */',
    '  requests: {',
    ...members(requests),
    '  }',
    '}',
    '',
  ].join('\n')
}
