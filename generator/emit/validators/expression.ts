/** A JavaScript expression with its precedence, so that parentheses are added only where needed. */
export type Expression = { readonly code: string; readonly precedence: Precedence }

/** From loose to tight: `a ? b : c`, `a || b`, `a && b`, `a === b`, `!a`, `a(b)`. */
type Precedence = 0 | 1 | 2 | 3 | 4 | 5

export const always: Expression = { code: 'true', precedence: 5 }
export const never: Expression = { code: 'false', precedence: 5 }

/** A name, a literal, a call or a member. */
export const atom = (code: string): Expression => ({ code, precedence: 5 })

export type Operator = '===' | '!==' | '<' | '<=' | '>' | '>='

/** A comparison; its operands bind at least as tightly as arithmetic. */
export const compare = (left: string, operator: Operator, right: string | number): Expression => ({
  code: `${left} ${operator} ${right}`,
  precedence: 3,
})

export function or(...parts: readonly Expression[]): Expression {
  const telling = parts.filter((part) => part !== never)
  if (telling.includes(always)) return always
  return telling.length > 1 ? joined(telling, ' || ', 1) : (telling[0] ?? never)
}

export function and(...parts: readonly Expression[]): Expression {
  const telling = parts.filter((part) => part !== always)
  if (telling.includes(never)) return never
  return telling.length > 1 ? joined(telling, ' && ', 2) : (telling[0] ?? always)
}

/** The number of true conditions. */
export const count = (parts: readonly Expression[]): string => parts.map((part) => `(${part.code})`).join(' + ')

export function not(expression: Expression): Expression {
  if (expression === always) return never
  if (expression === never) return always
  const [, left, operator, right] = /^((?:typeof )?\S+) (===|!==) (\S+)$/.exec(expression.code) ?? []
  if (expression.precedence === 3 && left !== undefined)
    return { code: `${left} ${operator === '===' ? '!==' : '==='} ${right}`, precedence: 3 }
  return { code: `!${bracketed(expression, 4)}`, precedence: 4 }
}

export function conditional(test: Expression, yes: Expression, no: Expression): Expression {
  if (test === always || test === never) return test === always ? yes : no
  if (yes === always) return or(test, no)
  if (no === always) return or(not(test), yes)
  if (no === never) return and(test, yes)
  return { code: `${bracketed(test, 1)} ? ${bracketed(yes, 1)} : ${bracketed(no, 1)}`, precedence: 0 }
}

const joined = (parts: readonly Expression[], operator: string, precedence: Precedence): Expression => ({
  code: parts.map((part) => bracketed(part, precedence)).join(operator),
  precedence,
})

const bracketed = ({ code, precedence }: Expression, least: Precedence): string =>
  precedence < least ? `(${code})` : code
