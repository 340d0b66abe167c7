import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { browserPath } from './browser-path.ts'
import { runningStack } from './running-stack.ts'

/** Quiet: nothing of its own goes out. */
const args = [
  ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync'],
  ...['--disable-background-networking', '--disable-component-update'],
]

export const launchBrowser = (): Promise<Browser> => chromium.launch({ executablePath: browserPath ?? '', args })

/** Somebody at a browser, and everything that the browser complained of: errors, violations of the content policy. */
export type Visitor = { readonly page: Page; readonly context: BrowserContext; readonly complaints: string[] }

/** What the browser itself says of answers that tests ask for. */
const expected =
  /Failed to load resource: the server responded with a status of (400|401|403|404|409|412)|ERR_INTERNET_DISCONNECTED/

/** Opens a browser of its own, with its own cookies and storage. */
export async function visit(browser: Browser, options: BrowserContextOptions = {}): Promise<Visitor> {
  const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1280, height: 900 }, ...options })
  const complaints: string[] = []
  context.on('console', (message) => {
    if (message.type() === 'error' && !expected.test(message.text())) complaints.push(message.text())
  })
  context.on('weberror', (error) => complaints.push(String(error.error())))
  return { page: await context.newPage(), context, complaints }
}

export type Who = 'contributor' | 'reader' | 'other'

/** Signs in by the provider's page, from wherever the page is, and waits for the address that was wanted. */
export async function signIn({ page }: Pick<Visitor, 'page'>, who: Who, path = '/'): Promise<void> {
  const { url, people } = runningStack()
  const person = people[['contributor', 'reader', 'other'].indexOf(who)]
  if (person === undefined) throw new Error(`nobody signs in as ${who}`)
  await signInAs(page, person, url + path)
}

/** The same with an address of any stack. */
export async function signInAs(page: Page, { email, password }: Credentials, address: string): Promise<void> {
  await page.goto(address)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.getByLabel('Email address').fill(email)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  // On a narrow screen the navigation waits behind a button.
  await page.getByRole('navigation', { name: 'Main', includeHidden: true }).first().waitFor({ state: 'attached' })
}

type Credentials = { readonly email: string; readonly password: string }
