import { readdir, readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { hasChromium } from './support/chromium.ts'
import { FAKE_WORD } from './support/fake-office.ts'
import { useStage } from './support/stage.ts'
import { fillTrial, openTrial } from './support/tour.ts'

const OFFICE_JS = 'https://appsforoffice.microsoft.com/**'

describe.skipIf(!hasChromium)('the pane as production serves it', () => {
  const stage = useStage({ production: true })

  it('reads the selection of Word and inserts after it, follows its dark theme, keeps accounts apart', async () => {
    const { page, context, complaints } = await stage.open('/addin-demo/config.json')
    await context.route(OFFICE_JS, route => route.fulfill({ contentType: 'text/javascript', body: FAKE_WORD }))
    await page.goto(`${stage.server.url}/addin/taskpane.html`)
    await openTrial(page)
    await fillTrial(page)
    await page.getByRole('textbox', { name: 'Précisions' }).fill('')
    await page.getByRole('button', { name: 'Prendre le texte sélectionné' }).click()
    await expect.poll(() => page.getByRole('textbox', { name: 'Précisions' }).inputValue()).toBe('Bonjour')
    await page.getByRole('button', { name: 'Insérer' }).click()
    await page.getByText('Inséré. Pour annuler').waitFor()
    const document = await page.evaluate(() => (window as unknown as { fakeDocument: object }).fakeDocument)
    expect(document).toMatchObject({ text: expect.stringMatching(/^BonjourÉcris une annonce/), at: 'End' })
    expect(await page.locator('.pane').getAttribute('class')).toContain('on-dark')
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual(['compte-a/apprenance/library/1'])
    expect(complaints).toEqual([])
  })

  it('opens without office.js: nothing to insert into, and without a token the server’s refusal is said calmly', async () => {
    const { page, context } = await stage.open('/addin-demo/config.json')
    await context.route(OFFICE_JS, route => route.abort())
    await page.goto(`${stage.server.url}/addin/taskpane.html`)
    await page.getByText('Le serveur ne vous reconnaît pas').waitFor()
  })

  it('contains neither the demonstration nor the schema library', async () => {
    const assets = resolve(import.meta.dirname, '../output/pane/addin/assets')
    for (const name of await readdir(assets)) {
      const code = await readFile(resolve(assets, name), 'utf8')
      expect(code, name).not.toMatch(/apprenance-demo|config\.json|ZodError|strictObject/)
    }
  })
})
