import type { components } from '@tomorro/generated/settings/types'

type IntensityKind = components['schemas']['IntensityKind']

/** What emissions are divided by. A denominator of the organisation's own has a name, such as `bed`. */
export type Intensity = { readonly kind: IntensityKind; readonly name?: string | undefined }

/** The identity of a denominator. Names that differ in case or outer spaces are the same. */
export const intensityKey = ({ kind, name }: Intensity): string =>
  kind === 'own' ? `own-${ownName(name).toLowerCase()}` : kind

/** A name without outer spaces. */
export const ownName = (name = ''): string => name.trim()

/** Each denominator once, in order, as it is spelt first. */
export const distinctIntensities = (all: readonly Intensity[]): Intensity[] =>
  all.filter((one, index) => all.findIndex((other) => intensityKey(other) === intensityKey(one)) === index)

/** The denominator of a target; undefined for a target of emissions. */
export const intensityOfTarget = ({
  per,
  perName,
}: {
  readonly per?: IntensityKind
  readonly perName?: string
}): Intensity | undefined => (per === undefined ? undefined : { kind: per, name: perName })
