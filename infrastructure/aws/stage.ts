import stages from './stages.json' with { type: 'json' }

/** The differences between stages; everything else is equal. */
export type Stage = (typeof stages)['production'] & { readonly name: string }

/** @throws Error naming the stages if there is no such stage */
export function stageOf(name: string): Stage {
  const stage = Object.entries(stages).find(([known]) => known === name)?.[1]
  if (stage === undefined)
    throw new Error(`There is no stage ${name}; stages.json has ${Object.keys(stages).join(', ')}`)
  return { name, ...stage }
}
