/** One contract, whose routes come in pairs: an order that is created, and one that is read with parameters. */
export type Pair = { readonly shop: string; readonly create: string; readonly read: string }

/** @param routes how many there are together */
export const pairs = (routes: number): Pair[] =>
  Array.from({ length: routes / 2 }, (_, index) => {
    const shop = `shop-${String(index).padStart(3, '0')}`
    return { shop, create: `createOrder${index}`, read: `readOrder${index}` }
  })

/** The OpenAPI document; what it says of schemas means the same in 3.0 and in draft 7, so that everybody gets the same rules. */
export const documentOf = (routes: number): object => ({
  openapi: '3.0.3',
  info: { title: 'Orders', version: '1.0.0' },
  servers: [{ url: '/' }],
  paths: Object.fromEntries(pairs(routes).flatMap(pathsOf)),
  components: { schemas },
})

function pathsOf({ shop, create, read }: Pair): [string, object][] {
  const common = { tags: ['orders'], security: [] }
  return [
    [
      `/${shop}/orders`,
      {
        post: {
          ...common,
          operationId: create,
          summary: 'Creates an order',
          requestBody: { required: true, content: { 'application/json': { schema: refTo('NewOrder') } } },
          responses: { 201: responseOf('Order') },
        },
      },
    ],
    [
      `/${shop}/orders/{orderId}`,
      {
        get: {
          ...common,
          operationId: read,
          summary: 'Reads an order',
          parameters: [
            { name: 'orderId', in: 'path', required: true, schema: pathSchema.properties.orderId },
            ...Object.entries(querySchema.properties).map(([name, schema]) => ({
              name,
              in: 'query',
              required: querySchema.required.includes(name),
              schema,
            })),
          ],
          responses: { 200: responseOf('OrderView') },
        },
      },
    ],
  ]
}

const refTo = (name: string) => ({ $ref: `#/components/schemas/${name}` })
const responseOf = (name: string) => ({
  description: 'As asked',
  content: { 'application/json': { schema: refTo(name) } },
})

export const pathSchema = {
  type: 'object',
  properties: { orderId: { type: 'string', format: 'uuid' } },
  required: ['orderId'],
}

export const querySchema = {
  type: 'object',
  additionalProperties: false,
  required: ['from'],
  properties: {
    limit: { type: 'integer', minimum: 1, maximum: 100, default: 20 },
    from: { type: 'string', format: 'date' },
    state: { type: 'string', enum: ['open', 'paid', 'sent', 'returned'] },
    minTotal: { type: 'number', minimum: 0 },
    isDetailed: { type: 'boolean' },
  },
}

const text = (maxLength: number) => ({ type: 'string', minLength: 1, maxLength })

const address = {
  type: 'object',
  additionalProperties: false,
  required: ['line1', 'city', 'postcode', 'country'],
  properties: {
    line1: text(100),
    line2: text(100),
    city: text(60),
    postcode: { type: 'string', pattern: '^[A-Z]{1,2}[0-9][0-9A-Z]? [0-9][A-Z]{2}$' },
    country: { type: 'string', enum: ['GB', 'IE', 'FR', 'DE', 'NL'] },
  },
}

const line = {
  type: 'object',
  additionalProperties: false,
  required: ['sku', 'title', 'quantity', 'unitPrice'],
  properties: {
    sku: { type: 'string', pattern: '^[A-Z]{3}-[0-9]{6}$' },
    title: text(200),
    quantity: { type: 'integer', minimum: 1, maximum: 1_000 },
    unitPrice: { type: 'number', minimum: 0, maximum: 100_000 },
    tags: { type: 'array', maxItems: 10, items: text(40) },
  },
}

const newOrder = {
  reference: { type: 'string', pattern: '^[A-Z]{2}[0-9]{8}$' },
  customer: {
    type: 'object',
    additionalProperties: false,
    required: ['id', 'name', 'email'],
    properties: { id: { type: 'string', format: 'uuid' }, name: text(100), email: { type: 'string', format: 'email' } },
  },
  deliverTo: refTo('Address'),
  currency: { type: 'string', enum: ['GBP', 'EUR', 'USD'] },
  placedAt: { type: 'string', format: 'date-time' },
  deliverOn: { type: 'string', format: 'date' },
  isGift: { type: 'boolean' },
  note: text(500),
  lines: { type: 'array', minItems: 1, maxItems: 50, items: refTo('Line') },
}
const required = ['reference', 'customer', 'deliverTo', 'currency', 'placedAt', 'isGift', 'lines']

const order = {
  ...newOrder,
  id: { type: 'string', format: 'uuid' },
  state: querySchema.properties.state,
  total: { type: 'number' },
}

export const schemas = {
  Address: address,
  Line: line,
  NewOrder: { type: 'object', additionalProperties: false, required, properties: newOrder },
  Order: {
    type: 'object',
    additionalProperties: false,
    required: [...required, 'id', 'state', 'total'],
    properties: order,
  },
  OrderView: {
    type: 'object',
    additionalProperties: false,
    required: ['order', 'asked'],
    properties: {
      order: refTo('Order'),
      asked: {
        type: 'object',
        additionalProperties: false,
        required: ['orderId', ...querySchema.required],
        properties: { ...pathSchema.properties, ...querySchema.properties },
      },
    },
  },
}
