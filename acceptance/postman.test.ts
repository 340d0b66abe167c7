import { expect } from 'chai'
import postman, { type Collection, type Item } from 'postman-collection'
import { operationsOfContract } from './contract-example.ts'
import { runningStack } from './running-stack.ts'

const operations = operationsOfContract()

describe('the Postman collection that the gateway serves', () => {
  const { url, token, adminKey } = runningStack()
  let collection: Collection

  before(async () => {
    collection = new postman.Collection(await (await fetch(`${url}/openapi/postman.json`)).json())
    collection.variables.upsert({ key: 'token', value: await token('org_AcceptancePostman') })
    collection.variables.upsert({ key: 'adminKey', value: adminKey })
  })

  it('needs no value but the credentials: every request is answered as its operation declares', async () => {
    const items: Item[] = []
    collection.forEachItem((item) => items.push(item))
    expect(items.map(operationOf).sort()).to.deep.equal(
      operations.map(({ method, template }) => `${method} ${template}`).sort(),
    )
    for (const item of items) {
      const { status, said } = await send(item, collection)
      expect(String(status), `${item.name}: ${said}`).to.match(/^(2..|404|409|412)$/)
    }
  })

  it('submits activity that can then be read by its id', async () => {
    const named = (name: string) => collection.oneDeep(name) as Item
    const submitted = await send(named('Submit activity by form'), collection)
    expect(submitted.status, submitted.said).to.equal(201)
    collection.variables.upsert({ key: 'itemId', value: JSON.parse(submitted.said).item.id })
    expect((await send(named('Get an item'), collection)).status).to.equal(200)
  })
})

/** Method and path of a request with the path as the contract spells it. */
const operationOf = ({ request }: Item): string =>
  `${request.method} ${request.url.getPath({ unresolved: true }).replaceAll(/:(\w+)/g, '{$1}')}`

/** Sends a request as Postman would: variables filled in, what is switched off left out, the credential of the nearest `auth`. */
async function send(
  item: Item,
  { variables }: Collection,
): Promise<{ readonly status: number; readonly said: string }> {
  const filled = (text: string): string => postman.Property.replaceSubstitutions(text, variables)
  const { request } = item
  const values = request.url.variables.toObject()
  const target = request.url
    .toString()
    .replaceAll(/(?<=\/):(\w+)/g, (_, name: string) => encodeURIComponent(values[name] ?? ''))
  const headers = new Headers()
  request.headers.each(({ key, value, disabled = false }) => {
    if (!disabled) headers.set(key, filled(value))
  })
  const auth = item.getAuth()
  if (auth?.type === 'bearer') headers.set('Authorization', `Bearer ${filled(auth.parameters().get('token'))}`)
  const body = request.body === undefined || request.body.isEmpty() ? undefined : bodyOf(item, filled)
  const response = await fetch(filled(target), { method: request.method, headers, ...(body !== undefined && { body }) })
  return { status: response.status, said: await response.text() }
}

function bodyOf({ request: { body } }: Item, filled: (text: string) => string): string | FormData {
  if (body?.mode !== 'formdata') return filled(String(body?.raw))
  const form = new FormData()
  body.formdata?.each(({ key, value, type }) => {
    // Postman asks whoever sends it for a file; here it is the contract's example.
    if (type === 'file') form.append(key, fileExample(key), 'template.csv')
    else form.append(key, filled(String(value)))
  })
  return form
}

/** The contract's example of a form's file, which is the same in every operation that has the part. */
function fileExample(part: string): File {
  const files = operations.flatMap(({ example }) =>
    example?.body instanceof FormData ? example.body.getAll(part).filter((value) => value instanceof File) : [],
  )
  const [file] = files
  if (file === undefined) throw new Error(`No operation has an example of the file ${part}`)
  return file
}
