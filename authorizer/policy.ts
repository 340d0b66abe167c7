/** The requirement of an operation, compiled from the contract's `security`. */
export type OperationPolicy = {
  readonly operationId: string
  readonly service: string
  readonly scheme: 'bearer' | 'basic' | 'none'
  /** Sets of scopes, any one of which suffices whole. */
  readonly anyOf: readonly (readonly string[])[]
  /** Whether the operation acts for the organisation that the token names. */
  readonly organisation: boolean
}

/** `generated/gateway/policy.json`. */
export type PolicyDocument = {
  /** The digest of the contracts; equals `info.version` of the gateway document that was generated with it. */
  readonly digest: string
  /** By method and path template: `GET /ingestion/items/{itemId}`. */
  readonly operations: Readonly<Record<string, OperationPolicy>>
}

/** Finds what an operation asks for; undefined where the contract has no such operation. */
export type PolicyTable = (method: string, template: string) => OperationPolicy | undefined

/** Looks up the document's own entries only, so that an inherited name such as `constructor` is no operation. */
export function policyTable({ operations }: PolicyDocument): PolicyTable {
  const byKey = new Map(Object.entries(operations))
  return (method, template) => byKey.get(`${method} ${template}`)
}

/** An IAM policy, as a Lambda authorizer answers it. */
export type IamPolicy = {
  readonly Version: '2012-10-17'
  readonly Statement: readonly [
    { readonly Action: 'execute-api:Invoke'; readonly Effect: 'Allow' | 'Deny'; readonly Resource: readonly string[] },
  ]
}

/**
 * Allows one operation, named by its template. The path of the request plays no part: a `:` or `*` in it would otherwise
 * widen what is allowed. REST APIs route a path with a trailing slash to the same operation but ask the policy with the slash, so
 * both spellings are allowed: otherwise `/settings/` would be 403 while `/settings` is 200.
 * @param api `arn:…:{api}/{stage}`
 */
export function allowing(api: string, method: string, template: string): IamPolicy {
  const resource = `${api}/${method}${template.replaceAll(/\{[^{}/]+\}/g, '*')}`
  return statement('Allow', [resource, `${resource}/`])
}

export const denyingAll = (): IamPolicy => statement('Deny', ['*'])

const statement = (Effect: 'Allow' | 'Deny', Resource: readonly string[]): IamPolicy => ({
  Version: '2012-10-17',
  Statement: [{ Action: 'execute-api:Invoke', Effect, Resource }],
})
