import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { freePorts } from '@tomorro/stack/port'
import { expect } from 'chai'
import { needing } from '../scripts/needs-testing.ts'
import { browserPath } from './browser-path.ts'
import { runningStack } from './running-stack.ts'
import { launchBrowser, signInAs, visit } from './visitor.ts'

const root = path.resolve(import.meta.dirname, '..')

/** Runs a program of npm until it says what it says once it serves. */
async function running<T>(
  file: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  said: RegExp,
  use: () => Promise<T>,
): Promise<T> {
  const child = spawn(process.execPath, ['--no-warnings', file, ...args], {
    cwd: root,
    env: { ...process.env, ...env },
    // The channel ends the program where this process is killed.
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  const ended = once(child, 'close')
  let output = ''
  try {
    await new Promise<void>((resolve, reject) => {
      const read = (chunk: Buffer) => {
        output += chunk
        if (said.test(output)) resolve()
      }
      child.stdout?.on('data', read)
      child.stderr?.on('data', read)
      child.once('close', () => reject(new Error(`${file} ended: ${output}`)))
    })
    return await use()
  } finally {
    child.kill('SIGTERM')
    await ended
  }
}

/** Signs in and goes through pages that ask the API; whatever the browser complains of is a failure. */
async function lookAround(port: number, person: { email: string; password: string }): Promise<void> {
  const browser = await launchBrowser()
  try {
    const visitor = await visit(browser)
    const { page } = visitor
    await signInAs(page, person, `http://127.0.0.1:${port}/activity/new?category=electricity-usage`)
    await page.getByRole('heading', { name: 'Hand in activity' }).waitFor()
    expect(await page.getByLabel('What do you hand in?').inputValue()).to.equal('electricity-usage')
    await page.getByRole('link', { name: 'Factors', exact: true }).click()
    await page.getByRole('table', { name: 'Factors' }).waitFor()
    await page.getByRole('link', { name: 'Overview', exact: true }).click()
    await page
      .getByRole('region', { name: 'Headline figures' })
      .getByText(/CO2e|No data/)
      .first()
      .waitFor()
    expect(visitor.complaints).to.deep.equal([])
  } finally {
    await browser.close()
  }
}

needing('Chromium', browserPath !== undefined).describe('npm run web', () => {
  it('serves the sources in front of a running stack', async () => {
    const { url, people, webDevelopmentPort } = runningStack()
    const [person] = people
    if (person === undefined) throw new Error('nobody can sign in')
    const env = { PORT: String(webDevelopmentPort), API_URL: url }
    await running('clients/web/dev.main.ts', [], env, /Open http/, () => lookAround(webDevelopmentPort, person))
  })

  it('serves the sources in front of the mock, with people of its own', async () => {
    const [mock = 0, web = 0] = await freePorts(2)
    const env = { PORT: String(web), API_URL: `http://127.0.0.1:${mock}` }
    const person = { email: 'lead@demo.example', password: 'mock' }
    await running('scripts/mock.ts', [], { PORT: String(mock) }, /The mock serves/, () =>
      running('clients/web/dev.main.ts', ['--mock'], env, /Sign in as/, () => lookAround(web, person)),
    )
  })
})
