import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { documentation } from '@tomorro/gateway/documentation'
import contract from '@tomorro/generated/openapi.json' with { type: 'json' }
import { expect } from 'chai'
import type { Browser, Page } from 'playwright-core'
import { browserPath } from '../../acceptance/browser-path.ts'
import { launchBrowser, PATIENCE_MILLISECONDS } from '../../acceptance/visitor.ts'
import { needing } from '../needs-testing.ts'
import { documentedDomains, writeDocumentationPage } from './page.ts'

/** The address of each operation on the page. */
const places = Object.entries(contract.paths).flatMap(([template, item]) =>
  Object.values(item).flatMap(({ operationId, tags }: { operationId?: string; tags?: string[] }) => {
    const group = `${template.split('/')[1]}-${tags?.[0]}`
    return operationId === undefined ? [] : { group, place: `#/${group}/${operationId}`.toLowerCase() }
  }),
)

describe('the contract as a page', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'tomorro-page-'))
  const file = path.join(folder, 'docs.html')

  const serve = documentation({ documents: {}, page: file })
  const server = createServer((request, response) => {
    if (!serve(request, response)) response.writeHead(404).end()
  })
  let browser: Browser
  let origin: string

  before(async () => {
    await writeDocumentationPage(file)
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    if (browserPath !== undefined) browser = await launchBrowser()
  })
  after(async () => {
    await browser?.close()
    server.close()
    server.closeAllConnections()
    rmSync(folder, { recursive: true })
  })

  it('is one file that asks for no script, style, font or image of anybody', () => {
    const html = readFileSync(file, 'utf8')
    expect(html).to.match(/<title>Tomorro API<\/title>/)
    expect(html).not.to.match(/<(script|link|img|iframe)[^>]*\b(src|href)=["']?(https?:)?\/\//)
    expect(html).not.to.match(/url\(["']?(https?:)?\/\//)
  })

  it('is there for one domain as well, and holds that one only', async () => {
    expect(documentedDomains()).to.include('report')
    const report = path.join(folder, 'report.html')
    await writeDocumentationPage(report, 'report')
    const html = readFileSync(report, 'utf8')
    expect(html).to.contain('Request a report').and.not.to.contain('Approve an item')
  })

  needing('Chromium', browserPath !== undefined).describe('in Chromium', () => {
    async function open(width = 1440): Promise<Page> {
      const page = await browser.newPage({ viewport: { width, height: 900 } })
      page.setDefaultTimeout(PATIENCE_MILLISECONDS)
      return page
    }
    for (const [device, width] of [
      ['a desk', 1440],
      ['a phone', 390],
    ] as const)
      it(`reads well on ${device}: no complaint, no other host, nothing wider than the screen`, async () => {
        const page = await open(width)
        const { complaints, hosts } = watch(page)
        await page.goto(`${origin}/docs`)
        await page.getByRole('heading', { name: 'From activity to emissions' }).waitFor()
        await page.goto(`${origin}/docs#/ingestion-forms/createform`)
        await page.getByRole('heading', { name: 'Submit activity by form' }).first().waitFor()
        await page.waitForLoadState('networkidle')
        const wide = await page.evaluate('document.documentElement.scrollWidth - window.innerWidth')
        expect(wide).to.be.at.most(0)
        expect(complaints).to.deep.equal([])
        expect([...hosts]).to.deep.equal([new URL(origin).host])
        await page.close()
      })

    it('lists every operation in the group of its domain', async () => {
      const page = await open()
      for (const operations of Map.groupBy(places, ({ group }) => group).values()) {
        // Leads to the first one, which opens the group.
        await page.goto(`${origin}/docs${operations[0]?.place}`)
        for (const { place } of operations) await page.locator(`a[href="${place}"]`).first().waitFor()
      }
      await page.close()
    })

    it('finds operations and sections of the introduction, and leads to them', async () => {
      for (const [words, found, place] of [
        ['redrive', '/admin/jobs/dead-letters/{jobId}/redrive', /redrive/i],
        ['token', /First token\s*An organisation/, /#\/first-token$/],
        ['rate limit', /Rate limits\s*The default limits/, /#\/rate-limits$/],
      ] as const) {
        const page = await open()
        await page.goto(`${origin}/docs`)
        await page.getByText('Search').first().click()
        await page.getByPlaceholder('Search docs...').fill(words)
        await page.locator('a', { hasText: found }).first().click()
        await page.waitForURL(place)
        await page.close()
      }
    })

    it('shows operations by curl', async () => {
      const page = await open()
      await page.goto(`${origin}/docs#/ingestion-forms/createform`)
      await page.getByRole('button', { name: 'curl' }).first().waitFor()
      await page.close()
    })
  })
})

/** The page's errors, and the hosts of its requests. */
function watch(page: Page): { readonly complaints: string[]; readonly hosts: Set<string> } {
  const complaints: string[] = []
  const hosts = new Set<string>()
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
  })
  page.on('request', (request) => {
    const { protocol, host } = new URL(request.url())
    if (protocol !== 'blob:' && protocol !== 'data:') hosts.add(host)
  })
  return { complaints, hosts }
}
