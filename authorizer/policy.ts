/** The requirement of an operation, compiled from the contract's `security`. */
export type OperationPolicy = {
  readonly operationId: string
  readonly service: string
  readonly scheme: 'bearer' | 'basic' | 'none'
  /** Alternative sets of scopes; a token needs all scopes of one set. */
  readonly anyOf: readonly (readonly string[])[]
  /** Whether the operation acts for the token's organisation. */
  readonly organisation: boolean
}

export type PolicyDocument = {
  /** The digest of the contracts; equals `info.version` of the gateway document that was generated with it. */
  readonly digest: string
  /** By method and path template: `GET /ingestion/items/{itemId}`. */
  readonly operations: Readonly<Record<string, OperationPolicy>>
}

/** Finds the requirement of an operation; undefined if the contract has no such operation. */
export type PolicyTable = (method: string, template: string) => OperationPolicy | undefined

/** Looks up own properties only, so that an inherited name such as `constructor` is no operation. */
export function policyTable({ operations }: PolicyDocument): PolicyTable {
  const byKey = new Map(Object.entries(operations))
  return (method, template) => byKey.get(`${method} ${template}`)
}

/** An IAM policy, the response of a Lambda authorizer. */
export type IamPolicy = {
  readonly Version: '2012-10-17'
  readonly Statement: readonly [
    { readonly Action: 'execute-api:Invoke'; readonly Effect: 'Allow' | 'Deny'; readonly Resource: readonly string[] },
  ]
}

/**
 * Allows one operation, named by its template. The request path plays no part: a `:` or `*` in it would allow more than the
 * operation. REST APIs route a path with a trailing slash to the same operation but check the policy with the slash, so both
 * spellings are allowed: otherwise `/settings/` would be 403 while `/settings` is 200.
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
