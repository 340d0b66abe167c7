import { createRequire } from 'node:module'

type Input = Record<string, unknown>
type Plugin = { execute(inputs: Input[]): Promise<Input[]> | Input[] }
type Factory = (config: Input, parameters: Input, mapping: Input) => Plugin

// The package is made for its command line and has no entry of its own; its built-in plugins are reached by their files.
const { Coefficient }: { Coefficient: Factory } = createRequire(import.meta.url)(
  '@grnsft/if/build/if-run/builtins/coefficient/index.js',
)

/** The Impact Framework's multiplication of a quantity by each of some factors, one plugin after the other. */
export function coefficients(factors: readonly number[]): (inputs: Input[]) => Promise<Input[]> {
  const plugins = factors.map((coefficient, index) =>
    Coefficient({ coefficient, 'input-parameter': 'quantity', 'output-parameter': nameOf(index) }, {}, {}),
  )
  return async (inputs) => {
    let outputs = inputs
    for (const plugin of plugins) outputs = await plugin.execute(outputs)
    return outputs
  }
}

// A digit in the name would be taken for part of an arithmetic expression.
const nameOf = (index: number): string => `emissions-${String.fromCharCode('a'.charCodeAt(0) + index)}`
