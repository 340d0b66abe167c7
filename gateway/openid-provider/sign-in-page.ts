import { createHash, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { type ErrorOut, errors, type KoaContextWithOIDC, type default as Provider } from 'oidc-provider'

/** A person who can sign in with a browser. */
export type Person = {
  /** The subject of the tokens, such as `auth0|lead`. */
  readonly id: string
  readonly email: string
  readonly name: string
  readonly password: string
  readonly organisation: { readonly id: string; readonly name: string }
  /** The permissions of the access tokens. */
  readonly scopes: readonly string[]
}

const BODY_BYTES_MAX = 10_000
const address = /^\/interaction\/[\w-]{1,64}$/

/**
 * Security headers of the provider's pages: no script, nothing from elsewhere. `form-action` stays open for the redirect back to
 * the client.
 */
const headers = {
  'Content-Type': 'text/html; charset=utf-8',
  'Cache-Control': 'no-store',
  'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'",
  'Referrer-Policy': 'no-referrer',
}

/** Serves the sign-in page and its form. @returns whether the request was one of those */
export function signIn(provider: Provider, people: readonly Person[]) {
  return (request: IncomingMessage, response: ServerResponse): boolean => {
    if (!address.test(request.url ?? '')) return false
    void answer(provider, people, request, response).catch((error: unknown) => {
      const [status, text] = refusalOf(error)
      response.writeHead(status, headers).end(page('Sign in', `<h1>Sign in</h1><p role="alert">${text}</p>`))
    })
    return true
  }
}

class FormTooLarge extends Error {}

function refusalOf(error: unknown): [status: number, text: string] {
  if (error instanceof errors.SessionNotFound)
    return [400, 'This sign-in has expired. Go back to Tomorro and start again.']
  if (error instanceof FormTooLarge)
    return [413, `The form has more than ${BODY_BYTES_MAX} bytes. Go back and enter a shorter address or password.`]
  return [500, 'The sign-in failed.']
}

async function answer(
  provider: Provider,
  people: readonly Person[],
  request: IncomingMessage,
  response: ServerResponse,
) {
  await provider.interactionDetails(request, response)
  if (request.method !== 'POST') {
    response.writeHead(200, headers).end(signInPage(people))
    return
  }
  const form = new URLSearchParams(await bodyOf(request))
  const email = (form.get('email') ?? '').trim().toLowerCase()
  const person = people.find((one) => one.email === email)
  if (person === undefined || !isSame(form.get('password') ?? '', person.password)) {
    response.writeHead(401, headers).end(signInPage(people, email))
    return
  }
  await provider.interactionFinished(request, response, { login: { accountId: person.id } })
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = ''
  for await (const chunk of request) {
    body += chunk
    if (body.length > BODY_BYTES_MAX) throw new FormTooLarge()
  }
  return body
}

const digest = (text: string) => createHash('sha256').update(text).digest()
const isSame = (one: string, other: string): boolean => timingSafeEqual(digest(one), digest(other))

function signInPage(people: readonly Person[], refused?: string): string {
  const error =
    refused === undefined
      ? ''
      : '<p id="error" role="alert" class="error">The email address or the password is not right.</p>'
  const described = refused === undefined ? '' : ' aria-invalid="true" aria-describedby="error"'
  const rows = people
    .map(
      ({ email, name, organisation }) =>
        `<li><b>${escaped(email)}</b><br>${escaped(name)}, ${escaped(organisation.name)}</li>`,
    )
    .join('')
  return page(
    'Sign in',
    `<h1>Sign in to Tomorro</h1>${error}
<form method="post">
<label for="email">Email address</label>
<input id="email" name="email" type="email" autocomplete="username" required autofocus value="${escaped(refused ?? '')}"${described}>
<label for="password">Password</label>
<input id="password" name="password" type="password" autocomplete="current-password" required${described}>
<button>Sign in</button>
</form>
<h2>Demo people</h2>
<p>The password stands in the terminal where Tomorro was started.</p>
<ul>${rows}</ul>`,
  )
}

/** Asks for confirmation before signing out. @param form the provider's own form, which has to be sent */
export function signOutPage(ctx: KoaContextWithOIDC, form: string): void {
  ctx.set({ ...headers })
  ctx.body = page(
    'Sign out',
    `<h1>Sign out of Tomorro?</h1>${form}<p>This ends your session in every tab of this browser.</p>
<button autofocus type="submit" form="op.logoutForm" value="yes" name="logout">Sign out</button>`,
  )
}

/** Shows an error of the provider that must not be sent to the client. */
export function errorPage(ctx: KoaContextWithOIDC, { error, error_description: detail = '' }: ErrorOut): void {
  ctx.set({ ...headers })
  ctx.body = page('Sign in', `<h1>The sign-in cannot go on</h1><p>${escaped(error)}: ${escaped(detail)}</p>`)
}

const page = (title: string, content: string): string => `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><title>${title} - Tomorro</title>
<meta name="viewport" content="width=device-width,initial-scale=1"><meta name="color-scheme" content="light dark">
<style>
:root{--ink:#1b2228;--muted:#5a646e;--ground:#f5f7f8;--card:#fff;--line:#7d868f;--accent:#12706a;--on-accent:#fff;--error:#b2442f}
@media(prefers-color-scheme:dark){:root{--ink:#e8ecef;--muted:#a3adb6;--ground:#101518;--card:#171d21;--line:#77818a;--accent:#4fc0b5;--on-accent:#0b1a19;--error:#ef8f78}}
body{margin:0;min-height:100vh;display:grid;place-items:center;background:var(--ground);color:var(--ink);font:1rem/1.5 system-ui,sans-serif}
main{box-sizing:border-box;width:min(26rem,100%);padding:2rem;background:var(--card);border-radius:.5rem}
h1{font-size:1.5rem;line-height:1.25;margin:0 0 1.25rem}h2{font-size:1rem;margin:2rem 0 0}
label{display:block;margin:1rem 0 .25rem;font-weight:600}
input{box-sizing:border-box;width:100%;min-height:2.75rem;padding:.5rem .75rem;font:inherit;color:inherit;background:transparent;border:1px solid var(--line);border-radius:.25rem}
button{margin-top:1.5rem;width:100%;min-height:2.75rem;font:inherit;font-weight:600;color:var(--on-accent);background:var(--accent);border:0;border-radius:.25rem;cursor:pointer}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
p{color:var(--muted);margin:.25rem 0}.error{color:var(--error);font-weight:600}ul{margin:.5rem 0 0;padding:0;list-style:none}li{margin-top:.5rem;color:var(--muted)}b{color:var(--ink)}
</style></head><body><main>${content}</main></body></html>`

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (text: string): string => text.replace(/[&<>"]/g, (character) => entities[character] ?? '')
