import { expect } from 'chai'
import type { Authorizer, AuthorizerFact } from './authorizer.ts'
import {
  AUDIENCE,
  adminKeys,
  adminSecrets,
  answerTo,
  basicCredential,
  jwksServer,
  ORGANISATION,
  requestEvent,
  type SigningKey,
  signingKey,
  signToken,
  testAuthorizer,
  withToken,
} from './testing.ts'

const NBSP = '\u00A0'
const ZERO_WIDTH = '\u200B'

describe('the authorizer', () => {
  let key: SigningKey
  let jwks: Awaited<ReturnType<typeof jwksServer>>
  let authorizer: Authorizer
  let facts: AuthorizerFact[]
  let token: string

  before(async () => {
    key = await signingKey('current')
    jwks = await jwksServer([key.jwk])
    ;({ authorizer, facts } = testAuthorizer(jwks.uri))
    token = await signToken(key)
  })
  after(() => jwks.close())

  const answer = async (event: unknown) => (await answerTo(authorizer, event)).answer
  const admin = (Authorization: string) =>
    requestEvent({ template: '/admin/audit', path: '/admin/audit', headers: { Authorization } })

  it('allows the matched operation and tells organisation and user, as texts', async () => {
    expect(await answerTo(authorizer, withToken(token))).to.deep.equal({
      answer: 'allow',
      Resource: 'arn:aws:execute-api:eu-west-2:123456789012:abc123/prod/GET/ingestion/items/*',
      context: { orgId: ORGANISATION, userId: 'auth0|user42' },
    })
  })

  it('tells the e-mail address that the token has for its user, and none that cannot be one', async () => {
    const withEmail = async (email: unknown) => {
      const signed = await signToken(key, { [`${AUDIENCE}/email`]: email })
      return (await answerTo(authorizer, withToken(signed))).context
    }
    const context = { orgId: ORGANISATION, userId: 'auth0|user42' }
    expect(await withEmail('ann@acme.example')).to.deep.equal({ ...context, userEmail: 'ann@acme.example' })
    for (const email of [
      'ann',
      'ann@acme.example\r\nX-Org-ID: x',
      'a b@acme.example',
      'ä@acme.example',
      ['ann@acme.example'],
      7,
    ])
      expect(await withEmail(email), String(email)).to.deep.equal(context)
  })

  it('logs who asked by id alone, and no e-mail address', async () => {
    const signed = await signToken(key, { [`${AUDIENCE}/email`]: 'ann@acme.example' })
    await answerTo(authorizer, withToken(signed))
    const last = facts.at(-1)
    expect(last).to.include({ answer: 'allow', orgId: ORGANISATION, userId: 'auth0|user42' })
    expect(JSON.stringify(last)).not.to.contain('ann')
  })

  it('allows an admin key and tells its id, and no organisation', async () => {
    expect(await answerTo(authorizer, admin(basicCredential(`retool:${adminSecrets.retool}`)))).to.deep.equal({
      answer: 'allow',
      Resource: 'arn:aws:execute-api:eu-west-2:123456789012:abc123/prod/GET/admin/audit',
      context: { userId: 'retool' },
    })
  })

  describe('reads one credential from the Authorization header, and answers 401 to', () => {
    for (const [what, value] of [
      ['27: an empty one', () => ''],
      ['27: blanks', () => '   '],
      ['27: a scheme alone', () => 'Bearer '],
      ['28: a tab', () => `Bearer\t${token}`],
      ['28: two blanks', () => `Bearer  ${token}`],
      ['28: a no-break space', () => `Bearer${NBSP}${token}`],
      ['28: a zero-width space', () => `Bearer ${ZERO_WIDTH}${token}`],
      ['30: two credentials', () => `Bearer ${token}, Basic YTpi`],
      ['30: two tokens', () => `Bearer ${token} ${token}`],
      ['30: quotes', () => `Bearer "${token}"`],
      ['55: Basic where a token is asked for', () => basicCredential(`retool:${adminSecrets.retool}`)],
      ['another scheme', () => `DPoP ${token}`],
    ] as const)
      it(what, async () => {
        expect(await answer(requestEvent({ headers: { Authorization: value() } }))).to.equal('unauthorized')
      })

    it('27: none at all', async () => {
      expect(await answer(requestEvent({ headers: {} }))).to.equal('unauthorized')
    })

    it('29: two of them, even the same twice', async () => {
      for (const second of [token, 'x'])
        expect(
          await answer(
            requestEvent({
              headers: { Authorization: `Bearer ${token}` },
              multiValueHeaders: { Authorization: [`Bearer ${token}`, `Bearer ${second}`] },
            }),
          ),
        ).to.equal('unauthorized')
    })

    it('29: two casings of it, or maps that differ', async () => {
      const headers = { Authorization: `Bearer ${token}`, authorization: 'Bearer x' }
      expect(await answer(requestEvent({ headers }))).to.equal('unauthorized')
      const { Authorization } = headers
      const multiValueHeaders = { authorization: ['Bearer x'] }
      expect(await answer(requestEvent({ headers: { Authorization }, multiValueHeaders }))).to.equal('unauthorized')
    })

    it('59: a token in the query or in a cookie', async () => {
      const event = requestEvent({ headers: { Cookie: `access_token=${token}` } })
      expect(await answer({ ...event, queryStringParameters: { access_token: token } })).to.equal('unauthorized')
    })
  })

  it('28: takes the scheme in any case', async () => {
    for (const scheme of ['bearer', 'BEARER'])
      expect(await answer(requestEvent({ headers: { Authorization: `${scheme} ${token}` } }))).to.equal('allow')
  })

  it('31: decides alike where the header is lower-case or only in one of the two maps', async () => {
    const value = `Bearer ${token}`
    expect(await answer(requestEvent({ headers: { authorization: value } }))).to.equal('allow')
    expect(await answer(requestEvent({ headers: {}, multiValueHeaders: { authorization: [value] } }))).to.equal('allow')
    expect(await answer({ ...withToken(token), multiValueHeaders: null })).to.equal('allow')
  })

  describe('38, 39: denies a token whose organisation is', () => {
    for (const org_id of [
      undefined,
      null,
      '',
      [ORGANISATION],
      { id: ORGANISATION },
      42,
      'acme',
      'org_short',
      `${ORGANISATION}\r\nX-Org-ID: org_Rival0000000`,
      `${ORGANISATION}\n`,
      `${ORGANISATION},org_Rival0000000`,
      `${ORGANISATION}\0`,
      ` ${ORGANISATION}`,
      'org_\u0410cme00000000',
      `org_${'a'.repeat(65)}`,
    ])
      it(String(JSON.stringify(org_id)), async () => {
        expect(await answer(withToken(await signToken(key, { org_id })))).to.equal('deny')
      })
  })

  describe('41, 42, 43: denies a token whose permissions are', () => {
    for (const permissions of [
      undefined,
      null,
      [],
      'ingestion:read',
      { 'ingestion:read': true },
      [['ingestion:read']],
      ['ingestion:readX'],
      ['ingestion:rea'],
      ['INGESTION:READ'],
      ['ingestion:write'],
      ['ingestion:read ingestion:write'],
      ['ingestion:read\t'],
      ['ingestion:read', 7],
    ])
      it(String(JSON.stringify(permissions)), async () => {
        expect(await answer(withToken(await signToken(key, { permissions, scope: 'ingestion:read' })))).to.equal('deny')
      })
  })

  describe('44: denies a request that names its own caller by', () => {
    for (const name of [
      'X-Org-ID',
      'x-org-id',
      'X_ORG_ID',
      'X-Org-Id ',
      'x-org_ID',
      'X-User-ID',
      'x_user_id',
      'X-User-Email',
      'x_User-email',
    ])
      it(JSON.stringify(name), async () => {
        const value = ORGANISATION
        const { headers } = withToken(token)
        expect(await answer(requestEvent({ headers: { ...headers, [name]: value } }))).to.equal('deny')
        const multiValueHeaders = { Authorization: [headers.Authorization ?? ''], [name]: [value] }
        expect(await answer(requestEvent({ headers, multiValueHeaders }))).to.equal('deny')
        const basic = { Authorization: basicCredential(`retool:${adminSecrets.retool}`), [name]: value }
        expect(await answer(requestEvent({ template: '/admin/audit', path: '/admin/audit', headers: basic }))).to.equal(
          'deny',
        )
      })
  })

  it('48: denies a request that asks to be another method', async () => {
    for (const name of ['X-HTTP-Method-Override', 'x_http_method_override']) {
      const headers = { Authorization: `Bearer ${token}`, [name]: 'DELETE' }
      expect(await answer(requestEvent({ headers }))).to.equal('deny')
    }
  })

  it('52: allows by the template, whatever stands in the path', async () => {
    for (const path of [
      '/ingestion/items/a:b',
      '/ingestion/items/*',
      '/ingestion/items/arn:aws:x/POST/*',
      '//',
      '/a b',
    ]) {
      const event = requestEvent({ path, headers: { Authorization: `Bearer ${token}` } })
      expect(await answerTo(authorizer, event)).to.include({
        Resource: 'arn:aws:execute-api:eu-west-2:123456789012:abc123/prod/GET/ingestion/items/*',
      })
    }
  })

  describe('denies', () => {
    const context = (members: object) => {
      const event = withToken(token)
      return { ...event, requestContext: { ...event.requestContext, ...members } }
    }
    for (const [what, event] of [
      ['53: an event of another stage', () => context({ stage: 'dev' })],
      ['63: an event of another API', () => context({ apiId: 'zzz999' })],
      ['63: an event of another account', () => context({ accountId: '999999999999' })],
      ['63: an event of another method', () => context({ httpMethod: 'DELETE' })],
      ['63: an event of another resource', () => context({ resourcePath: '/admin/audit' })],
      [
        '63: a TOKEN event',
        () => ({ type: 'TOKEN', authorizationToken: `Bearer ${token}`, methodArn: withToken(token).methodArn }),
      ],
      ['63: an event without a method ARN', () => ({ ...withToken(token), methodArn: undefined })],
      ['63: a method ARN of another service', () => ({ ...withToken(token), methodArn: 'arn:aws:s3:::bucket/GET/x' })],
      ['63: headers that are no texts', () => ({ ...withToken(token), headers: { Authorization: { toString: 1 } } })],
      [
        '63: lists that are no lists',
        () => ({ ...withToken(token), multiValueHeaders: { Authorization: 'Bearer x' } }),
      ],
      ['63: no event', () => undefined],
      ['63: a text', () => 'REQUEST'],
      [
        'an operation that the contract lacks',
        () => requestEvent({ method: 'DELETE', headers: withToken(token).headers }),
      ],
      ...['__proto__', 'constructor', 'toString'].map(
        (template) =>
          [
            `an operation called ${template}`,
            () => requestEvent({ template, headers: withToken(token).headers }),
          ] as const,
      ),
    ] as const)
      it(what, async () => {
        expect(await answer(event())).to.equal('deny')
      })
  })

  it('37: denies the token of a client that is not on the list, where there is one', async () => {
    const strict = testAuthorizer(jwks.uri, { clientIds: ['web'] }).authorizer
    expect((await answerTo(strict, withToken(token))).answer).to.equal('allow')
    for (const claims of [{ client_id: 'other' }, { client_id: '' }, { client_id: 'other', azp: 'web' }])
      expect((await answerTo(strict, withToken(await signToken(key, claims)))).answer).to.equal('deny')
  })

  describe('56: answers 401 to an admin credential', () => {
    const secret = adminSecrets.retool
    for (const [what, value] of [
      ['without a colon', basicCredential(`retool${secret}`)],
      ['without an id', basicCredential(`:${secret}`)],
      ['without a secret', basicCredential('retool:')],
      ['with a colon alone', basicCredential(':')],
      ['with two colons', basicCredential(`retool:${secret}:`)],
      ['with another secret', basicCredential(`retool:${secret.slice(0, -1)}`)],
      ['with the secret of another key', basicCredential(`next:${secret}`)],
      ['with another id', basicCredential(`Retool:${secret}`)],
      ['with letters that only look alike', basicCredential(`reto\u043Fl:${secret}`)],
      ['with decomposed letters', basicCredential(`re\u0301tool:${secret}`)],
      ['with blanks around', basicCredential(` retool:${secret} `)],
      ['in base64url', `Basic ${Buffer.from(`retool:${secret}>>>???`).toString('base64url')}`],
      ['that is not base64', `Basic retool`],
      ['with more than it needs behind its padding', `${basicCredential(`retool:${secret}`)}==`],
    ] as const)
      it(what, async () => {
        expect(await answer(admin(value))).to.equal('unauthorized')
      })

    it('55: that is a token', async () => {
      expect(await answer(admin(`Bearer ${token}`))).to.equal('unauthorized')
    })
  })

  it('57: allows both admin keys while there are two, and the old one no longer after', async () => {
    const old = admin(basicCredential(`retool:${adminSecrets.retool}`))
    expect(await answer(old)).to.equal('allow')
    expect(await answer(admin(basicCredential(`next:${adminSecrets.next}`)))).to.equal('allow')
    const rotated = testAuthorizer(jwks.uri, { adminKeys: adminKeys.slice(1) }).authorizer
    expect((await answerTo(rotated, old)).answer).to.equal('unauthorized')
  })

  it('lets nobody in by an empty credential where there is no admin key', async () => {
    const closed = testAuthorizer(jwks.uri, { adminKeys: [] }).authorizer
    for (const text of [':', 'a:b', ''])
      expect((await answerTo(closed, admin(basicCredential(text)))).answer).to.equal('unauthorized')
  })

  it('writes one line for each decision, without any part of a credential', async () => {
    facts.length = 0
    await answer(withToken(token))
    await answer(admin(basicCredential(`retool:${adminSecrets.retool}`)))
    await answer(withToken(`${token}x`))
    await answer(withToken(await signToken(key, { permissions: [] })))
    expect(facts.map(({ milliseconds: _, ...fact }: AuthorizerFact & { milliseconds?: number }) => fact)).to.deep.equal(
      [
        {
          event: 'authorizer_decision',
          requestId: 'request-1',
          answer: 'allow',
          operationId: 'getItem',
          orgId: ORGANISATION,
          userId: 'auth0|user42',
        },
        {
          event: 'authorizer_decision',
          requestId: 'request-1',
          answer: 'allow',
          operationId: 'listAudit',
          userId: 'retool',
        },
        {
          event: 'authorizer_decision',
          requestId: 'request-1',
          answer: 'unauthorized',
          because: 'token_shape',
          operationId: 'getItem',
        },
        {
          event: 'authorizer_decision',
          requestId: 'request-1',
          answer: 'deny',
          because: 'scope_missing',
          operationId: 'getItem',
          userId: 'auth0|user42',
        },
      ],
    )
  })
})
