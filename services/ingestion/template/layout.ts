import { choicesOf, findParameter, type Parameter, type Subchild, taxonomy } from '@tomorro/carbon/taxonomy/taxonomy'
import type { InputUnit } from '@tomorro/carbon/unit'

/**
 * Increases when an older filled-in template could be misread. A new parameter does not count: parameters never change their
 * meaning.
 */
export const TEMPLATE_VERSION = 1

/** Maximum rows per template. */
export const TEMPLATE_ROWS_MAX = 100_000

export const sheets = { entries: 'Entries', help: 'Help', lists: 'Lists', about: 'About' } as const

type Common = { readonly heading: string; readonly help: string }
export type ParameterColumn = Common & {
  readonly kind: 'parameter'
  /** The parameter's number, its key in an activity. */
  readonly number: string
  readonly parameter: Parameter
  /** The choices as shown; their ids in the same order. */
  readonly choices: readonly string[]
  readonly choiceIds: readonly string[]
  /** The unit in the heading, if the file's differs from the template's. */
  readonly unit?: InputUnit
}
export type Column = (Common & { readonly kind: 'from' | 'until' | 'site' | 'estimated' }) | ParameterColumn

/** The columns in the order of the file; undefined for an empty column. */
export type Heading = readonly (Column | undefined)[]

const place: readonly Column[] = [
  { kind: 'from', heading: 'Period from', help: 'The first day of the period, as a date or as YYYY-MM-DD.' },
  { kind: 'until', heading: 'Period until', help: 'The last day of the period, as a date or as YYYY-MM-DD.' },
  {
    kind: 'site',
    heading: 'Site',
    help: 'The site that the activity belongs to, in your own words. May be left empty.',
  },
]

const estimated: Column = {
  kind: 'estimated',
  heading: 'Estimated',
  help: 'Yes where the quantity is an estimate rather than a reading. No if left empty. It lowers the data quality.',
}

/** The columns of a subchild's template in order, with distinct headings. */
export const columnsOf = (subchild: Subchild): readonly Column[] => [
  ...place,
  ...Object.entries(subchild.parameters).flatMap(([number, name]) => {
    const parameter = findParameter(name)
    return parameter ? [parameterColumn(subchild, { number, name, parameter })] : []
  }),
  estimated,
]

/** The calculation methods of the subchild. */
export const methodsOf = ({ methods }: Subchild): string[] => Object.keys(methods)

/** The required parameters of each method by their headings, for people. */
export const waysOf = (subchild: Subchild): { method: string; headings: string[] }[] =>
  Object.entries(subchild.methods).flatMap(([method, routes]) =>
    routes.map(({ requires }) => ({ method, headings: requires.map((name) => headingOf(taxonomy.parameters[name])) })),
  )

type Named = { number: string; name: string; parameter: Parameter }

function parameterColumn(subchild: Subchild, { number, name, parameter }: Named): ParameterColumn {
  const choiceIds = choicesOf(subchild, name)
  return {
    kind: 'parameter',
    number,
    parameter,
    heading: headingOf(parameter),
    help: [parameter.help, limitsOf(parameter)].filter(Boolean).join(' '),
    choiceIds,
    choices: choiceIds.map((id) => (parameter.type === 'choice' && parameter.choices[id]?.displayName) || id),
  }
}

const headingOf = (parameter: Parameter | undefined): string =>
  parameter?.type === 'decimal' ? `${parameter.displayName} (${parameter.unit})` : (parameter?.displayName ?? '')

function limitsOf(parameter: Parameter): string {
  switch (parameter.type) {
    case 'decimal':
      return `From ${parameter.minimum} to ${parameter.maximum}, with at most ${parameter.decimals} decimals.`
    case 'choice':
      return 'Choose from the list.'
    case 'text':
      return `At most ${parameter.maxLength} characters.`
    case 'boolean':
      return 'Yes or No.'
  }
}
