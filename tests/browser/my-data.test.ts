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
    answers: { status: number; body?: string; name?: string },
    at = 'mes-donnees.html',
  ): Promise<{ page: Page; asked: string[] }> {
    const page = await browser.newPage({ locale: 'fr-FR', viewport: { width: 320, height: 600 } })
    const asked: string[] = []
    await page.route('**/api/v1/export', route => {
      asked.push(route.request().headers().authorization ?? '')
      const headers = answers.name && { 'content-disposition': `attachment; filename="${answers.name}"` }
      return route.fulfill({ status: answers.status, body: answers.body ?? '', ...(headers && { headers }) })
    })
    await page.goto(`${server.url}/addin/${at}${hash}`)
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

  it('fetches an attestation under the name that the server gives it', async () => {
    const name = 'attestation-esprit-critique.svg'
    const { page } = await open(`#${CODE}`, { status: 200, body: '<svg/>', name }, 'attestation.html')
    expect(await violationsIn(page)).toEqual([])
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Télécharger mon attestation' }).click(),
    ])
    expect(file.suggestedFilename()).toBe(name)
    await page.getByText(`le fichier ${name} est dans vos téléchargements`).waitFor()
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
