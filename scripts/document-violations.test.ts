import { expect } from 'chai'
import { violationsOf } from './document-violations.ts'

const sound = {
  openapi: '3.0.3',
  info: {
    title: 'Things',
    version: '1.0.0',
    description: 'Things of an organisation.',
    contact: { name: 'Support', email: 'support@example.com' },
  },
  servers: [{ url: 'https://api.example.com' }],
  tags: [{ name: 'Things', description: 'All things.' }],
  paths: {
    '/things': {
      get: {
        operationId: 'listThings',
        tags: ['Things'],
        description: 'All things.',
        security: [{ bearer: [] as string[] }],
        responses: { '200': { description: 'The things.' } },
      },
    },
  },
  components: { securitySchemes: { bearer: { type: 'http', scheme: 'bearer' } } },
}

/** The valid document after a change. */
function changed(change: (document: typeof sound) => void): object {
  const document = structuredClone(sound)
  change(document)
  return document
}

describe('the violations of a document', () => {
  it('are none of a sound one', async () => {
    expect(await violationsOf(sound)).to.deep.equal([])
  })

  for (const [what, change, expected] of [
    [
      'scopes of a scheme of type http',
      ({ paths }: typeof sound) => paths['/things'].get.security.splice(0, 1, { bearer: ['things:read'] }),
      'scopes',
    ],
    ['no contact', ({ info }: typeof sound) => Reflect.deleteProperty(info, 'contact'), 'contact'],
  ] as const)
    it(`are told of ${what}`, async () => {
      expect((await violationsOf(changed(change))).join('\n')).to.include(expected)
    })
})
