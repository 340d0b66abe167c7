import { mkdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { createTomorro } from '@tomorro/sdk'
import type { Browser, BrowserContext, BrowserContextOptions, Page, Route } from 'playwright-core'
import { helpOr } from '../scripts/usage.ts'
import { browserPath } from './browser-path.ts'
import { launchBrowser, signInAs } from './visitor.ts'

helpOr(`
Usage: npm run web:pictures [-- NAME...]

Takes pictures of every page and state of the web client that npm start serves, at 1440 and 390 px, light and dark. They go to
.tomorro/pictures. A NAME keeps the pictures that contain it. Needs Chromium.
`)

type Who = 'lead@demo.example' | 'reader@demo.example' | 'lead@other.example' | 'nobody'
type View = {
  readonly name: string
  readonly who: Who
  readonly path: string
  /** Brings the page into its state before it is opened. */
  readonly before?: (context: BrowserContext) => Promise<unknown>
  /** Brings the open page into its state. */
  readonly open?: (page: Page) => Promise<unknown>
}

const repository = path.resolve(import.meta.dirname, '..')
const folder = path.join(repository, '.tomorro/pictures')

const problem = (status: number, title: string, detail: string, headers = {}) => ({
  status,
  contentType: 'application/problem+json',
  headers,
  body: JSON.stringify({ type: 'urn:tomorro:problem', title, status, detail, requestId: 'c0ffee00-1b2c' }),
})

const answering = (pattern: string, answer: (route: Route) => Promise<void>) => (context: BrowserContext) =>
  context.route(pattern, answer)

const lastYear = '?period=last-year'

const views = (items: Readonly<Record<string, string>>): View[] => [
  { name: 'signed-out', who: 'nobody', path: '/' },
  {
    name: 'sign-in',
    who: 'nobody',
    path: '/',
    open: async (page) => {
      await page.getByRole('button', { name: 'Sign in' }).click()
      await page.getByLabel('Email address').waitFor()
    },
  },
  { name: 'overview', who: 'lead@demo.example', path: `/${lastYear}` },
  { name: 'overview-market-scope-3', who: 'lead@demo.example', path: `/${lastYear}&scope2=market&in=scope-3` },
  { name: 'overview-more-filters', who: 'lead@demo.example', path: `/${lastYear}&by=weekly&wtt=exclude` },
  {
    name: 'overview-tables',
    who: 'lead@demo.example',
    path: `/${lastYear}`,
    open: async (page) => {
      await page.getByRole('figure', { name: 'Which months have data' }).waitFor()
      const tables = page.getByRole('button', { name: /^Show table/ })
      while ((await tables.count()) > 0) await tables.first().click()
    },
  },
  { name: 'overview-empty', who: 'lead@other.example', path: '/' },
  {
    name: 'overview-loading',
    who: 'lead@demo.example',
    path: '/',
    before: answering('**/dashboard?*', () => new Promise(() => undefined)),
  },
  {
    name: 'overview-error',
    who: 'lead@demo.example',
    path: '/',
    before: answering('**/dashboard?*', (route) =>
      route.fulfill(problem(500, 'Internal error', 'The request could not be answered')),
    ),
  },
  {
    name: 'overview-429',
    who: 'lead@demo.example',
    path: '/',
    before: answering('**/dashboard?*', (route) =>
      route.fulfill(problem(429, 'Too many requests', 'Try again in a moment')),
    ),
  },
  {
    name: 'activity-503',
    who: 'lead@demo.example',
    path: '/activity',
    before: answering('**/ingestion?*', (route) =>
      route.fulfill(problem(503, 'Unavailable', 'The service is starting; try again shortly')),
    ),
  },
  {
    name: 'activity-offline',
    who: 'lead@demo.example',
    path: '/activity',
    open: async (page) => {
      await page.context().setOffline(true)
      await page.getByLabel('State').selectOption('approved')
      await page.getByRole('alert').waitFor({ timeout: 60_000 })
    },
  },
  {
    name: 'session-ended',
    who: 'lead@demo.example',
    path: '/activity/new?category=taxi',
    open: async (page) => {
      await page.context().route('**/oauth/token', (route) =>
        route.fulfill({
          status: 400,
          contentType: 'application/json',
          headers: cors,
          body: '{"error":"invalid_grant"}',
        }),
      )
      await page
        .context()
        .route('**/calculation/estimate', (route) =>
          route.fulfill(problem(401, 'Unauthorized', 'The token has expired')),
        )
      await page.getByRole('radio', { name: /Spend/ }).check()
      await page.locator('#parameter-0').fill('40')
      await page.getByLabel('First day').fill('2025-03-01')
      await page.getByLabel('Last day').fill('2025-03-01')
      await page.getByRole('dialog', { name: 'Your session has ended' }).waitFor({ timeout: 15_000 })
    },
  },
  {
    name: 'lines',
    who: 'lead@demo.example',
    path: '/lines?from=2025-01-01&until=2025-12-31&scope=scope-2&scope2=location',
  },
  { name: 'lines-empty', who: 'lead@other.example', path: '/lines?from=2025-01-01&until=2025-12-31&scope=scope-2' },
  { name: 'lines-no-period', who: 'lead@demo.example', path: '/lines' },
  { name: 'activity', who: 'lead@demo.example', path: '/activity' },
  { name: 'activity-reader', who: 'reader@demo.example', path: '/activity' },
  { name: 'activity-empty', who: 'lead@other.example', path: '/activity' },
  { name: 'activity-none-found', who: 'lead@demo.example', path: '/activity?state=pending&category=taxi' },
  { name: 'form-choose', who: 'lead@demo.example', path: '/activity/new' },
  { name: 'form-reader', who: 'reader@demo.example', path: '/activity/new' },
  {
    name: 'form-estimate',
    who: 'lead@demo.example',
    path: '/activity/new?category=electricity-usage',
    open: async (page) => {
      await page.locator('#parameter-1').fill('12345')
      await page.getByLabel('First day').fill('2025-01-01')
      await page.getByLabel('Last day').fill('2025-12-31')
      await page.getByText('CO2e', { exact: false }).first().waitFor()
      await page.waitForTimeout(1_000)
    },
  },
  {
    name: 'form-errors',
    who: 'lead@demo.example',
    path: '/activity/new?category=natural-gas-usage',
    open: async (page) => {
      await page.getByRole('button', { name: 'Hand in', exact: true }).click()
      await page.getByRole('heading', { name: 'There is a problem' }).waitFor()
    },
  },
  ...Object.entries(items).flatMap(([state, id]): View[] => [
    { name: `item-${state}`, who: 'lead@demo.example', path: `/activity/${id}` },
    ...(state === 'rejected'
      ? [{ name: 'item-edit', who: 'lead@demo.example', path: `/activity/${id}/edit` } as const]
      : []),
  ]),
  { name: 'item-missing', who: 'lead@demo.example', path: '/activity/01936fdb-7a50-7c30-9d1a-3f8f0a4b2c11' },
  { name: 'upload', who: 'lead@demo.example', path: '/upload?category=natural-gas-usage' },
  { name: 'upload-reader', who: 'reader@demo.example', path: '/upload' },
  {
    name: 'upload-violations',
    who: 'lead@demo.example',
    path: '/upload?category=natural-gas-usage',
    open: async (page) => {
      await page.locator('#file').setInputFiles(await gasFile(page, ['100', 'many', '-5']))
      await page.getByRole('table', { name: 'Cells that are not right' }).waitFor()
    },
  },
  {
    name: 'upload-ready',
    who: 'lead@demo.example',
    path: '/upload?category=natural-gas-usage',
    open: async (page) => {
      await page.locator('#file').setInputFiles(await gasFile(page, ['100', '90', '80']))
      await page.getByRole('button', { name: 'Hand in 3 rows' }).waitFor()
    },
  },
  { name: 'imports', who: 'lead@demo.example', path: '/imports' },
  { name: 'imports-reader', who: 'reader@demo.example', path: '/imports' },
  { name: 'import-new', who: 'lead@demo.example', path: '/imports', open: (page) => bring(page, halfHours()) },
  {
    name: 'import-errors',
    who: 'lead@demo.example',
    path: '/imports',
    open: async (page) => {
      await bring(page, payments())
      await page.getByRole('button', { name: 'Check the file' }).click()
      await page.getByRole('heading', { name: 'There is a problem' }).waitFor()
    },
  },
  {
    name: 'import-texts',
    who: 'lead@demo.example',
    path: '/imports',
    open: async (page) => {
      await bring(page, payments())
      await page.getByRole('radio', { name: /^A column decides/ }).check()
      await page.getByLabel('Column that decides the category').selectOption('Expense type')
      await page.getByLabel('Figure', { exact: true }).selectOption('Spend')
      await page.getByRole('button', { name: 'Add a condition' }).click()
      await page.getByLabel('Column', { exact: true }).last().selectOption('Directorate')
      await page.getByLabel('Texts', { exact: true }).fill('Adults')
      await page.getByRole('button', { name: 'Check the file' }).click()
      await page.getByRole('heading', { name: 'There is a problem' }).waitFor()
    },
  },
  {
    name: 'import-checked',
    who: 'lead@demo.example',
    path: '/imports',
    open: async (page) => {
      await bring(page, halfHours())
      await page.getByLabel('Category', { exact: true }).selectOption('Electricity usage')
      await page.getByLabel('Figure', { exact: true }).selectOption('Usage in kWh')
      await page.getByRole('button', { name: 'Check the file' }).click()
      await page.getByRole('button', { name: /^Hand in/ }).waitFor()
    },
  },
  { name: 'reports', who: 'lead@demo.example', path: '/reports' },
  { name: 'reports-empty', who: 'lead@other.example', path: '/reports' },
  ...(['SECR', 'inventory', 'Carbon Reduction Plan', 'by activity'] as const).map((kind) => ({
    name: `report-form-${kind.split(' ')[0]?.toLowerCase()}`,
    who: 'lead@other.example' as const,
    path: '/reports',
    open: async (page: Page) => {
      await page.getByRole('button', { name: 'New report' }).click()
      await page.getByRole('radio', { name: new RegExp(kind) }).check()
    },
  })),
  { name: 'factors', who: 'lead@demo.example', path: '/factors?search=electricity' },
  { name: 'factors-compare', who: 'lead@demo.example', path: '/factors?key=electricity.uk.generation.kwh' },
  { name: 'settings', who: 'lead@demo.example', path: '/organisation' },
  { name: 'settings-reader', who: 'reader@demo.example', path: '/organisation' },
  { name: 'review-key', who: 'lead@demo.example', path: '/review' },
  {
    name: 'review',
    who: 'lead@demo.example',
    path: '/review',
    open: async (page) => {
      await page.getByLabel('Administration key').fill(demo.adminKey)
      await page.getByRole('button', { name: 'Open the desk' }).click()
      await page.getByRole('table').first().waitFor()
    },
  },
  { name: 'nowhere', who: 'lead@demo.example', path: '/nowhere' },
]

const cors = { 'Access-Control-Allow-Origin': '*' }

const looks: readonly (BrowserContextOptions & { readonly look: string })[] = [
  { look: '1440-light', viewport: { width: 1440, height: 900 }, colorScheme: 'light' },
  { look: '1440-dark', viewport: { width: 1440, height: 900 }, colorScheme: 'dark' },
  { look: '390-light', viewport: { width: 390, height: 844 }, colorScheme: 'light' },
  { look: '390-dark', viewport: { width: 390, height: 844 }, colorScheme: 'dark' },
  { look: '320-light', viewport: { width: 320, height: 640 }, colorScheme: 'light' },
  // A window of 1440 px at 200 %.
  { look: 'zoom-200', viewport: { width: 720, height: 450 }, deviceScaleFactor: 2, colorScheme: 'light' },
  { look: '1440-forced', viewport: { width: 1440, height: 900 }, forcedColors: 'active', colorScheme: 'light' },
]

type Demo = { readonly url: string; readonly password: string; readonly token: string; readonly adminKey: string }
const demo: Demo = JSON.parse(readFileSync(path.join(repository, '.tomorro/demo.json'), 'utf8'))
const names = process.argv.slice(2)

if (browserPath === undefined) throw new Error('Chromium is not installed: apt-get install chromium')
mkdirSync(folder, { recursive: true })
const browser = await launchBrowser()
try {
  const all = views(await oneItemOfEachState())
  for (const look of looks)
    for (const who of new Set(all.map((view) => view.who))) await picturesOf(browser, look, who, all)
} finally {
  await browser.close()
}

/** Takes the pictures of one person in one colour scheme, with one sign-in. */
async function picturesOf(
  browser: Browser,
  { look, ...options }: (typeof looks)[number],
  who: Who,
  all: readonly View[],
) {
  const chosen = all.filter((view) => {
    const file = `${view.name}-${look}`
    return view.who === who && (names.length === 0 || names.some((name) => file.includes(name)))
  })
  if (chosen.length === 0) return
  const context = await browser.newContext({ locale: 'en-GB', reducedMotion: 'reduce', ...options })
  const signedIn = await context.newPage()
  if (who !== 'nobody') await signInAs(signedIn, { email: who, password: demo.password }, `${demo.url}/nowhere`)
  for (const { name, path: address, before, open } of chosen) {
    await before?.(context)
    const page = await context.newPage()
    try {
      await page.goto(demo.url + address)
      await page.getByRole('heading', { level: 1 }).first().waitFor()
      await page.waitForLoadState('networkidle', { timeout: 3_000 }).catch(() => undefined)
      if (!name.endsWith('-loading')) await page.locator('.skeleton').first().waitFor({ state: 'detached' })
      if (/-(429|503|error)$/.test(name)) await page.getByRole('alert').waitFor({ timeout: 60_000 })
      await open?.(page)
    } catch (error) {
      console.log(`${name}-${look} did not reach its state: ${String(error).split('\n')[0]}`)
    }
    await page.waitForTimeout(200)
    await page.screenshot({ path: path.join(folder, `${name}-${look}.png`), fullPage: true })
    const excess = Number(await page.evaluate('document.documentElement.scrollWidth - window.innerWidth'))
    if (excess > 0) console.log(`${name}-${look} is ${excess} px too wide`)
    await context.setOffline(false)
    await context.unrouteAll({ behavior: 'ignoreErrors' })
    await page.close()
  }
  await context.close()
}

async function oneItemOfEachState(): Promise<Record<string, string>> {
  const tomorro = createTomorro(demo)
  const found: Record<string, string> = {}
  for (const state of ['draft', 'pending', 'approved', 'rejected'] as const) {
    const { items } = await tomorro.listItems({ query: { states: [state], limit: 1 } }).ok()
    const [item] = items
    if (item !== undefined) found[state] = item.id
  }
  return found
}

/** Uploads a file; each picture leaves an open import behind. */
async function bring(page: Page, { name, lines }: { name: string; lines: readonly string[] }) {
  const file = { name, mimeType: 'text/csv', buffer: Buffer.from(lines.join('\r\n')) }
  await page.locator('#file').setInputFiles(file)
  await page.getByRole('heading', { name, level: 1 }).waitFor()
}

/** Two weeks of two meters, one row per day, with one missing half-hour. */
function halfHours() {
  const names = Array.from(
    { length: 48 },
    (_, at) => `${String(at >> 1).padStart(2, '0')}:${at % 2 === 0 ? '00' : '30'}`,
  )
  const days = Array.from({ length: 14 }, (_, at) => `${String(at + 1).padStart(2, '0')}/01/2025`)
  const rows = ['2000012345678', '2000087654321'].flatMap((meter) =>
    days.map((day, at) => [meter, day, ...names.map((_, half) => (at === 3 && half === 7 ? '' : '0.25'))].join(',')),
  )
  return {
    name: 'half-hours.csv',
    lines: ['Half-hourly consumption report', ['MPAN', 'Date', ...names].join(','), ...rows],
  }
}

function payments() {
  const types = ['Legal fees', 'Audit fees', 'Travel', 'Stationery', 'Postage', 'Catering', 'Hire of rooms']
  const rows = types.map((type, at) => `Supplier ${at + 1},1${at}/04/2024,${type},"1,${at}50.00",Corporate`)
  return { name: 'payments.csv', lines: ['Supplier,Date,Expense type,Net amount,Directorate', ...rows] }
}

/** The template of natural gas with a row for each usage. */
async function gasFile(page: Page, usages: readonly string[]) {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Template as csv' }).click(),
  ])
  const [head = '', columns = ''] = readFileSync(await download.path(), 'utf8').split('\r\n')
  const place = columns.split(',').findIndex((column) => column.startsWith('Usage in kWh'))
  const rows = usages.map((usage, index) => {
    const cells = columns.split(',').map(() => '')
    cells[0] = `2025-0${index + 1}-01`
    cells[1] = `2025-0${index + 1}-28`
    cells[place] = usage
    return cells.join(',')
  })
  return { name: 'gas.csv', mimeType: 'text/csv', buffer: Buffer.from([head, columns, ...rows, ''].join('\r\n')) }
}
