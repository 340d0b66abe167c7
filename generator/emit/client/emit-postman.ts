import type { Json } from '../../json.ts'
import { type ExampleParameter, type ExampleRequest, exampleRequest } from './example-request.ts'

/** A domain and its bundled contract. */
export type DomainDocument = { readonly domain: string; readonly document: Json }

const SCHEMA = 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json'

/**
 * A Postman collection (format 2.1.0) of all operations, in a folder per domain, with the values of the contract's examples.
 * Optional parameters are included, disabled. Variables: `baseUrl`, `token`, `adminKey` and the path parameters.
 * @returns the same bytes for the same contracts: there are no random ids
 */
export function postmanCollection(documents: readonly DomainDocument[]): Json {
  const values = new Map<string, string>()
  const item = documents.map(({ domain, document }) => ({
    name: domain.replace(/^./, (letter) => letter.toUpperCase()),
    description: (document.info as Json).description,
    item: Object.entries(document.paths as Record<string, Json>).flatMap(([template, { parameters, ...methods }]) =>
      Object.entries(methods).map(([method, operation]) => {
        const example = exampleRequest(document, operation, parameters as Json[] | undefined)
        for (const { name, value } of example.path) values.set(name, String(value))
        return toItem(method, template, operation as Json, example)
      }),
    ),
  }))
  return {
    info: {
      name: 'Tomorro API',
      description:
        'Set `token` to an access token of an organisation, or `adminKey` to the Base64 of `keyId:secret`, in the variables of this collection.',
      schema: SCHEMA,
    },
    item,
    auth: { type: 'bearer', bearer: [{ key: 'token', value: '{{token}}', type: 'string' }] },
    variable: [
      { key: 'baseUrl', value: 'https://api.tomorro.example' },
      { key: 'token', value: '' },
      { key: 'adminKey', value: '' },
      ...[...values].map(([key, value]) => ({ key, value })),
    ],
  }
}

function toItem(method: string, template: string, operation: Json, example: ExampleRequest): Json {
  const steps = template.slice(1).replaceAll(/\{(\w+)\}/g, ':$1')
  const required = example.query.filter(({ isRequired }) => isRequired)
  const search = required.map(({ name, value }) => `${name}=${encodeURIComponent(text(value))}`).join('&')
  const headers = [
    ...(example.isAdministration ? [{ key: 'Authorization', value: 'Basic {{adminKey}}' }] : []),
    ...(example.mediaType === undefined || example.files !== undefined
      ? []
      : [{ key: 'Content-Type', value: example.mediaType }]),
    ...example.headers.map(toPair),
  ]
  return {
    name: operation.summary,
    request: {
      ...(example.isAdministration && { auth: { type: 'noauth' } }),
      method: method.toUpperCase(),
      description: operation.description,
      url: {
        raw: `{{baseUrl}}/${steps}${search === '' ? '' : `?${search}`}`,
        host: ['{{baseUrl}}'],
        path: steps.split('/'),
        query: example.query.map(toPair),
        variable: example.path.map(({ name, description }) => ({ key: name, value: `{{${name}}}`, description })),
      },
      header: headers,
      ...bodyOf(example),
    },
    response: [],
  }
}

const toPair = ({ name, value, isRequired, description }: ExampleParameter): Json => ({
  ...{ key: name, value: text(value), description },
  ...(!isRequired && { disabled: true }),
})

const text = (value: unknown): string => (Array.isArray(value) ? value.join(',') : String(value))

function bodyOf({ mediaType, body, files }: ExampleRequest): Json {
  if (mediaType === undefined) return {}
  if (files === undefined)
    return { body: { mode: 'raw', raw: JSON.stringify(body, null, 2), options: { raw: { language: 'json' } } } }
  const formdata = Object.entries(body as Json).map(([key, value]) =>
    files.has(key) ? { key, type: 'file', src: [] } : { key, type: 'text', value: text(value) },
  )
  return { body: { mode: 'formdata', formdata } }
}
