import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect } from 'chai'
import type { Browser, Page } from 'playwright-core'
import { needing } from '../scripts/needs-testing.ts'
import { browserPath } from './browser-path.ts'
import { launchBrowser, type Visitor } from './visitor.ts'

/** A story that somebody goes through in a real browser, from the first page to the last. */
export type Story = { readonly title: string; readonly tell: (browser: Browser) => Promise<void> }

/** Makes a test of each story; they share one browser. */
export function tell(title: string, stories: readonly Story[]): void {
  needing('Chromium', browserPath !== undefined).describe(title, function () {
    // Nine pages with axe take a minute; a machine with other work takes several.
    this.timeout(300_000)
    let browser: Browser
    before(async () => {
      browser = await launchBrowser()
    })
    after(() => browser.close())
    for (const { title, tell } of stories) it(title, () => tell(browser))
  })
}

/** Rules of axe, by tag. */
const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const axe = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8')

/** No limits. */
export const unhurried = { offline: false, latency: 0, downloadThroughput: -1, uploadThroughput: -1 }

/** Ends a visit that the browser had nothing to complain of. */
export async function leave({ context, complaints }: Visitor): Promise<void> {
  await context.close()
  expect(complaints).to.deep.equal([])
}

/** Fails where the page, as it stands, does not meet WCAG 2.2 AA; `state` says how it stands. */
export async function expectAccessible(page: Page, state: string): Promise<void> {
  expect(await violationsOf(page), state).to.deep.equal([])
}

/** What axe finds on the page as it stands. @param rules tags or single rules of axe */
export async function violationsOf(page: Page, rules: readonly string[] = wcag): Promise<string[]> {
  if ((await page.evaluate('typeof axe')) === 'undefined') await page.evaluate(axe)
  const { violations: found } = (await page.evaluate(
    `axe.run({ resultTypes: ['violations'], runOnly: ${JSON.stringify(rules)} })`,
  )) as { violations: { id: string; nodes: { html: string }[] }[] }
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`)
}

/** Fails where a value does not become true, or as great as wanted, within 5 s. */
export async function expectSoon<Value extends number | boolean>(
  read: () => Value | Promise<Value>,
  least: Value,
): Promise<void> {
  for (let tries = 0; (await read()) < least && tries < 50; tries++)
    await new Promise((resolve) => setTimeout(resolve, 100))
  expect(Number(await read())).to.be.at.least(Number(least))
}
