import { expect } from 'chai'
import { mockDocument } from './mock-document.ts'

describe('the document of the mock', () => {
  const list = { type: 'array', maxItems: 100, items: { $ref: '#/components/schemas/Thing' } }
  const state = { type: 'string', nullable: true, enum: ['on', 'off', null] }
  const media = { content: { 'application/json': { schema: { $ref: '#/components/schemas/List' } } } }
  const contract = {
    openapi: '3.0.3',
    paths: { '/things': { put: { requestBody: media, responses: { 200: media } } } },
    components: { schemas: { List: list, Thing: { type: 'object', properties: { state }, example: state } } },
  }
  // biome-ignore lint/suspicious/noExplicitAny: documents are looked into wherever the test says
  const made = (isDynamic: boolean): any => mockDocument(contract, isDynamic)

  it('leaves null out of the values of what may be null anyway, and examples as they are', () => {
    const { properties, example } = made(false).components.schemas.Thing
    expect(properties.state.enum).to.deep.equal(['on', 'off'])
    expect(example).to.deep.equal(state)
  })

  it('shortens the lists of answers that are made up, and no list that is sent', () => {
    const { paths, components } = made(true)
    const { requestBody, responses } = paths['/things'].put
    expect(requestBody).to.deep.equal(media)
    expect(components.schemas.List.maxItems).to.equal(100)
    const { $ref } = responses[200].content['application/json'].schema
    expect($ref).to.equal('#/components/schemas/AnsweredList')
    expect(components.schemas.AnsweredList).to.deep.include({
      maxItems: 3,
      items: { $ref: '#/components/schemas/AnsweredThing' },
    })
  })
})
