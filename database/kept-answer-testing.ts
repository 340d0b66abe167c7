/** Columns of a kept response, without its organisation. */
export const keptAnswer = {
  operationId: 'createForm',
  key: 'k',
  bodyDigest: '0'.repeat(64),
  status: 201,
  headers: {},
  body: {},
  createdAt: new Date('2026-01-15T09:30:00.000Z'),
}
