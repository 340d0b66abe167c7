import type { LineRule, Parameter, Subchild, Taxonomy } from './taxonomy.ts'

/** How the keys of well-to-tank factors begin. */
export const WELL_TO_TANK = 'wtt.'

/** Well-to-tank emissions: producing and delivering a fuel. Their quantity repeats the energy of burning it, so it never counts as energy. */
export const isWellToTank = (factorKey: string): boolean => factorKey.startsWith(WELL_TO_TANK)

const PLACES = /\{([A-Z0-9_]+)\}/g

/** The names of the parameters that a factor key depends on. */
export const namesInKey = (line: LineRule): string[] =>
  'factor' in line ? [...line.factor.matchAll(PLACES)].map(([, name]) => name ?? '') : []

/** Fills the choices of an activity into a factor key. */
export const fillKey = (template: string, partOf: (name: string) => string): string =>
  template.includes('{') ? template.replaceAll(PLACES, (_, name: string) => partOf(name)) : template

/** A value's part of a factor key: a choice by its id, yes and no as "true" and "false". */
export function keyPartOf(parameter: Parameter | undefined, value: string): string {
  if (parameter?.type === 'boolean') return value === 'true' ? parameter.keys.true : parameter.keys.false
  const key = parameter?.type === 'choice' ? parameter.choices[value]?.key : undefined
  return key ?? value.replaceAll('-', '_')
}

/** Every factor key of a line: one for each combination of the subchild's choices. */
export function factorKeysOf(taxonomy: Taxonomy, subchild: Subchild, line: LineRule): string[] {
  if (!('factor' in line)) return []
  return namesInKey(line).reduce<string[]>(
    (keys, name) => {
      const parts = choicesIn(taxonomy, subchild, name)
        .filter((value) => line.when?.[name]?.includes(value) ?? true)
        .map((value) => keyPartOf(taxonomy.parameters[name], value))
      return keys.flatMap((key) => parts.map((part) => key.replaceAll(`{${name}}`, part)))
    },
    [line.factor],
  )
}

/** The values of a subchild's parameter: its choices by id, or yes and no as text. */
export function choicesIn({ parameters }: Taxonomy, subchild: Subchild, name: string): readonly string[] {
  const parameter = parameters[name]
  if (parameter?.type === 'boolean') return ['true', 'false']
  if (parameter?.type !== 'choice') return []
  return subchild.choices?.[name] ?? Object.keys(parameter.choices)
}
