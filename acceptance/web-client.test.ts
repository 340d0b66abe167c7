import { readFileSync } from 'node:fs'
import { expect } from 'chai'
import pg from 'pg'
import type { Locator, Page } from 'playwright-core'
import { expectAccessible, leave, type Story, tell, unhurried } from './browser-stories.ts'
import { runningStack } from './running-stack.ts'
import { account } from './submit.ts'
import { signIn, visit } from './visitor.ts'

/** The stories, in the order in which they are told. */
const stories: Story[] = []
const story = (title: string, tell: Story['tell']) => stories.push({ title, tell })

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

story('divides the emissions by beds, a denominator of the organisation’s own', async (browser) => {
  const visitor = await visit(browser)
  const { page } = visitor
  await signIn(visitor, 'contributor', '/organisation')
  const intensity = page.getByRole('form', { name: 'Intensity' })
  await intensity.getByText('such as beds or meals served').waitFor()
  for (const [row, name, value] of [
    [1, 'bed', '40'],
    [2, 'meal served', '1000'],
  ] as const) {
    await intensity.getByRole('button', { name: 'Add a row' }).click()
    await intensity.getByLabel(`What, row ${row}`).selectOption('own')
    // By key, as people type: a space must not vanish before the next word.
    await intensity.getByLabel(`Name of our own, row ${row}`).pressSequentially(name)
    await intensity.getByLabel(`Year, row ${row}`).fill('2025')
    await intensity.getByLabel(`Value, row ${row}`).fill(value)
  }
  await intensity.getByLabel('First in reports').selectOption('own')
  await intensity.getByLabel('Why this one first').fill('Hospitals are compared by bed')
  await intensity.getByRole('button', { name: 'Save' }).click()
  await intensity.getByText('A denominator of the kind own has no name').waitFor()
  await intensity.getByLabel('Name of our own (optional)').fill('bed')
  await intensity.getByRole('button', { name: 'Save' }).click()
  await page.getByText('Intensity saved').waitFor()
  await expectAccessible(page, 'a denominator of the organisation’s own')

  const baseYear = page.getByRole('form', { name: 'Base year' })
  await baseYear.getByLabel(/^Year/).fill('2025')
  await baseYear.getByRole('button', { name: 'Save' }).click()
  await page.getByText('Base year saved').waitFor()
  const targets = page.getByRole('form', { name: 'Targets' })
  await targets.getByRole('button', { name: 'Add a row' }).click()
  await targets.getByLabel('Year, row 1').fill('2030')
  await targets.getByLabel('Reduction, row 1').fill('50')
  await targets.getByLabel('Of, row 1', { exact: true }).selectOption('all')
  await targets.getByLabel('Per unit of, row 1').selectOption('own')
  await targets.getByLabel('Name of our own, row 1').fill('bed')
  await targets.getByRole('button', { name: 'Save' }).click()
  await page.getByText('Targets saved').waitFor()

  await page.goto(`${runningStack().url}/?period=last-year`)
  // 3,029.463 kg / 40 beds, / 1,000 meals.
  await page.getByRole('heading', { name: 'Emissions per bed' }).waitFor()
  await page.getByText('75.7 kg CO2e per bed.').waitFor()
  await page.getByText('3.03 kg CO2e per meal served.').waitFor()
  await page.getByRole('heading', { name: '50 % less by 2030 (all scopes, per bed)' }).waitFor()

  await page.goto(`${runningStack().url}/organisation`)
  for (const title of ['Targets', 'Base year', 'Intensity']) {
    await page.getByRole('button', { name: `Use the default for ${title}` }).click()
    await page.getByText(`${title} set to its default`).waitFor()
  }
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
    await signIn(visitor, 'contributor', '/?period=own&from=2019-01-01&until=2019-06-30')
    await page.getByRole('heading', { name: 'There are no figures for this period' }).waitFor()
    const headline = page.getByRole('region', { name: 'Headline figures' })
    expect(await headline.textContent(), 'a period without data')
      .to.include('No data')
      .and.not.include('0 kg')
    await page.goto(`${runningStack().url}/?period=own&from=2023-01-01&until=2023-06-30`)
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
      // The table follows its button when there is time.
      await figure.getByRole('columnheader').first().waitFor()
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
  await card.getByText('There is a newer version.').waitFor()

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
  // The page's policy forbids `waitForFunction`, which evaluates text.
  const scrolledTo = async (y: number) => {
    while ((await page.evaluate('scrollY')) !== y) await page.waitForTimeout(20)
  }
  await signIn(visitor, 'contributor', '/factors?search=natural+gas')
  const factors = page.getByRole('table', { name: 'Factors' })
  await factors.waitFor()
  expect(await page.evaluate('scrollTo(0, 300), scrollY')).to.equal(300)
  await goTo('Settings')
  await title('Settings')
  await scrolledTo(0)
  await page.goBack()
  await factors.waitFor()
  await scrolledTo(300)

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

tell('the web client', stories)

const expiredToken = {
  status: 401,
  contentType: 'application/problem+json',
  body: JSON.stringify({ type: 'urn:tomorro:unauthorized', title: 'Unauthorized', status: 401, requestId: 'expired' }),
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
    await page
      .getByRole('alert')
      .getByText('Reviewers cannot approve an item that they prepared or submitted')
      .first()
      .waitFor()
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
