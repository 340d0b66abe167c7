import { expect } from 'chai'
import { contractOf } from '../target/testing.ts'
import { componentTypes } from './component-types.ts'

/** The texts of the types of these components, by name. */
function typesOf(schemas: object): Record<string, string> {
  const { aliases } = componentTypes(contractOf({ components: { schemas } }, '3.1'))
  return Object.fromEntries(aliases.map(({ name, text }) => [name, text]))
}

const $ref = (name: string) => ({ $ref: `#/components/schemas/${name}` })

describe('componentTypes', () => {
  it('takes a component that others inherit from for any of them, and lets them inherit its own properties', () => {
    const types = typesOf({
      Pet: {
        required: ['kind'],
        properties: { kind: { type: 'string' }, friend: $ref('Pet') },
        discriminator: { propertyName: 'kind', mapping: { cat: '#/components/schemas/Cat' } },
      },
      Cat: { allOf: [$ref('Pet'), { properties: { mother: { allOf: [$ref('Pet')] } } }] },
    })
    expect(types).to.deep.equal({
      PetBase: '{ kind: string; friend?: Pet }',
      Pet: "({ kind: 'cat' } & Cat) | ({ kind: 'Pet' } & PetBase)",
      Cat: '(PetBase) & ({ mother?: Pet })',
    })
  })

  it('narrows by the mapping where the parent lists the values of all', () => {
    const types = typesOf({
      Pet: {
        required: ['kind'],
        properties: { kind: { enum: ['cat', 'lion', 'dog'] } },
        discriminator: {
          propertyName: 'kind',
          mapping: { cat: $ref('Cat').$ref, lion: $ref('Lion').$ref, dog: $ref('Dog').$ref },
        },
      },
      Cat: { allOf: [$ref('Pet'), { properties: { lives: { type: 'integer' } } }] },
      Lion: { allOf: [$ref('Cat'), { properties: { mane: { type: 'boolean' } } }] },
      Dog: { allOf: [$ref('Pet'), { properties: { kind: { enum: ['dog'] } } }] },
    })
    // No pet has the kind Pet: TypeScript reduces that branch to never.
    expect(types.Pet).to.equal(
      "({ kind: 'cat' } & Cat) | ({ kind: 'lion' } & Lion) | Dog | ({ kind: 'Pet' } & PetBase)",
    )
    expect(types.Cat).to.equal("({ kind: 'cat' } & CatBase) | ({ kind: 'lion' } & Lion)")
  })

  it('gives a parent a type for each side where only a subtype differs', () => {
    const types = typesOf({
      Pet: {
        required: ['kind'],
        properties: { kind: { type: 'string' } },
        discriminator: { propertyName: 'kind', mapping: { cat: '#/components/schemas/Cat' } },
      },
      Cat: { allOf: [$ref('Pet'), { required: ['chip'], properties: { chip: { type: 'string', writeOnly: true } } }] },
      Shelter: { properties: { pets: { type: 'array', items: $ref('Pet') } } },
    })
    expect(types.PetRequest).to.equal("({ kind: 'cat' } & CatRequest) | ({ kind: 'Pet' } & PetRequestBase)")
    expect(types.CatRequest).to.equal('(PetRequestBase) & ({ chip: string })')
    expect(types.ShelterRequest).to.equal('{ pets?: PetRequest[] }')
  })

  it('gives what is only answered or only sent a type for each side, and so to all that refer to it', () => {
    const types = typesOf({
      User: { required: ['id'], properties: { id: { type: 'integer', readOnly: true }, secret: { writeOnly: true } } },
      Team: { properties: { members: { type: 'array', items: $ref('User') } } },
      Log: { required: ['ro_at'], patternProperties: { '^ro_': { type: 'string', readOnly: true } } },
      Other: { type: 'string' },
      FreeForm: { type: 'object', required: ['a'] },
    })
    expect(types).to.deep.equal({
      FreeForm: '{ a: unknown; [name: string]: unknown }',
      Log: '{ ro_at: unknown; [name: string]: unknown }',
      LogRequest: '{ [name: string]: string | unknown }',
      User: '{ id: number }',
      Team: '{ members?: User[] }',
      Other: 'string',
      UserRequest: '{ secret?: unknown }',
      TeamRequest: '{ members?: UserRequest[] }',
    })
  })
})
