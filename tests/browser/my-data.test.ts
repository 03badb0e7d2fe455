import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { violationsIn } from './support/accessibility.ts'
import { builtPane } from './support/built-pane.ts'
import { hasChromium, launchChromium } from './support/chromium.ts'
import { testLibrary } from './support/library.ts'
import { type PaneServer, servePane } from './support/pane-server.ts'

const CODE = 'c0de'.repeat(10)

describe.skipIf(!hasChromium)('the page « mes données »', () => {
  let browser: Browser
  let server: PaneServer
  beforeAll(async () => {
    browser = await launchChromium()
    server = await servePane({ '/addin/': builtPane('production') }, await testLibrary())
  }, 120_000)
  afterAll(async () => {
    await browser?.close()
    await server?.close()
  })

  async function open(
    hash: string,
    answers: { status: number; body?: string },
  ): Promise<{ page: Page; asked: string[] }> {
    const page = await browser.newPage({ locale: 'fr-FR', viewport: { width: 320, height: 600 } })
    const asked: string[] = []
    await page.route('**/api/v1/export', route => {
      asked.push(route.request().headers().authorization ?? '')
      return route.fulfill({ status: answers.status, contentType: 'application/json', body: answers.body ?? '' })
    })
    await page.goto(`${server.url}/addin/mes-donnees.html${hash}`)
    return { page, asked }
  }

  it('fetches the file once, on a click, and keeps the code out of every address', async () => {
    const { page, asked } = await open(`#${CODE}`, { status: 200, body: '{"answers":[]}' })
    expect(new URL(page.url()).hash).toBe('')
    expect(asked).toEqual([])
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Télécharger mes données' }).click(),
    ])
    expect(file.suggestedFilename()).toBe('mes-donnees-apprenance.json')
    expect(asked).toEqual([`Bearer ${CODE}`])
    await page.getByText('est dans vos téléchargements').waitFor()
    expect(server.received.filter(r => `${r.url} ${r.headers} ${r.body}`.includes(CODE))).toEqual([])
    expect(await violationsIn(page)).toEqual([])
    await page.close()
  })

  it('says kindly when the address has served, and what to do', async () => {
    const { page } = await open(`#${CODE}`, { status: 404 })
    await page.getByRole('button').click()
    await page.getByText('écrivez « mes données »').waitFor()
    await page.close()
  })

  it('has nothing to offer without a code', async () => {
    const { page } = await open('', { status: 200 })
    expect(await page.getByRole('button').isDisabled()).toBe(true)
    await page.close()
  })
})
