import { useSuspenseQuery } from '@tanstack/react-query'
import { decimal } from '@tomorro/charts/measure'
import { type Api, query } from './api.ts'
import { useApi } from './app.ts'
import type { Schemas } from './words.ts'

export type Taxonomy = Schemas['Taxonomy']
export type Subchild = Schemas['TaxonomySubchild']
export type Parameter = Schemas['TaxonomyParameter']
export type Way = Schemas['TaxonomyWay']
export type Activity = Schemas['Activity']

/** Fetched once per visit: the taxonomy changes with releases only. */
export const taxonomyQuery = (api: Api) => ({
  ...query(api, 'getTaxonomy', {}),
  staleTime: Number.POSITIVE_INFINITY,
  gcTime: Number.POSITIVE_INFINITY,
})

/** The taxonomy; suspends until it is loaded. */
export const useTaxonomy = (): Taxonomy => useSuspenseQuery(taxonomyQuery(useApi())).data

export const subchildOf = ({ subchildren }: Taxonomy, id: string): Subchild | undefined =>
  subchildren.find((subchild) => subchild.id === id)

/** The display name of a parent, child or subchild; its id if the taxonomy lacks it. */
export const nameOf = ({ parents, children, subchildren }: Taxonomy, id: string): string =>
  [...subchildren, ...children, ...parents].find((one) => one.id === id)?.displayName ?? id

/** A submitted value with its unit: `12,345 kWh`. */
export function valueText({ type, unit = '', choices = [] }: Parameter, value: unknown): string {
  if (type === 'boolean') return value === true ? 'Yes' : 'No'
  if (type === 'choice') return choices.find((choice) => choice.value === value)?.displayName ?? String(value)
  if (typeof value !== 'number') return String(value)
  return unit === 'GBP' ? `£${decimal(value, 6)}` : `${decimal(value, 6)} ${unit}`.trim()
}

/** An activity in one line: `12,345 kWh`, `400 miles, 2 passengers`. */
export const activityText = (subchild: Subchild | undefined, activity: Activity): string =>
  Object.entries(activity)
    .map(([number, value]) => {
      const parameter = subchild?.parameters.find((one) => one.number === number)
      if (parameter === undefined) return String(value)
      const text = valueText(parameter, value)
      return parameter.type === 'boolean' ? `${parameter.displayName}: ${text}` : text
    })
    .join(', ')

/** Index of the default way: an amount or a distance before money. */
export const firstWay = ({ ways }: Subchild): number =>
  Math.max(
    0,
    ways.findIndex(({ calculationMethod }) => calculationMethod !== 'spend'),
  )

/** The label of a way, from its required parameters: `Distance and passengers`. */
export const wayText = ({ parameters }: Subchild, { requires }: Way): string =>
  requires
    .map((number) => parameters.find((one) => one.number === number)?.displayName ?? number)
    .map((name, place) => (place === 0 ? name : name.charAt(0).toLowerCase() + name.slice(1)))
    .join(' and ')
