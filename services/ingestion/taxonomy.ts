import { isPricedPerUnit } from '@tomorro/carbon/taxonomy/submitted-amount'
import {
  choicesOf,
  findParameter,
  isAmount,
  methods,
  numberOf,
  type Parameter,
  type Route,
  type Subchild,
  taxonomy,
} from '@tomorro/carbon/taxonomy/taxonomy'
import { type InputUnit, unitsLike } from '@tomorro/carbon/unit'
import type { TaxonomyApi } from '@tomorro/generated/ingestion/api'
import type { components } from '@tomorro/generated/ingestion/types'

type Schemas = components['schemas']

/** The taxonomy of config.json for clients. */
export const taxonomyHandlers = () => {
  const document = toDocument()
  return {
    getTaxonomy: async () => ({ status: 200, body: document }),
  } satisfies TaxonomyApi
}

const toDocument = (): Schemas['Taxonomy'] => ({
  parents: Object.entries(taxonomy.parents).map(([id, parent]) => ({ id, ...parent })),
  children: Object.entries(taxonomy.children).map(([id, child]) => ({ id, ...child })),
  subchildren: Object.entries(taxonomy.subchildren).map(([id, subchild]) => ({
    id,
    displayName: subchild.displayName,
    parentId: subchild.parentId,
    childId: subchild.childId,
    parameters: toParameters(subchild),
    ways: methods.flatMap((method) => (subchild.methods[method] ?? []).map((route) => toWay(subchild, method, route))),
  })),
})

const toParameters = (subchild: Subchild): Schemas['TaxonomyParameter'][] =>
  Object.entries(subchild.parameters).flatMap(([number, key]) => {
    const parameter = findParameter(key)
    return parameter ? [{ number, key, ...toParameter(subchild, key, parameter) }] : []
  })

function toParameter(subchild: Subchild, key: string, parameter: Parameter) {
  const { type, displayName, help } = parameter
  const shared = { type, displayName, help, ...(parameter.default === undefined ? {} : { default: parameter.default }) }
  switch (parameter.type) {
    case 'decimal': {
      const { unit, minimum, maximum, decimals } = parameter
      const own = unit as InputUnit
      const units = isAmount(parameter) ? { units: isPricedPerUnit(subchild) ? [own] : unitsLike(own) } : {}
      return { ...shared, unit, ...units, minimum, maximum, decimals }
    }
    case 'choice':
      return {
        ...shared,
        choices: choicesOf(subchild, key).map((value) => ({
          value,
          displayName: parameter.choices[value]?.displayName ?? value,
        })),
      }
    case 'text':
      return { ...shared, maxLength: parameter.maxLength }
    case 'boolean':
      return shared
  }
}

function toWay(subchild: Subchild, calculationMethod: Schemas['CalculationMethod'], { requires, optional }: Route) {
  const numbers = (names: readonly string[]) => names.flatMap((name) => numberOf(subchild, name) ?? [])
  return { calculationMethod, requires: numbers(requires), optional: numbers(optional ?? []) }
}
