import { choicesOf, findParameter, type Parameter, type Subchild, taxonomy } from '@tomorro/carbon/taxonomy/taxonomy'
import type { InputUnit } from '@tomorro/carbon/unit'

/** Goes up whenever a filled-in template of before could be misread. Parameters never change their meaning, so they do not count. */
export const TEMPLATE_VERSION = 1

/** As many rows as one template may have. */
export const TEMPLATE_ROWS_MAX = 100_000

export const sheets = { entries: 'Entries', help: 'Help', lists: 'Lists', about: 'About' } as const

type Common = { readonly heading: string; readonly help: string }
export type ParameterColumn = Common & {
  readonly kind: 'parameter'
  /** The parameter's number, by which an activity names it. */
  readonly number: string
  readonly parameter: Parameter
  /** What to choose from, as it is shown; the ids in the same order. */
  readonly choices: readonly string[]
  readonly choiceIds: readonly string[]
  /** The unit of the heading, where a file names another one than the template. */
  readonly unit?: InputUnit
}
export type Column = (Common & { readonly kind: 'from' | 'until' | 'site' | 'estimated' }) | ParameterColumn

/** The columns in the order in which a file has them; undefined where a column is empty. */
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

/** The columns of a subchild's template, in their order. Headings are different from each other. */
export const columnsOf = (subchild: Subchild): readonly Column[] => [
  ...place,
  ...Object.entries(subchild.parameters).flatMap(([number, name]) => {
    const parameter = findParameter(name)
    return parameter ? [parameterColumn(subchild, { number, name, parameter })] : []
  }),
  estimated,
]

/** The ways in which the subchild can be calculated. */
export const methodsOf = ({ methods }: Subchild): string[] => Object.keys(methods)

/** The parameters that each way of calculating needs, by their headings, for people. */
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
