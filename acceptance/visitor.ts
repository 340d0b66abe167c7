import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { browserPath } from './browser-path.ts'
import { runningStack } from './running-stack.ts'

/** Options that disable the browser's own network requests. */
const args = [
  ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync'],
  ...['--disable-background-networking', '--disable-component-update'],
]

export const launchBrowser = (): Promise<Browser> => chromium.launch({ executablePath: browserPath ?? '', args })

/** Less than the time limit of a test, so that a failed test names what it waited for. */
export const PATIENCE_MILLISECONDS = 240_000

/** A page and everything that the browser reported: errors and violations of the content security policy. */
export type Visitor = { readonly page: Page; readonly context: BrowserContext; readonly complaints: string[] }

/** Browser messages about responses that tests cause on purpose. */
const expected =
  /Failed to load resource: the server responded with a status of (400|401|403|404|409|412|429|503)|ERR_(INTERNET_DISCONNECTED|CONNECTION_RESET)/

/** Opens a browser context with its own cookies and storage. */
export async function visit(browser: Browser, options: BrowserContextOptions = {}): Promise<Visitor> {
  const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1280, height: 900 }, ...options })
  context.setDefaultTimeout(PATIENCE_MILLISECONDS)
  const complaints: string[] = []
  context.on('console', (message) => {
    if (message.type() === 'error' && !expected.test(message.text())) complaints.push(message.text())
  })
  context.on('weberror', (error) => complaints.push(String(error.error())))
  return { page: await context.newPage(), context, complaints }
}

/** People of org_AcceptanceBrowser, org_AcceptanceVisitor, org_AcceptanceAccess and org_AcceptanceFaults. */
const everybody = ['contributor', 'reader', 'other', 'access', 'faults'] as const
export type Who = (typeof everybody)[number]

/** Signs in at the provider's page and waits for the wanted address. */
export async function signIn({ page }: Pick<Visitor, 'page'>, who: Who, path = '/'): Promise<void> {
  const { url, people } = runningStack()
  const person = people[everybody.indexOf(who)]
  if (person === undefined) throw new Error(`nobody signs in as ${who}`)
  await signInAs(page, person, url + path)
}

/** Signs in to any stack. */
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
