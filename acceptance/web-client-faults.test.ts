import { expect } from 'chai'
import type { Route } from 'playwright-core'
import { expectAccessible, expectSoon, leave, type Story, tell } from './browser-stories.ts'
import { runningStack } from './running-stack.ts'
import { account } from './submit.ts'
import { signIn, visit } from './visitor.ts'

/** Tokens of the tests' stack, 22 s long, are renewed from 20 s before their end on. */
const RENEWAL_MILLISECONDS = 2_500

/** The stories, in the order in which they are told. */
const stories: Story[] = []
const story = (title: string, tell: Story['tell']) => stories.push({ title, tell })

story('keeps a half-filled form when the session ends, and forgets it at sign-out', async (browser) => {
  const visitor = await visit(browser)
  const { page, context } = visitor
  await signIn(visitor, 'faults', '/organisation')
  await page.getByLabel('Registered name').fill('Leeds Tea Limited')
  await page.getByRole('link', { name: 'Reports' }).click()
  await page.getByRole('button', { name: 'New report' }).click()
  await page.getByRole('radio', { name: /^Carbon Reduction Plan/ }).check()
  await page.getByRole('button', { name: 'Add another measure' }).first().click()
  await page.getByLabel('Measure 2').first().fill('Bicycles')
  await page.getByText('Only a draft').click()
  await page.goto(`${runningStack().url}/activity/new?category=taxi`)
  await page.getByLabel('Site').fill('Leeds office')
  // The provider refuses: the session was ended there.
  await context.route('**/oauth/token', (route) =>
    route.fulfill({
      status: 400,
      contentType: 'application/json',
      headers: { 'Access-Control-Allow-Origin': '*' },
      body: JSON.stringify({ error: 'invalid_grant' }),
    }),
  )
  await page.waitForTimeout(RENEWAL_MILLISECONDS)
  await page.getByRole('radio', { name: /Spend/ }).check()
  await page.locator('#parameter-0').fill('40')
  await page.getByLabel('First day').fill('2025-03-01')
  await page.getByLabel('Last day').fill('2025-03-01')
  await page.getByRole('dialog', { name: 'Your session has ended' }).waitFor()
  await expectAccessible(page, 'a session that has ended')
  // Nothing can be typed that would be lost.
  for (let times = 0; times < 2; times++) await page.keyboard.press('Escape')
  await page.getByRole('dialog', { name: 'Your session has ended' }).waitFor()
  await context.unroute('**/oauth/token')
  await page.getByRole('button', { name: 'Sign in again' }).click()
  await page.getByText('This is what you typed before').waitFor()
  expect(await page.getByLabel('Site').inputValue()).to.equal('Leeds office')
  await page.getByRole('link', { name: 'Reports' }).click()
  await page.getByText('This is what you typed before').waitFor()
  expect(await page.getByLabel('Measure 2').first().inputValue()).to.equal('Bicycles')
  expect(await page.getByRole('radio', { name: /^Carbon Reduction Plan/ }).isChecked()).to.equal(true)
  expect(await page.getByRole('checkbox', { name: 'Only a draft' }).isChecked()).to.equal(true)
  await page.getByRole('button', { name: 'Start afresh' }).click()
  expect(await page.getByLabel('Measure 2').count()).to.equal(0)
  await page.getByRole('link', { name: 'Settings' }).click()
  await page.getByText('This is what you typed before').waitFor()
  expect(await page.getByLabel('Registered name').inputValue()).to.equal('Leeds Tea Limited')

  await page.getByRole('button', { name: 'Sign out' }).click()
  await page.getByRole('button', { name: 'Sign out' }).click()
  await page.getByRole('heading', { name: 'Know your organisation’s emissions' }).waitFor()
  expect(await page.evaluate('Object.keys(localStorage)')).to.deep.equal([])
  await visitor.context.close()
})

story('signs out of every tab, and renews tokens in each while they are open', async (browser) => {
  const visitor = await visit(browser)
  const { page, context } = visitor
  await signIn(visitor, 'faults', '/reports')
  const second = await context.newPage()
  await second.goto(`${runningStack().url}/factors`)
  await second.getByRole('table', { name: 'Factors' }).waitFor()
  let renewals = 0
  context.on('response', (response) => {
    if (response.url().endsWith('/oauth/token') && response.ok()) renewals++
  })
  await page.waitForTimeout(RENEWAL_MILLISECONDS)
  await Promise.all([
    page.getByRole('link', { name: 'Activity', exact: true }).click(),
    second.getByRole('link', { name: 'Activity', exact: true }).click(),
  ])
  for (const tab of [page, second]) await tab.getByRole('heading', { name: 'Activity' }).waitFor()
  await expectSoon(() => renewals, 2)

  await page.getByRole('button', { name: 'Sign out' }).click()
  await second.getByRole('heading', { name: 'Know your organisation’s emissions' }).waitFor()
  expect(visitor.complaints).to.deep.equal([])
  await context.close()
})

for (const [how, meet] of [
  ['refuses connections', (route) => route.abort('connectionreset')],
  [
    'is overloaded',
    (route) =>
      route.fulfill({
        status: 429,
        contentType: 'application/json',
        headers: { 'Access-Control-Allow-Origin': '*' },
        body: JSON.stringify({ error: 'too_many_requests' }),
      }),
  ],
  ['never answers', () => undefined],
] as readonly [string, (route: Route) => unknown][])
  story(`keeps the session while the sign-in service ${how}`, async (browser) => {
    const visitor = await visit(browser)
    const { page, context } = visitor
    await signIn(visitor, 'faults', '/factors')
    await page.getByRole('table', { name: 'Factors' }).waitFor()
    await context.route('**/oauth/token', meet)
    await page.waitForTimeout(RENEWAL_MILLISECONDS)
    await page.getByRole('link', { name: 'Activity', exact: true }).click()
    await page.getByRole('alert').getByText('The sign-in service cannot be reached').first().waitFor()
    await context.unroute('**/oauth/token')
    await page.getByRole('button', { name: 'Try again' }).first().click()
    await page.getByRole('alert').waitFor({ state: 'detached' })
    await leave(visitor)
  })

story('says that it is offline, keeps what is shown, and goes on afterwards', async (browser) => {
  const visitor = await visit(browser)
  const { page, context } = visitor
  await signIn(visitor, 'reader', '/factors')
  await page.getByRole('table', { name: 'Factors' }).waitFor()
  await page.getByRole('link', { name: 'Activity', exact: true }).click()
  await page.getByRole('heading', { name: 'Activity' }).waitFor()
  await context.setOffline(true)
  await page.getByLabel('State').selectOption('approved')
  await page.getByRole('alert').getByText('You are offline').waitFor()
  await expectAccessible(page, 'offline')
  await context.setOffline(false)
  await page.getByRole('button', { name: 'Try again' }).click()
  await page.getByRole('alert').waitFor({ state: 'detached' })
  await leave(visitor)
})

story('holds the place of what a slow network brings, and says that it is on its way', async (browser) => {
  const { as, administration } = runningStack()
  const period = { from: '2023-04-01', until: '2023-04-30' }
  const bill = { subchildId: 'natural-gas-usage', period, activity: { '1': 500 }, site: 'York' }
  await account(await as('org_AcceptanceFaults'), administration, bill)
  const visitor = await visit(browser)
  const { page, context } = visitor
  await signIn(visitor, 'faults', '/nowhere')
  const session = await context.newCDPSession(page)
  await session.send('Network.enable')
  const slow = { offline: false, latency: 150, downloadThroughput: 400_000, uploadThroughput: 100_000 }
  await session.send('Network.emulateNetworkConditions', slow)
  await context.addInitScript(`
    window.shifts = []
    new PerformanceObserver((list) => {
      for (const { value, hadRecentInput, sources } of list.getEntries())
        if (!hadRecentInput) window.shifts.push({ value, of: sources.map(({ node }) => node?.className ?? node?.nodeName) })
    }).observe({ type: 'layout-shift', buffered: true })`)
  type Shift = { readonly value: number; readonly of: readonly string[] }
  // What the browser's makers call good is below 0.1.
  for (const [path, arrived] of [
    ['/?period=own&from=2023-01-01&until=2023-06-30', page.getByRole('figure', { name: 'Which months have data' })],
    ['/activity', page.getByRole('heading', { name: 'Activity' })],
    ['/factors', page.getByRole('table', { name: 'Factors' })],
  ] as const) {
    await page.goto(runningStack().url + path)
    await arrived.waitFor()
    await page.waitForLoadState('networkidle')
    const shifts = await page.evaluate<Shift[]>('window.shifts')
    const sum = shifts.reduce((total, { value }) => total + value, 0)
    expect(sum, `layout shift of ${path}: ${JSON.stringify(shifts)}`).to.be.below(0.1)
  }
  await page.getByRole('link', { name: 'Settings' }).click()
  await page.locator('.progress-line.loading').waitFor()
  await page.getByRole('form', { name: 'Financial year' }).waitFor()
  await page.locator('.progress-line.loading').waitFor({ state: 'detached' })
  await leave(visitor)
})

story('waits and sends again what a busy service refuses, and says so where it stays busy', async (browser) => {
  const visitor = await visit(browser)
  const { page, context } = visitor
  let refused = 0
  await context.route(
    '**/calculation/factors?**',
    (route) => {
      refused++
      return route.fulfill(busy(429, '0'))
    },
    { times: 2 },
  )
  await signIn(visitor, 'reader', '/factors')
  await page.getByRole('table', { name: 'Factors' }).waitFor()
  expect(refused).to.equal(2)
  expect(await page.getByRole('alert').count()).to.equal(0)

  await context.route('**/ingestion?**', (route) => route.fulfill(busy(503, '0')))
  await page.getByRole('link', { name: 'Activity', exact: true }).click()
  await page.getByRole('alert').getByText('The service is busy. Try again in a moment.').waitFor()
  await page.getByText('Request busy-1').waitFor()
  await expectAccessible(page, 'a busy service')
  await context.unroute('**/ingestion?**')
  await page.getByRole('button', { name: 'Try again' }).click()
  await page.getByRole('alert').waitFor({ state: 'detached' })
  await leave(visitor)
})

story('says of when the figures are that it still shows after a later request failed', async (browser) => {
  const visitor = await visit(browser)
  const { page, context } = visitor
  const { as, administration } = runningStack()
  const firstDay = `${new Date().getFullYear()}-01-01`
  const period = { from: firstDay, until: firstDay }
  await account(await as('org_AcceptanceFaults'), administration, {
    subchildId: 'taxi',
    period,
    activity: { '0': 12 },
  })
  await signIn(visitor, 'faults', '/')
  const total = page.getByRole('heading', { name: /^Emissions by .+ and scope$/ })
  await total.waitFor()
  await page.getByRole('link', { name: 'Factors' }).click()
  await page.getByRole('table', { name: 'Factors' }).waitFor()
  // Later, so that the response in memory is stale.
  await page.clock.setFixedTime(Date.now() + 60_000)
  await context.route('**/dashboard?**', (route) => route.fulfill(busy(503, '3600')))
  await page.getByRole('link', { name: 'Overview', exact: true }).click()
  await page
    .getByRole('alert')
    .getByText(/^What you see is from .+ and may have changed since/)
    .waitFor()
  await total.waitFor()
  await expectAccessible(page, 'stale figures')
  await context.unroute('**/dashboard?**')
  await page.getByRole('button', { name: 'Try again' }).click()
  await page.getByRole('alert').waitFor({ state: 'detached' })
  await total.waitFor()
  await leave(visitor)
})

story('keeps what is typed in a form that cannot be sent, and hands it in once afterwards', async (browser) => {
  const visitor = await visit(browser)
  const { page, context } = visitor
  await signIn(visitor, 'faults', '/activity/new?category=taxi')
  await page.getByRole('radio', { name: /Spend/ }).check()
  await page.getByLabel('Site').fill('Offline office')
  await page.locator('#parameter-0').fill('41')
  await page.getByLabel('First day').fill('2024-03-01')
  await page.getByLabel('Last day').fill('2024-03-01')
  const handIn = page.getByRole('button', { name: 'Hand in', exact: true })
  await context.setOffline(true)
  await handIn.click()
  // Sent some times more before it gives up.
  await page.getByRole('button', { name: 'Sending…' }).waitFor({ state: 'detached' })
  await page.getByRole('alert').getByText('You are offline').first().waitFor()
  expect(await page.getByLabel('Site').inputValue()).to.equal('Offline office')
  expect(await page.locator('#parameter-0').inputValue()).to.equal('41')
  await context.setOffline(false)
  // The item is stored and the response is lost, as when a train enters a tunnel: sent again, it is the same item.
  let lost = 0
  await context.route(
    '**/ingestion/form',
    async (route) => {
      if (route.request().method() !== 'POST') return route.continue()
      await route.fetch()
      lost++
      return route.abort('connectionreset')
    },
    { times: 1 },
  )
  await handIn.click()
  await page.getByText('Waiting for review').waitFor()
  expect(lost).to.equal(1)
  const owner = await runningStack().as('org_AcceptanceFaults')
  const query = { subchildIds: ['taxi'], from: '2024-03-01', until: '2024-03-01' }
  expect((await owner.listItems({ query }).ok()).items).to.have.lengthOf(1)
  await leave(visitor)
})

story(
  'tells of what was edited in two tabs, keeps what was typed, and saves neither over the other',
  async (browser) => {
    const owner = await runningStack().as('org_AcceptanceFaults')
    const period = { from: '2022-03-01', until: '2022-03-01' }
    const { item } = await owner
      .createForm({ body: { subchildId: 'taxi', period, activity: { '0': 30 }, site: 'York' } })
      .ok()
    const visitor = await visit(browser)
    const { page: first, context } = visitor
    await signIn(visitor, 'faults', `/activity/${item.id}/edit`)
    const second = await context.newPage()
    /** Comes back to the first tab, later, so that it asks again for what it shows. */
    const comeBack = async (path: string) => {
      await first.clock.setFixedTime(Date.now() + 600_000)
      const asked = first.waitForResponse((response) => response.url().includes(path) && response.ok())
      await first.evaluate(`window.dispatchEvent(new Event('visibilitychange'))`)
      await asked
    }
    const told = first.getByRole('alert').getByText('This was changed meanwhile')

    await first.getByLabel('Site').fill('First office')
    await second.goto(`${runningStack().url}/activity/${item.id}/edit`)
    await second.getByRole('button', { name: 'Start afresh' }).click()
    await second.getByLabel('Site').fill('Second office')
    await second.getByRole('button', { name: 'Save and hand in' }).click()
    await second.getByText('Waiting for review').waitFor()
    await comeBack(`/ingestion/items/${item.id}`)
    await first.getByRole('button', { name: 'Save and hand in' }).click()
    await told.waitFor()
    expect(await first.getByLabel('Site').inputValue()).to.equal('First office')
    const stored = await owner.getItem({ path: { itemId: item.id } }).ok()
    expect(stored.item.site).to.equal('Second office')
    await expectAccessible(first, 'an item that was changed in another tab')
    await first.getByRole('button', { name: 'Start afresh' }).click()
    await told.waitFor({ state: 'detached' })
    expect(await first.getByLabel('Site').inputValue()).to.equal('Second office')

    await first.getByRole('link', { name: 'Cancel' }).click()
    await first.getByText('Waiting for review').waitFor()
    await second.getByRole('button', { name: 'Withdraw' }).click()
    await second.getByText('Nobody reviews a draft').waitFor()
    await first.getByRole('button', { name: 'Withdraw' }).click()
    await first.getByRole('alert').getByText('The resource has changed meanwhile').waitFor()
    await first.getByText('Nobody reviews a draft').waitFor()

    await first.getByRole('link', { name: 'Settings' }).click()
    await second.getByRole('link', { name: 'Settings' }).click()
    for (const [tab, name] of [
      [first, 'First Limited'],
      [second, 'Second Limited'],
    ] as const)
      await tab.getByLabel('Registered name').fill(name)
    await second.getByRole('form', { name: 'Your company' }).getByRole('button', { name: 'Save' }).click()
    await second.getByText(/saved/).first().waitFor()
    await first.getByRole('form', { name: 'Your company' }).getByRole('button', { name: 'Save' }).click()
    await told.waitFor()
    expect(await first.getByLabel('Registered name').inputValue()).to.equal('First Limited')
    await first.getByRole('button', { name: 'Start afresh' }).click()
    expect(await first.getByLabel('Registered name').inputValue()).to.equal('Second Limited')
    await leave(visitor)
  },
)

tell('the web client, when something fails', stories)

/** What the gateway answers where a service cannot take a request now. */
const busy = (status: 429 | 503, retryAfter: string) => ({
  status,
  contentType: 'application/problem+json',
  headers: { 'Retry-After': retryAfter },
  body: JSON.stringify({
    ...{ type: 'urn:tomorro:busy', title: 'Service unavailable', status, requestId: 'busy-1' },
    detail: 'The service is busy. Try again in a moment.',
  }),
})
