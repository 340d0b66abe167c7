import { createClient, createTomorro, FailedResponse, type RequestOf } from '@tomorro/sdk'
import { getTaxonomy, listItems } from '@tomorro/sdk/operations'

type Form = RequestOf<'createForm'>['body']

/** The results of a session with the client against a running API; they must be equal in a browser and in Node. */
export type Seen = {
  submitted: string[]
  listed: string[]
  pages: number
  refused: string
  renewed: number
  checkedRows: number | undefined
  uploaded: { events: number; bytes: number; total: number | undefined; size: number }
  downloaded: { text: string; bytes: number; streamed: string }
  givenUp: string
  small: number
}

const ROWS = 20_000
const period = { from: '2025-01-01', until: '2025-01-31' }

export async function journey({ url, token }: { url: string; token: string }): Promise<Seen> {
  let renewals = 0
  const tomorro = createTomorro({
    url,
    token: 'expired',
    refresh: async () => {
      renewals++
      return token
    },
  })
  const form: Form = { subchildId: 'electricity-usage', period, activity: { '1': 100 } }
  const responses = await Promise.all([1, 2, 3].map(() => tomorro.createForm({ body: form }).ok()))
  const submitted = responses.map(({ item }) => item.id)

  const listed: string[] = []
  for await (const { id } of tomorro.listItems.items({ query: { ids: submitted, limit: 2 } })) listed.push(id)
  let pages = 0
  for await (const { items } of tomorro.listItems.pages({ query: { ids: submitted, limit: 1 } })) pages += items.length

  const path = { itemId: '01936fdb-7a50-7c30-9d1a-3f8f0a4b2c11' }
  const missing = await tomorro.getItem({ path })
  const thrown = await tomorro
    .getItem({ path })
    .ok()
    .catch((error: unknown) => error)
  const refused = `${missing.status === 404 && missing.body.type} ${thrown instanceof FailedResponse && thrown.response.status}`

  const template = { path: { subchildId: 'electricity-usage' }, query: { format: 'csv' as const } }
  let received = 0
  const file = await tomorro.getTemplate({ ...template, onDownload: ({ bytes }) => (received = bytes) }).ok()
  const text = await file.text()
  const stream = await tomorro.getTemplate({ ...template, as: 'stream' }).ok()

  const row = '2025-01-01,2025-01-31,Leeds office,,1028.75,\r\n'
  const activity = new File([text, row.repeat(ROWS)], 'activity.csv', { type: 'text/csv' })
  const uploaded: Seen['uploaded'] = { events: 0, bytes: 0, total: undefined, size: activity.size }
  const check = await tomorro.createTemplateUpload({
    body: { subchildId: 'electricity-usage', dryRun: true, activity },
    onUpload: ({ bytes, total }) => Object.assign(uploaded, { events: uploaded.events + 1, bytes, total }),
  })

  const signal = AbortSignal.abort(new Error('enough'))
  const givenUp = await tomorro.getTaxonomy({ signal }).then(String, (error: Error) => error.message)
  const small = createClient({ getTaxonomy, listItems }, { url, credentials: { bearer: token } })
  return {
    ...{ submitted, listed, pages, refused, renewed: renewals, uploaded, givenUp },
    checkedRows: check.status === 200 ? check.body.rows : undefined,
    downloaded: { text, bytes: received, streamed: await new Response(stream).text() },
    small: (await small.getTaxonomy()).status,
  }
}
