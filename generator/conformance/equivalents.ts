import type { Operation } from '../model/model.ts'
import type { Constraint } from './constraints.ts'
import type { Mutation } from './mutation.ts'
import { regExpOf } from './text.ts'

/**
 * An equivalent mutant: nobody can notice that its constraint is gone, because another one refuses the same requests.
 */
export type Equivalent = {
  readonly because: string
  readonly holds: (constraint: Constraint, operation: Operation) => boolean
}

const isText = ({ place }: Constraint, { body }: Operation): boolean =>
  place.in !== 'body' || body?.media[place.media]?.json === false
const isParameter = ({ place }: Constraint): boolean => place.in !== 'body'
const says = (keyword: string, value: number, beside: 'pattern' | 'format', text: string) => (constraint: Constraint) =>
  constraint.keyword === keyword && constraint.owner[keyword] === value && constraint.owner[beside] === text

/** The discriminator that selects the branch at the end of a constraint's steps, or `before` steps earlier. */
function discriminatorOf({ steps }: Constraint, before = 0): string | undefined {
  const step = steps.at(-1 - before)
  return typeof step === 'object' && 'owner' in step ? step.owner.discriminator?.propertyName : undefined
}

const endsIn = ({ steps }: Constraint, property: string | undefined): boolean => {
  const step = steps.at(-1)
  return typeof step === 'object' && 'property' in step && step.property === property
}

const enumerationsOfFour = ['State', 'GhgScope', 'ReportKind', 'JobState']

/** Each entry explains at least one constraint whose removal goes unnoticed. */
export const equivalents: readonly Equivalent[] = [
  {
    because: 'whatever is sent as text is a string',
    holds: (constraint, operation) =>
      constraint.keyword === 'type' && isText(constraint, operation) && constraint.owner.type?.join() === 'string',
  },
  {
    because: 'a parameter of a style for lists is read as a list',
    holds: (constraint) =>
      constraint.keyword === 'type' && isParameter(constraint) && constraint.owner.type?.join() === 'array',
  },
  {
    because: 'a form is an object',
    holds: (constraint, operation) =>
      constraint.keyword === 'type' &&
      isText(constraint, operation) &&
      constraint.steps.length === 0 &&
      constraint.owner.type?.join() === 'object',
  },
  {
    because: 'a list without items cannot be sent as a parameter (RFC 6570 §2.3: it is undefined)',
    holds: (constraint) =>
      constraint.keyword === 'minItems' && isParameter(constraint) && constraint.owner.minItems === 1,
  },
  {
    because: 'the enumeration has four values, and none of them may be there twice',
    holds: ({ keyword, owner: { maxItems, uniqueItems, items } }) =>
      keyword === 'maxItems' &&
      maxItems === 4 &&
      uniqueItems === true &&
      typeof items === 'object' &&
      enumerationsOfFour.some((name) => items.$ref === `#/components/schemas/${name}`),
  },
  {
    because: 'every value of the enumeration is of the type',
    holds: ({ keyword, owner }) => keyword === 'type' && owner.enum !== undefined,
  },
  {
    because: 'the pattern does not match the empty text',
    holds: ({ keyword, owner: { minLength, pattern } }) =>
      keyword === 'minLength' && minLength === 1 && typeof pattern === 'string' && !regExpOf(pattern).test(''),
  },
  {
    because: 'a text made to break the pattern of days is no day either',
    holds: ({ keyword, owner: { format } }) => keyword === 'pattern' && format === 'date',
  },
  { because: 'the pattern has up to three digits', holds: says('maxLength', 3, 'pattern', '^(0|[1-9][0-9]{0,2})$') },
  {
    because: 'the prefix has four characters and at most 64 follow',
    holds: says('maxLength', 68, 'pattern', '^org_[A-Za-z0-9]{8,64}$'),
  },
  { because: 'a date has ten characters (RFC 3339 §5.6)', holds: says('maxLength', 10, 'format', 'date') },
  { because: 'a UUID has 36 characters (RFC 9562 §4)', holds: says('maxLength', 36, 'format', 'uuid') },
  { because: 'a UUID has no fewer than 36 characters (RFC 9562 §4)', holds: says('minLength', 36, 'format', 'uuid') },
  { because: 'an address has a user, an @ and a host', holds: says('minLength', 3, 'format', 'email') },
  {
    because: 'an address has at most 254 characters (RFC 5321 §4.5.3.1.3, less the brackets)',
    holds: says('maxLength', 254, 'format', 'email'),
  },
  {
    because: 'what a discriminator chooses by is an object',
    holds: (constraint) => constraint.keyword === 'type' && discriminatorOf(constraint) !== undefined,
  },
  {
    because: 'a discriminator demands its property',
    holds: (constraint) =>
      constraint.keyword === 'required' &&
      constraint.name !== undefined &&
      constraint.name === discriminatorOf(constraint),
  },
  {
    because: 'the value of the property is what the discriminator chose by',
    holds: (constraint) =>
      constraint.keyword === 'enum' &&
      discriminatorOf(constraint, 1) !== undefined &&
      endsIn(constraint, discriminatorOf(constraint, 1)),
  },
]

/** Why the mutant is equivalent; undefined if it is not. */
export const reasonOf = ({ constraint, operation }: Mutation): Equivalent | undefined =>
  constraint && equivalents.find(({ holds }) => holds(constraint, operation))
