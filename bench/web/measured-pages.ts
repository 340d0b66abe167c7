import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { issueToken } from '@tomorro/gateway/openid-provider/issue-token'
import { createTomorro } from '@tomorro/sdk'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { account } from '../../acceptance/submit.ts'
import { launchBrowser, signInAs } from '../../acceptance/visitor.ts'
import { type Stack, startStack } from '../../stack/stack.ts'

type Measured = {
  readonly pages: { readonly name: string; readonly paintMs: number; readonly calls: string[] }[]
  readonly interactions: { readonly name: string; readonly ms: number }[]
  readonly columns: number
}

const ROUNDS = 3
/** As many days as the overview shows a column each for. */
const overview = '/?period=own&from=2024-12-01&until=2026-01-02&by=daily'

const addresses = {
  overview,
  lines: '/lines?from=2025-01-01&until=2025-12-31&scope=scope-2&scope2=location',
  activity: '/activity',
  form: '/activity/new?category=electricity-usage',
  upload: '/upload',
  imports: '/imports',
  reports: '/reports',
  factors: '/factors',
  settings: '/organisation',
} as const

/** Measures the built client in Chromium against a stack of its own with two years of activity. */
export async function measuredPages(): Promise<Measured> {
  const folder = mkdtempSync(path.join(tmpdir(), 'tomorro-bench-'))
  // PostgreSQL's user enters the folder.
  chmodSync(folder, 0o711)
  const stack = await startStack({ folder, port: 0, production: true, rate: 'none', web: {} })
  const browser = await launchBrowser()
  try {
    await handIn(stack)
    const context = await signedIn(browser, stack)
    const pages = []
    for (const [name, address] of Object.entries(addresses))
      pages.push({ name, ...(await opened(context, stack.url + address)) })
    return { pages, ...(await interactions(context, stack.url + overview)) }
  } finally {
    await browser.close()
    await stack.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Three scopes at two sites, so that every column has three parts. */
async function handIn({ url, adminKey, tokenSource }: Stack): Promise<void> {
  const organisation = createTomorro({ url, token: await issueToken(tokenSource) })
  const administration = createTomorro({ url, adminKey })
  const period = { from: '2024-01-01', until: '2026-01-31' }
  for (const [subchildId, activity] of [
    ['electricity-usage', { '1': 250_000 }],
    ['natural-gas-usage', { '1': 400_000 }],
    ['legal', { '0': 60_000 }],
  ] as const)
    for (const site of ['Leeds', 'York'])
      await account(organisation, administration, { subchildId, period, activity, site })
}

async function signedIn(browser: Browser, { url, people }: Stack): Promise<BrowserContext> {
  const [person] = people
  if (person === undefined) throw new Error('Nobody can sign in')
  const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1440, height: 900 } })
  // A busy machine takes long; what it takes is what is measured.
  context.setDefaultTimeout(120_000)
  const page = await context.newPage()
  await signInAs(page, person, `${url}/nowhere`)
  await page.close()
  return context
}

/** Opens a page as a new visit with an empty cache; the median of three. The calls are those of the last round. */
async function opened(context: BrowserContext, address: string): Promise<{ paintMs: number; calls: string[] }> {
  const paints: number[] = []
  let calls: string[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const page = await context.newPage()
    const session = await context.newCDPSession(page)
    await session.send('Network.setCacheDisabled', { cacheDisabled: true })
    calls = []
    page.on('request', (request) => {
      const { origin, pathname } = new URL(request.url())
      const isApi = ['fetch', 'xhr'].includes(request.resourceType()) && origin === new URL(address).origin
      if (isApi && pathname !== '/config.json') calls.push(`${request.method()} ${pathname}`)
    })
    await page.goto(address)
    await arrived(page)
    paints.push(await page.evaluate<number>("performance.getEntriesByName('first-contentful-paint')[0].startTime"))
    await page.close()
  }
  return { paintMs: median(paints), calls }
}

async function arrived(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).first().waitFor()
  await page.locator('.skeleton, .starting, .progress-line.loading').first().waitFor({ state: 'detached' })
  await page.waitForLoadState('networkidle')
}

/** The longest of each interaction in three rounds, from the event to the next paint, as the browser's event timing has it. */
async function interactions(
  context: BrowserContext,
  address: string,
): Promise<Pick<Measured, 'interactions' | 'columns'>> {
  const page = await context.newPage()
  await page.addInitScript(`
    window.longest = 0
    new PerformanceObserver((list) => {
      for (const { interactionId, duration } of list.getEntries())
        if (interactionId > 0) window.longest = Math.max(window.longest, duration)
    }).observe({ type: 'event', durationThreshold: 16, buffered: true })`)
  await page.goto(address)
  await arrived(page)
  const series = page.getByRole('figure', { name: /^Emissions by day and scope/ })
  const table = series.getByRole('button', { name: /^Show (table|chart)/ })
  const results: { name: string; ms: number }[] = []
  const measure = async (name: string, act: () => Promise<unknown>) => {
    await page.evaluate('window.longest = 0')
    for (let round = 0; round < ROUNDS; round++) {
      await act()
      // Entries are told after the frame that they end with.
      await page.waitForTimeout(300)
    }
    // What takes less than a frame is not reported.
    results.push({ name, ms: await page.evaluate<number>('Math.max(window.longest, 16)') })
  }
  await measure('table and back', () => table.click())
  // Three rounds end with the table.
  const columns = await series.locator('tbody tr').count()
  await table.click()
  await measure('another basis of Scope 2', async () => {
    const basis = page.getByLabel('Electricity counted')
    await basis.focus()
    await page.keyboard.press((await basis.inputValue()) === 'location' ? 'ArrowDown' : 'ArrowUp')
    await arrived(page)
  })
  await measure('more filters', () => page.getByText('More filters').click())
  await measure('into a scope and back', async () => {
    await page.getByRole('button', { name: 'Scope 2', exact: true }).click()
    await page.getByRole('button', { name: '← Back to the total' }).click()
  })
  await page.close()
  return { interactions: results, columns }
}

const median = (values: readonly number[]): number =>
  values.toSorted((one, other) => one - other)[values.length >> 1] ?? 0
