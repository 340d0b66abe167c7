import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http'
import { parse } from 'node:querystring'
import type { ErrorRequestHandler, Express, RequestHandler } from 'express'
import { documentOf, type Pair, pairs, pathSchema, querySchema, schemas } from './document.ts'
import { type Asked, createOrder, type NewOrder, readOrder } from './orders.ts'

// The same contract and handler, served by each. What a server is made of is loaded by itself alone.

type Start = (routes: number) => Promise<Server>

/** Those that know the contract refuse what breaks it. */
export const knowing = [
  'ours in front',
  'ours in app.use',
  'Fastify',
  'express-openapi-validator',
  'openapi-backend',
] as const
export type Name = keyof typeof servers

export const servers = {
  'bare node:http': async (routes) => createServer(bare(routes)),
  'node:http in app.use': async (routes) => {
    const app = await expressApp()
    app.use(bare(routes))
    return createServer(app)
  },
  'bare Express': async (routes) => {
    const { default: express } = await import('express')
    const app = await expressApp()
    expressRoutes(app, routes, typed, express.json())
    return createServer(app)
  },
  'ours in front': async (routes) => {
    const [router, app] = await Promise.all([ourRouter(routes), expressApp()])
    return createServer((request, response) => router(request, response, () => app(request, response)))
  },
  'ours in app.use': async (routes) => {
    const [router, app] = await Promise.all([ourRouter(routes), expressApp()])
    app.use(router)
    return createServer(app)
  },
  Fastify: fastifyServer,
  'express-openapi-validator': async (routes) => {
    const [{ default: express }, { middleware }] = await Promise.all([
      import('express'),
      import('express-openapi-validator'),
    ])
    const app = await expressApp()
    app.use(express.json())
    app.use(middleware({ apiSpec: documentOf(routes) as never, validateRequests: true, validateResponses: false }))
    expressRoutes(app, routes, (orderId, query) => ({ orderId, ...query }) as Asked)
    app.use(((error, _request, response, _next) => {
      response.status(error.status ?? 500).json({ message: error.message, errors: error.errors })
    }) satisfies ErrorRequestHandler)
    return createServer(app)
  },
  'openapi-backend': async (routes) => {
    const [{ default: express }, { OpenAPIBackend }, { default: addFormats }] = await Promise.all([
      import('express'),
      import('openapi-backend'),
      import('ajv-formats'),
    ])
    const handlers = pairs(routes).flatMap(({ create, read }) => [
      [
        create,
        ({ request }: { request: { requestBody: NewOrder } }, _: unknown, response: ServerResponse) =>
          sendJson(response, 201, createOrder(request.requestBody)),
      ],
      [
        read,
        ({ request }: { request: { params: object; query: object } }, _: unknown, response: ServerResponse) =>
          sendJson(response, 200, readOrder({ ...request.params, ...request.query } as Asked)),
      ],
    ])
    const api = new OpenAPIBackend({
      definition: documentOf(routes) as never,
      coerceTypes: true,
      customizeAjv: (ajv: unknown) => addFormats.default(ajv as never) as never,
      handlers: {
        ...Object.fromEntries(handlers),
        notFound: (_context: unknown, _request: unknown, response: ServerResponse) => sendJson(response, 404, {}),
        validationFail: (
          { validation }: { validation: { errors: unknown } },
          _request: unknown,
          response: ServerResponse,
        ) => sendJson(response, 400, { errors: validation.errors }),
      },
    })
    await api.init()
    const app = await expressApp()
    app.use(express.json())
    // Handed Express's own request, it would lose the path's parameters where it coerces them.
    app.use((request, response) => {
      const { method, path, query, body, headers } = request
      return api.handleRequest({ method, path, query, body, headers } as never, request, response)
    })
    return createServer(app)
  },
} satisfies Record<string, Start>

/** Without what the others do not do either: a digest of every body. */
async function expressApp(): Promise<Express> {
  const { default: express } = await import('express')
  const app = express()
  app.disable('x-powered-by')
  app.disable('etag')
  return app
}

/** @param ask makes what was asked of path and query */
function expressRoutes(app: Express, routes: number, ask: typeof typed, ...before: RequestHandler[]): void {
  for (const { shop } of pairs(routes)) {
    app.post(`/${shop}/orders`, ...before, (request, response) => {
      response.status(201).json(createOrder(request.body))
    })
    app.get(`/${shop}/orders/:orderId`, (request, response) => {
      response.json(readOrder(ask(request.params.orderId, request.query)))
    })
  }
}

/** The least that has to be done: what an application would write by hand that trusts its clients. */
function bare(routes: number): RequestListener {
  const known = new Set(pairs(routes).map(({ shop }) => shop))
  return (request, response) => {
    const { url = '', method } = request
    const at = url.indexOf('?')
    const [, shop = '', orders, orderId] = (at === -1 ? url : url.slice(0, at)).split('/')
    if (!known.has(shop) || orders !== 'orders') return sendJson(response, 404, {})
    if (method === 'GET' && orderId !== undefined)
      return sendJson(response, 200, readOrder(typed(orderId, parse(url.slice(at + 1)))))
    if (method === 'POST' && orderId === undefined) return create(request, response)
    sendJson(response, 405, {})
  }
}

function create(request: IncomingMessage, response: ServerResponse): void {
  const chunks: Buffer[] = []
  request.on('data', (chunk) => chunks.push(chunk))
  request.on('end', () => {
    let body: NewOrder
    try {
      body = JSON.parse(Buffer.concat(chunks).toString())
    } catch {
      return sendJson(response, 400, {})
    }
    sendJson(response, 201, createOrder(body))
  })
}

function sendJson(response: ServerResponse, status: number, body: unknown): void {
  const text = JSON.stringify(body)
  response.writeHead(status, { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(text) })
  response.end(text)
}

function typed(orderId: string, { limit, from, state, minTotal, isDetailed }: Record<string, unknown>): Asked {
  return {
    orderId,
    limit: limit === undefined ? 20 : Number(limit),
    from: String(from),
    ...(state === undefined ? {} : { state: String(state) }),
    ...(minTotal === undefined ? {} : { minTotal: Number(minTotal) }),
    ...(isDetailed === undefined ? {} : { isDetailed: isDetailed === 'true' }),
  }
}

type OurRouter = (request: IncomingMessage, response: ServerResponse, next: () => void) => void

/** What the generator wrote for this contract, and the runtime, in one file as it would be deployed. */
async function ourRouter(routes: number): Promise<OurRouter> {
  const { router } = (await import(`${process.env.OURS}/ours-${routes}.mjs`)) as {
    router(handlers: Record<string, unknown>): OurRouter
  }
  return router(Object.fromEntries(pairs(routes).flatMap(ourHandlers)))
}

const ourHandlers = ({ create, read }: Pair): [string, unknown][] => [
  [create, async ({ body }: { body: NewOrder }) => ({ status: 201, body: createOrder(body) })],
  [
    read,
    async ({ path, query }: { path: object; query: object }) => ({
      status: 200,
      body: readOrder({ ...path, ...query } as Asked),
    }),
  ],
]

async function fastifyServer(routes: number): Promise<Server> {
  const { fastify } = await import('fastify')
  // Fastify would remove what the contract does not know; here everybody refuses it.
  const app = fastify({ ajv: { customOptions: { removeAdditional: false } } })
  for (const [name, schema] of Object.entries(schemas)) app.addSchema({ $id: name, ...(local(schema) as object) })
  for (const { shop } of pairs(routes)) {
    app.post<{ Body: NewOrder }>(
      `/${shop}/orders`,
      { schema: { body: { $ref: 'NewOrder#' }, response: { 201: { $ref: 'Order#' } } } },
      async ({ body }, reply) => {
        reply.code(201)
        return createOrder(body)
      },
    )
    app.get<{ Params: Pick<Asked, 'orderId'>; Querystring: Omit<Asked, 'orderId'> }>(
      `/${shop}/orders/:orderId`,
      { schema: { params: pathSchema, querystring: querySchema, response: { 200: { $ref: 'OrderView#' } } } },
      async ({ params, query }) => readOrder({ ...params, ...query }),
    )
  }
  await app.ready()
  return app.server
}

/** References as Fastify has them. */
function local(schema: unknown): unknown {
  return JSON.parse(
    JSON.stringify(schema)
      .replaceAll('#/components/schemas/', '')
      .replaceAll(/"\$ref":"(\w+)"/g, '"$ref":"$1#"'),
  )
}
