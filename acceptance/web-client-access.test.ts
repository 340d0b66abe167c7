import { expect } from 'chai'
import type { Page } from 'playwright-core'
import { expectAccessible, expectSoon, leave, type Story, tell, violationsOf } from './browser-stories.ts'
import { runningStack } from './running-stack.ts'
import { account } from './submit.ts'
import { signIn, visit } from './visitor.ts'

const contrast = ['color-contrast']

/** The stories, in the order in which they are told. */
const stories: Story[] = []
const story = (title: string, tell: Story['tell']) => stories.push({ title, tell })

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
  await signIn(visitor, 'access', '/activity')
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
  await page.getByRole('heading', { name: 'What was entered' }).waitFor()

  await tabTo(/^Edit/)
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Edit activity' }).waitFor()
  await tabTo(/^Usage in kWh/)
  await tabTo(/^Usage in kWh/)
  await page.keyboard.press('Control+A')
  await page.keyboard.type('2,000')
  await tabTo(/^Save and hand in/)
  await page.keyboard.press('Enter')
  await page.getByText('A reviewer checks it').waitFor()
  await page.getByText('2,000 kWh').waitFor()

  await page.goto(`${runningStack().url}/factors`)
  await page.getByRole('table', { name: 'Factors' }).waitFor()
  await tabTo(/^Search/)
  await page.keyboard.type('electricity.uk.generation')
  expect(await page.getByLabel('Search').inputValue()).to.equal('electricity.uk.generation')
  await page
    .getByRole('button', { name: /^electricity \/ uk \/ generation/ })
    .first()
    .waitFor()
  await tabTo(/^electricity \/ uk \/ generation/)
  await page.keyboard.press('Enter')
  await page.getByRole('columnheader', { name: 'Change' }).waitFor()
  await expectFocus(/^electricity \/ uk \/ generation/)
  await leave(visitor)
})

story('meets WCAG 2.2 AA on every page, light and dark, and is no wider than 320 px', async (browser) => {
  const visitor = await visit(browser, { colorScheme: 'light', reducedMotion: 'reduce' })
  const { page } = visitor
  const { as, administration } = runningStack()
  await account(await as('org_AcceptanceAccess'), administration, {
    ...{ subchildId: 'electricity-usage', site: 'Leeds', activity: { '1': 1000 } },
    period: { from: '2025-01-01', until: '2025-12-31' },
  })
  // In the dark, only colours differ.
  const violationsInBoth = async (address: string): Promise<string[]> => {
    const light = await violationsAt(page, address)
    await page.emulateMedia({ colorScheme: 'dark' })
    const dark = await violationsOf(page, contrast)
    await page.emulateMedia({ colorScheme: 'light' })
    return [...light, ...dark.map((violation) => `dark: ${violation}`)]
  }
  expect(await violationsInBoth(runningStack().url), 'before signing in').to.deep.equal([])
  await signIn(visitor, 'access')
  const pages = [
    '/',
    '/?period=own&from=2025-01-01&until=2025-12-31',
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

tell('the web client, for everybody', stories)

async function violationsAt(page: Page, address: string): Promise<string[]> {
  await page.goto(address)
  await page.getByRole('heading', { level: 1 }).first().waitFor()
  await page.locator('.skeleton, .starting, .progress-line.loading').first().waitFor({ state: 'detached' })
  return violationsOf(page)
}

/** The name of what has the focus, by its label or its text. */
const focusedName = `(({ labels, textContent }) => (labels?.[0] ?? { textContent }).textContent.trim())(document.activeElement)`
