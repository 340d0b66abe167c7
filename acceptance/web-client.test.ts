import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect } from 'chai'
import pg from 'pg'
import type { Browser, Locator, Page } from 'playwright-core'
import { needing } from '../scripts/needs-testing.ts'
import { browserPath } from './browser-path.ts'
import { runningStack } from './running-stack.ts'
import { account } from './submit.ts'
import { launchBrowser, signIn, type Visitor, visit } from './visitor.ts'

/** A story that somebody goes through in a real browser, from the first page to the last. */
type Story = { readonly title: string; readonly tell: (browser: Browser) => Promise<void> }
const stories: Story[] = []
const story = (title: string, tell: Story['tell']) => stories.push({ title, tell })

/** Tokens of the tests' stack, 22 s long, are renewed from 20 s before their end on. */
const RENEWAL_MILLISECONDS = 2_500

/** Rules of axe, by tag and by name. */
const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const contrast = ['color-contrast']

const axe = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8')

story('hands in a bill, sees the estimate, approves it, and follows the figure back to its line', async (browser) => {
  const visitor = await visit(browser)
  const { page } = visitor
  await signIn(visitor, 'contributor', '/activity/new?category=electricity-usage')
  await page.locator('#parameter-1').fill('12.345')
  await page.getByLabel('Unit of Usage in kWh').selectOption('MWh')
  await page.getByLabel('First day').fill('2025-01-01')
  await page.getByLabel('Last day').fill('2025-12-31')
  await page.getByRole('complementary', { name: 'Estimate' }).getByText('3,029 kg CO2e').waitFor()
  await expectAccessible(page, 'an estimate')
  await page.getByRole('button', { name: 'Hand in', exact: true }).click()
  await page.getByRole('heading', { name: 'Electricity usage', level: 1 }).waitFor()
  await page.getByText('Waiting for review').waitFor()

  await approveEverything(page)
  await page.getByRole('link', { name: 'Overview', exact: true }).click()
  await page.getByLabel(/^Period/).selectOption('last-year')
  // Where the worker has not calculated yet what was approved, the figures follow without a reload.
  await page.getByText('3,029 kg CO2e').first().waitFor()
  // Two clicks from the total to its lines, past levels that have a single part, and one more to what was handed in.
  await page.getByRole('button', { name: 'Scope 2', exact: true }).click()
  await page.getByRole('button', { name: '← Back to the total' }).waitFor()
  await page.getByRole('link', { name: 'Lines of Electricity usage' }).first().click()
  await page.getByRole('heading', { name: 'Ledger lines' }).waitFor()
  await page.getByText('Scope 2, Electricity usage, 2025').waitFor()
  await page.getByRole('cell', { name: '2,185.065 kg CO2e' }).waitFor()
  await page.getByText('DESNZ 2025, edition 2025').first().waitFor()
  const csv = await saved(page, 'Download csv')
  expect(csv).to.include('electricity.uk.generation.kwh').and.include('2185.065')
  await page.getByRole('link', { name: 'Electricity usage' }).first().click()
  await page.getByRole('heading', { name: 'What was handed in' }).waitFor()
  await page.goBack()
  await page.goBack()
  expect(new URL(page.url()).searchParams.get('period')).to.equal('last-year')
  await page.getByRole('button', { name: '← Back to the total' }).waitFor()
  await leave(visitor)
})

story(
  'lists every bad cell of a spreadsheet, then takes the corrected one, though the token expires',
  async (browser) => {
    const visitor = await visit(browser)
    const { page, context } = visitor
    await signIn(visitor, 'contributor', '/upload?category=natural-gas-usage')
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Template as csv' }).click(),
    ])
    const [head = '', columns = ''] = readFileSync(await download.path(), 'utf8').split('\r\n')
    const place = columns.split(',').findIndex((column) => column.startsWith('Usage in kWh'))
    const row = (month: string, usage: string) => {
      const cells = columns.split(',').map(() => '')
      cells[0] = `2025-${month}-01`
      cells[1] = `2025-${month}-28`
      cells[place] = usage
      return cells.join(',')
    }
    const csv = (rows: string[]) => ({
      name: 'gas.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from([head, columns, ...rows, ''].join('\r\n')),
    })
    await page.locator('#file').setInputFiles(csv([row('01', '100'), row('02', 'many'), row('03', 'some')]))
    const violations = page.getByRole('table', { name: 'Cells that are not right' })
    await violations.waitFor()
    expect(await violations.getByRole('row').count()).to.equal(3)
    await violations.getByRole('rowheader', { name: '4' }).waitFor()
    await expectAccessible(page, 'cells that are not right')

    // The gateway refuses the token once; the file is sent again with a new one.
    await context.route('**/ingestion/template', (route) => route.fulfill(expiredToken), { times: 1 })
    await page.locator('#file').setInputFiles(csv([row('01', '100'), row('02', '90'), row('03', '80')]))
    await page.getByText('3 rows are right').waitFor()
    // 270 kWh of natural gas.
    await page
      .getByText('Scope 1', { exact: true })
      .locator('xpath=following-sibling::dd')
      .getByText('kg CO2e')
      .waitFor()
    await expectAccessible(page, 'a spreadsheet that is right')
    await page.getByRole('button', { name: 'Hand in 3 rows' }).click()
    await page.getByText('by spreadsheet').waitFor()
    await page.getByRole('table', { name: 'Rows of the spreadsheet' }).waitFor()
    await leave(visitor)
  },
)

/** As a ledger exports what was paid: titles above the heading, thousands with commas, a credit note in brackets. */
const payments = (amount: string) => ({
  name: 'payments.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(
    [
      '"Payments to suppliers over £500"',
      'Supplier,Date,Expense type,Net amount,Directorate',
      'Brown & Co LLP,05/04/2024,Legal fees,"12,500.00",Corporate',
      'Brown & Co LLP,17/04/2024,legal  FEES,"(2,500.00)",Corporate',
      `Ledger Audit plc,30/04/2024,Audit fees,"${amount}",Finance`,
      'Sunny Care,12/04/2024,Social care placements,"98,000.00",Adults',
    ].join('\r\n'),
  ),
})

story('brings a payments file as it was exported: mapping, bad cell, kept mapping, dry run, items', async (browser) => {
  const visitor = await visit(browser)
  const { page } = visitor
  await signIn(visitor, 'contributor', '/imports')
  const marked = page.getByRole('navigation').locator('[aria-current=page]')
  expect(await marked.textContent()).to.equal('Upload')
  await page.locator('#file').setInputFiles(payments('n/a'))
  await page.getByRole('heading', { name: 'payments.csv', level: 1 }).waitFor()
  expect(await page.getByLabel('Row of the headings').inputValue()).to.equal('2')
  const columns = page.getByRole('table', { name: 'Columns of the file' })
  await columns.getByRole('row', { name: /^Date B dates, day first 05\/04\/2024/ }).waitFor()

  // What is missing is told by field; what a heading says is suggested.
  const check = page.getByRole('button', { name: 'Check the file' })
  await page.getByRole('radio', { name: /^A column decides/ }).check()
  await check.click()
  await page.getByRole('link', { name: 'Choose the column that decides the category' }).click()
  expect(await page.evaluate('document.activeElement.id')).to.equal('map-category-column')
  await page.getByLabel('Column that decides the category').selectOption('Expense type')
  await page.getByLabel('Figure', { exact: true }).selectOption('Spend')
  expect(await page.getByLabel('Column', { exact: true }).inputValue()).to.equal('Net amount')
  await page.getByLabel('Add rows up').selectOption('month')
  await page.getByLabel('Keep this mapping as').fill('Payments')
  await check.click()
  await page.getByRole('link', { name: '3 texts of the file have no category yet' }).waitFor()
  await page.getByText('3 texts, 3 not decided.').waitFor()
  await page.getByRole('row', { name: /^Legal fees 2/i }).waitFor()
  await expectAccessible(page, 'texts without a category')

  await page.getByLabel('Category of Legal fees').selectOption('Legal services')
  await page.getByLabel('Category of Audit fees').selectOption('Accounting and audit')
  await page.getByLabel('Category of Social care placements').selectOption('Leave these rows out')
  await check.click()
  const violations = page.getByRole('table', { name: 'Cells that are not right' })
  await violations.getByRole('row', { name: /^5 Net amount/ }).waitFor()
  await expectAccessible(page, 'cells of a file that cannot be read')
  await page.reload()
  expect(await page.getByLabel('Category of Audit fees').inputValue()).to.equal('accounting-audit')

  await page.goto(`${runningStack().url}/imports`)
  await page.locator('#file').setInputFiles(payments('1,250'))
  await page.getByRole('button', { name: 'Use “Payments” and check' }).click()
  await page.getByRole('heading', { name: '4 rows become 2 entries in 2 items' }).waitFor()
  await page.getByText('Left out: 1 because their text is left out.').waitFor()
  const result = page.getByRole('table', { name: 'What comes of the file' })
  await result
    .getByRole('row', { name: /^Legal services 5 April 2024 to 17 April 2024 Money spent 1 0 0 [1-9]/ })
    .waitFor()
  await expectAccessible(page, 'what comes of a file')
  await page.getByRole('button', { name: 'Hand in 2 items' }).click()
  await page.getByRole('heading', { name: 'It became 2 items' }).waitFor()
  await expectAccessible(page, 'a file that was handed in')
  await page.getByRole('link', { name: 'Legal services' }).click()
  await page.getByText('£10,000').first().waitFor()
  await page.getByRole('columnheader', { name: 'Rows of the file' }).waitFor()
  const [original] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Original file' }).click(),
  ])
  expect(original.suggestedFilename()).to.equal('payments.csv')
  await page.getByRole('link', { name: 'file and mapping' }).click()
  await page.getByRole('heading', { name: 'It became 2 items' }).waitFor()
  await leave(visitor)
})

story(
  'shows every figure of the overview as a picture, a table and a csv file, and which months have data',
  async (browser) => {
    const { as, administration } = runningStack()
    const owner = await as('org_AcceptanceBrowser')
    const period = { from: '2023-04-01', until: '2023-04-30' }
    await account(owner, administration, {
      subchildId: 'natural-gas-usage',
      period,
      activity: { '1': 500 },
      site: 'Hull',
    })
    const visitor = await visit(browser)
    const { page } = visitor
    await signIn(visitor, 'contributor', '/?period=own&from=2023-01-01&until=2023-06-30')
    const grid = page.getByRole('figure', { name: 'Which months have data' })
    await grid.getByText('1 of 6 expected months are approved; 5 have no approved data, which is not zero.').waitFor()
    await grid.getByRole('button', { name: /^Show table/ }).click()
    const row = grid.getByRole('row', { name: /^Natural gas usage, Hull/ })
    expect(await row.getByRole('cell').allTextContents()).to.deep.equal([
      ...['No data', 'No data', 'No data', 'Approved', 'No data', 'No data'],
    ])
    for (const figure of await page.getByRole('figure').all()) {
      const title = (await figure.getByRole('heading').textContent()) ?? ''
      expect(await figure.locator('figcaption p').textContent(), `the sentence of ${title}`).to.match(/[.]$/)
      const table = figure.getByRole('button', { name: /^Show table/ })
      if ((await table.count()) === 1) await table.click()
      const cells = await figure.getByRole('columnheader').allTextContents()
      const [head = ''] = (await saved(figure, /^Download csv/)).replace('\uFEFF', '').split('\r\n')
      expect(cells.join(',').replace(/,Lines$/, ''), title).to.equal(head.replaceAll('"', ''))
    }
    await expectAccessible(page, 'every picture as a table')
    // Filters are in the address, so that a link shows the same.
    await page.getByText('More filters').click()
    // On a slow machine the second filter is set before the first one is drawn.
    const devtools = await page.context().newCDPSession(page)
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: 6 })
    await page.getByLabel('Columns for each').selectOption('weekly')
    await page.getByLabel('Site').selectOption('Hull')
    await page.waitForURL(/by=weekly&site=Hull/)
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: 1 })
    await page.getByRole('heading', { name: 'Emissions by week and scope' }).waitFor()
    await page.reload()
    await page.getByRole('heading', { name: 'Emissions by week and scope' }).waitFor()
    expect(await page.getByLabel('Site').inputValue()).to.equal('Hull')
    await leave(visitor)
  },
)

story('asks for a report, follows its progress, downloads it, and makes a second version of it', async (browser) => {
  const { as, administration } = runningStack()
  const owner = await as('org_AcceptanceBrowser')
  const period = { from: '2022-05-01', until: '2022-05-31' }
  await account(owner, administration, { subchildId: 'natural-gas-usage', period, activity: { '1': 1000 } })
  const visitor = await visit(browser)
  const { page } = visitor
  await signIn(visitor, 'contributor', '/reports')
  const ask = async (measure: string) => {
    await page.getByRole('button', { name: 'New report' }).click()
    await page.getByRole('radio', { name: /^Energy and carbon report/ }).check()
    await page.getByLabel('First day').fill('2022-01-01')
    await page.getByLabel('Last day').fill('2022-12-31')
    await page.getByLabel('Measure 1').fill(measure)
    await page.getByLabel('Saves in a year').fill('12.4')
    await page.getByLabel('What is left out, and why').fill('Refrigerants')
    await page.getByRole('button', { name: 'Make report' }).click()
    // Two violations, each linked to its field; what was typed stays.
    if (measure === 'LED lighting') {
      await page.getByRole('heading', { name: 'There is a problem' }).waitFor()
      await expectAccessible(page, 'errors of a report')
    }
    await page.getByLabel('Signed by').fill('Asha Patel')
    await page.getByRole('link', { name: 'Say why it is left out, after a colon: Refrigerants' }).click()
    expect(await page.evaluate('document.activeElement.id')).to.equal('exclusions')
    await page.keyboard.press('End')
    await page.keyboard.type(': the landlord services them')
    await page.getByLabel('Their role').fill('Finance Director')
    await page.getByRole('button', { name: 'Make report' }).click()
    await page.getByText('The report is being made').first().waitFor()
  }
  await ask('LED lighting')
  const card = page.getByRole('listitem').filter({ hasText: '2022, version 1' })
  const pdf = card.getByRole('button', { name: /^PDF/ })
  await pdf.waitFor()
  // The progress is seen where the file takes its time.
  const session = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', { ...unhurried, downloadThroughput: 60_000 })
  const progress = page.getByRole('progressbar', { name: /^Download of .*[.]pdf$/ })
  const [download] = await Promise.all([page.waitForEvent('download'), pdf.click(), progress.waitFor()])
  await session.send('Network.emulateNetworkConditions', unhurried)
  expect(download.suggestedFilename()).to.match(/[.]pdf$/)
  await progress.waitFor({ state: 'detached' })
  expect(
    readFileSync(await download.path())
      .subarray(0, 5)
      .toString(),
  ).to.equal('%PDF-')
  const csv = await saved(card, /^csv/)
  expect(csv).to.include('natural-gas-usage')
  const { items } = await owner.listReports().ok()
  expect(items[0]?.narrative).to.deep.equal({
    measures: [{ title: 'LED lighting', savingTonnesCo2e: 12.4 }],
    exclusions: [{ what: 'Refrigerants', reason: 'the landlord services them' }],
  })
  expect(items[0]?.signatory).to.deep.equal({ name: 'Asha Patel', role: 'Finance Director' })

  await ask('Heat pump')
  const second = page.getByRole('listitem').filter({ hasText: '2022, version 2' })
  await second.getByText('What differs from the version before').click()
  await second.getByText('Heat pump').first().waitFor()
  await card.getByText('A newer version has taken its place.').waitFor()

  // The other kinds ask their own questions.
  await page.getByRole('button', { name: 'New report' }).click()
  await page.getByRole('radio', { name: /^Carbon Reduction Plan/ }).check()
  await page.getByRole('group', { name: 'Planned measures' }).waitFor()
  await page.getByRole('radio', { name: /^Emissions by activity/ }).check()
  expect(await page.getByRole('group', { name: 'Planned measures' }).count()).to.equal(0)
  await page.getByText('Only a draft').click()
  await page.getByRole('button', { name: 'Make report' }).click()
  const draft = page.getByRole('listitem').filter({ hasText: ', draft' })
  await draft.getByRole('button', { name: /^Delete/ }).click()
  await page.getByRole('dialog').waitFor()
  await expectAccessible(page, 'an open dialog')
  await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click()
  await draft.waitFor({ state: 'detached' })
  await leave(visitor)
})

story('keeps everything that may change something from a reader', async (browser) => {
  const visitor = await visit(browser)
  const { page } = visitor
  await signIn(visitor, 'reader', '/activity')
  await page.getByRole('heading', { name: 'Activity' }).waitFor()
  expect(await page.getByRole('link', { name: 'Hand in activity' }).count()).to.equal(0)
  await page.getByRole('link', { name: 'Settings' }).click()
  await page.getByRole('form', { name: 'Financial year' }).waitFor()
  expect(await page.getByRole('button', { name: 'Save' }).count()).to.equal(0)
  await expectAccessible(page, 'settings of a reader')
  await page.goto(`${runningStack().url}/activity/new`)
  await page.getByText('Your account may read activity, not hand it in.').waitFor()
  await leave(visitor)
})

story('shows another organisation nothing of the first, not even by its address', async (browser) => {
  const { as, url } = runningStack()
  const owner = await as('org_AcceptanceBrowser')
  const body = { subchildId: 'taxi', period: { from: '2024-02-01', until: '2024-02-29' }, activity: { '0': 55 } }
  const { item } = await owner.createForm({ body }).ok()
  const visitor = await visit(browser)
  const { page } = visitor
  await signIn(visitor, 'other', '/activity')
  await page.getByRole('heading', { name: 'Nothing has been handed in yet' }).waitFor()
  await expectAccessible(page, 'nothing handed in')
  await page.goto(`${url}/activity/${item.id}`)
  await page.getByRole('alert').getByText('Request').waitFor()
  expect(await page.getByText('£55').count()).to.equal(0)
  await leave(visitor)
})

story('comes back to the same page after a reload, and by the back button to each page before', async (browser) => {
  const visitor = await visit(browser)
  const { page } = visitor
  const main = page.getByRole('navigation', { name: 'Main' })
  const goTo = (name: string) => main.getByRole('link', { name, exact: true }).click()
  const title = (name: string) => page.getByRole('heading', { name, level: 1 }).waitFor()
  await signIn(visitor, 'contributor', '/factors?search=natural+gas')
  const factors = page.getByRole('table', { name: 'Factors' })
  await factors.waitFor()
  expect(await page.evaluate('scrollTo(0, 300), scrollY')).to.equal(300)
  await goTo('Settings')
  await title('Settings')
  await page.waitForFunction('scrollY === 0')
  await page.goBack()
  await factors.waitFor()
  await page.waitForFunction('scrollY === 300')

  await goTo('Reports')
  await title('Reports')
  await page.reload()
  await title('Reports')
  // The way through the provider leaves nothing behind that the back button would have to pass.
  await page.goBack()
  await factors.waitFor()
  expect(await page.getByLabel('Search').inputValue()).to.equal('natural gas')
  expect(page.url()).to.match(/\/factors\?search=natural\+gas$/)
  await page.goForward()
  await title('Reports')
  await leave(visitor)
})

story('keeps a half-filled form when the session ends, and forgets it at sign-out', async (browser) => {
  const visitor = await visit(browser)
  const { page, context } = visitor
  await signIn(visitor, 'contributor', '/organisation')
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
  await signIn(visitor, 'contributor', '/reports')
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

story('says that it is offline, keeps what is shown, and goes on afterwards', async (browser) => {
  const visitor = await visit(browser)
  const { page, context } = visitor
  await signIn(visitor, 'reader', '/factors')
  await page.getByRole('table', { name: 'Factors' }).waitFor()
  await page.getByRole('link', { name: 'Activity', exact: true }).click()
  await page.getByRole('heading', { name: 'Activity' }).waitFor()
  await context.setOffline(true)
  await page.getByLabel('State').selectOption('approved')
  await page.getByRole('alert').getByText('You are offline').waitFor({ timeout: 30_000 })
  await expectAccessible(page, 'offline')
  await context.setOffline(false)
  await page.getByRole('button', { name: 'Try again' }).click()
  await page.getByRole('alert').waitFor({ state: 'detached' })
  await leave(visitor)
})

story('is gone through by keyboard alone, errors included', async (browser) => {
  const visitor = await visit(browser)
  const { page } = visitor
  /** Tabs to the element of that name; one of the first 60 has it. */
  const tabTo = async (name: RegExp) => {
    for (let tabs = 0; tabs < 60; tabs++) {
      await page.keyboard.press('Tab')
      if (name.test(await page.evaluate<string>(focusedName))) return
    }
    throw new Error(`the keyboard does not reach ${name}`)
  }
  const expectFocus = async (name: RegExp) => {
    await expectSoon(async () => name.test(await page.evaluate<string>(focusedName)), true)
  }
  await signIn(visitor, 'contributor', '/activity')
  await page.getByRole('heading', { name: 'Activity', level: 1 }).waitFor()
  await tabTo(/^Hand in activity/)
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Hand in activity' }).waitFor()
  await expectFocus(/^Hand in activity/)
  await tabTo(/^What do you hand in/)
  await page.keyboard.type('Natural gas us')
  await tabTo(/^Usage in kWh/)
  await tabTo(/^Usage in kWh/)
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'There is a problem' }).waitFor()
  await expectAccessible(page, 'errors of a form')
  // The summary has the focus; its first link leads to the field.
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  // The first error is of the first field.
  expect(await page.evaluate('document.activeElement.id')).to.equal('parameter-1')
  await page.keyboard.type('1,000')
  await tabTo(/^First day/)
  await page.keyboard.type('01012025')
  await tabTo(/^Last day/)
  await page.keyboard.type('01012025')
  await tabTo(/^Hand in$/)
  await page.keyboard.press('Enter')
  await page.getByText('A reviewer checks it').waitFor()
  await expectFocus(/^Natural gas usage/)
  await tabTo(/^Withdraw/)
  await page.keyboard.press('Enter')
  await page.getByText('Nobody reviews a draft').waitFor()
  // The button that was pressed is gone.
  await expectFocus(/^Natural gas usage/)
  await leave(visitor)
})

for (const [zone, when] of [
  ['Europe/London', 'the clocks'],
  ['Pacific/Auckland', 'the date line'],
  ['America/Los_Angeles', 'the evening before'],
] as const)
  story(`shows the same days in ${zone}, whatever ${when} say`, async (browser) => {
    const owner = await runningStack().as('org_AcceptanceBrowser')
    const period = { from: '2025-03-30', until: '2025-10-26' }
    const { item } = await owner.createForm({ body: { subchildId: 'taxi', period, activity: { '0': 12 } } }).ok()
    const visitor = await visit(browser, { timezoneId: zone })
    const { page } = visitor
    await signIn(visitor, 'contributor', `/activity/${item.id}`)
    await page.getByText('30 March 2025 to 26 October 2025').waitFor()
    await page.getByRole('link', { name: 'Edit' }).click()
    expect(await page.getByLabel('First day').inputValue()).to.equal(period.from)
    expect(await page.getByLabel('Last day').inputValue()).to.equal(period.until)
    await leave(visitor)
  })

story('meets WCAG 2.2 AA on every page, light and dark, and is no wider than 320 px', async (browser) => {
  const visitor = await visit(browser, { colorScheme: 'light', reducedMotion: 'reduce' })
  const { page } = visitor
  // In the dark, only colours differ.
  const violationsInBoth = async (address: string): Promise<string[]> => {
    const light = await violationsAt(page, address)
    await page.emulateMedia({ colorScheme: 'dark' })
    const dark = await violationsOf(page, contrast)
    await page.emulateMedia({ colorScheme: 'light' })
    return [...light, ...dark.map((violation) => `dark: ${violation}`)]
  }
  expect(await violationsInBoth(runningStack().url), 'before signing in').to.deep.equal([])
  await signIn(visitor, 'contributor')
  const pages = [
    '/',
    '/lines?from=2025-01-01&until=2025-12-31&scope=scope-2&scope2=location',
    '/activity',
    '/activity/new?category=electricity-usage',
    '/upload',
    '/imports',
    '/reports',
    '/factors',
    '/organisation',
    '/review',
    '/nowhere',
  ]
  const found: string[] = []
  for (const path of pages) {
    found.push(...(await violationsInBoth(runningStack().url + path)).map((violation) => `${path} ${violation}`))
    await page.setViewportSize({ width: 320, height: 700 })
    const excess = await page.evaluate('document.documentElement.scrollWidth - window.innerWidth')
    if (Number(excess) > 0) found.push(`${path} is ${excess} px too wide`)
    await page.setViewportSize({ width: 1280, height: 900 })
  }
  expect(found).to.deep.equal([])
  await leave(visitor)
})

story('holds the place of what a slow network brings, and says that it is on its way', async (browser) => {
  const { as, administration } = runningStack()
  const period = { from: '2023-04-01', until: '2023-04-30' }
  const bill = { subchildId: 'natural-gas-usage', period, activity: { '1': 500 }, site: 'York' }
  await account(await as('org_AcceptanceBrowser'), administration, bill)
  const visitor = await visit(browser)
  const { page, context } = visitor
  await signIn(visitor, 'reader', '/nowhere')
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

story('lists 10,000 items, of which it loads a page at a time', async (browser) => {
  const { as, databaseUrl } = runningStack()
  const owner = await as('org_AcceptanceBrowser')
  const body = { subchildId: 'taxi', period: { from: '2021-02-01', until: '2021-02-28' }, activity: { '0': 12 } }
  const { item: one } = await owner.createForm({ body: { ...body, state: 'draft' } }).ok()
  const database = new pg.Client({ connectionString: databaseUrl })
  await database.connect()
  await database.query(
    `with copied as (
       insert into ingestion.item
       select (jsonb_populate_record(item, jsonb_build_object(
         'id', gen_random_uuid(), 'created_at', item.created_at - place * interval '1 second'))).*
       from ingestion.item, generate_series(1, 10000) as place where item.id = $1
       returning org_id, id
     )
     insert into ingestion.entry
     select (jsonb_populate_record(entry, jsonb_build_object('item_id', copied.id))).*
     from ingestion.entry, copied where entry.item_id = $1`,
    [one.id],
  )
  await database.end()
  const visitor = await visit(browser)
  const { page } = visitor
  const asked: string[] = []
  page.on('request', (request) => {
    if (new URL(request.url()).pathname === '/ingestion') asked.push(request.url())
  })
  await signIn(visitor, 'contributor', '/activity?state=draft&category=taxi')
  const rows = page.getByRole('table', { name: 'Activity, newest first' }).getByRole('row')
  const first = rows.nth(1).getByRole('link')
  await first.waitFor()
  expect(await rows.count()).to.equal(51)
  const newest = await first.getAttribute('href')
  for (let place = 1; place <= 3; place++) {
    const before = await first.getAttribute('href')
    await page.getByRole('link', { name: 'Next page' }).click()
    await page.locator(`tbody a[href="${before}"]`).waitFor({ state: 'detached' })
    expect(await rows.count()).to.equal(51)
    expect(await page.evaluate('scrollY')).to.equal(0)
  }
  // One question for each page, none for what is not shown.
  expect(asked).to.have.lengthOf(4)
  await page.getByRole('link', { name: 'First page' }).click()
  await page.locator(`tbody a[href="${newest}"]`).waitFor()
  await leave(visitor)
})

needing('Chromium', browserPath !== undefined).describe('the web client', function () {
  // Nine pages with axe take a minute; a machine with other work takes several.
  this.timeout(300_000)
  let browser: Browser
  before(async () => {
    browser = await launchBrowser()
  })
  after(() => browser.close())
  for (const { title, tell } of stories) it(title, () => tell(browser))
})

/** No limits. */
const unhurried = { offline: false, latency: 0, downloadThroughput: -1, uploadThroughput: -1 }

const expiredToken = {
  status: 401,
  contentType: 'application/problem+json',
  body: JSON.stringify({ type: 'urn:tomorro:unauthorized', title: 'Unauthorized', status: 401, requestId: 'expired' }),
}

/** Ends a visit that the browser had nothing to complain of. */
async function leave({ context, complaints }: Visitor): Promise<void> {
  await context.close()
  expect(complaints).to.deep.equal([])
}

async function approveEverything(page: Page): Promise<void> {
  const { adminKey, people } = runningStack()
  const row = page.getByRole('row').filter({ hasText: 'org_AcceptanceBrowser' })
  await page.getByRole('link', { name: 'Review desk' }).click()
  for (const reviewer of [people[0]?.email ?? '', 'reviewer@tomorro.example']) {
    await page.getByLabel('Administration key').fill(adminKey)
    await page.getByLabel('Your email address').fill(reviewer)
    await page.getByRole('button', { name: 'Open the desk' }).click()
    await row.first().waitFor()
    for (const box of await row.getByRole('checkbox').all()) await box.check()
    await page.getByRole('button', { name: /^Approve \d/ }).click()
    if (reviewer === 'reviewer@tomorro.example') break
    await page.getByRole('alert').getByText('Nobody approves an item that they submitted themselves').first().waitFor()
    await page.getByRole('button', { name: 'Lock' }).click()
  }
  await row.first().waitFor({ state: 'detached' })
}

/** The text of the file that a button has the browser save. */
async function saved(within: Page | Locator, name: string | RegExp): Promise<string> {
  const page = 'page' in within ? within.page() : within
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    within.getByRole('button', { name }).first().click(),
  ])
  return readFileSync(await download.path(), 'utf8')
}

/** Fails where the page, as it stands, does not meet WCAG 2.2 AA; `state` says how it stands. */
async function expectAccessible(page: Page, state: string): Promise<void> {
  expect(await violationsOf(page), state).to.deep.equal([])
}

async function violationsAt(page: Page, address: string): Promise<string[]> {
  await page.goto(address)
  await page.getByRole('heading', { level: 1 }).first().waitFor()
  await page.locator('.skeleton, .starting, .progress-line.loading').first().waitFor({ state: 'detached' })
  return violationsOf(page)
}

/** What axe finds on the page as it stands. @param rules tags or single rules of axe */
async function violationsOf(page: Page, rules: readonly string[] = wcag): Promise<string[]> {
  if ((await page.evaluate('typeof axe')) === 'undefined') await page.evaluate(axe)
  const { violations: found } = (await page.evaluate(
    `axe.run({ resultTypes: ['violations'], runOnly: ${JSON.stringify(rules)} })`,
  )) as { violations: { id: string; nodes: { html: string }[] }[] }
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`)
}

/** The name of what has the focus, by its label or its text. */
const focusedName = `(({ labels, textContent }) => (labels?.[0] ?? { textContent }).textContent.trim())(document.activeElement)`

/** Fails where a value does not become true, or as great as wanted, within 5 s. */
async function expectSoon<Value extends number | boolean>(
  read: () => Value | Promise<Value>,
  least: Value,
): Promise<void> {
  for (let tries = 0; (await read()) < least && tries < 50; tries++)
    await new Promise((resolve) => setTimeout(resolve, 100))
  expect(Number(await read())).to.be.at.least(Number(least))
}
