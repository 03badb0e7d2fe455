import { readdir, readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { hasChromium } from './support/chromium.ts'
import { fakeOf, serveWord } from './support/fake-office.ts'
import { useStage } from './support/stage.ts'
import { fillTrial, openTrial } from './support/tour.ts'

const OFFICE_JS = 'https://appsforoffice.microsoft.com/**'

describe.skipIf(!hasChromium)('the pane as production serves it', () => {
  const stage = useStage({ production: true })

  it('reads the selection of Word and inserts after it, follows its dark theme, keeps accounts apart', async () => {
    const { page, complaints } = await stage.open('/addin-demo/config.json')
    await serveWord(page)
    await page.goto(`${stage.server.url}/addin/taskpane.html`)
    await openTrial(page)
    await fillTrial(page)
    await page.getByRole('textbox', { name: 'Précisions' }).fill('')
    await page.getByRole('button', { name: 'Prendre le texte sélectionné' }).click()
    await expect.poll(() => page.getByRole('textbox', { name: 'Précisions' }).inputValue()).toBe('Bonjour')
    await page.getByRole('button', { name: 'Insérer' }).click()
    await page.getByText('Inséré. Pour annuler').waitFor()
    expect(await fakeOf(page, fake => fake.text())).toMatch(/^BonjourÉcris une annonce/)
    expect(await page.locator('.pane').getAttribute('class')).toContain('on-dark')
    const kept = await page.evaluate(() => Object.keys(localStorage))
    expect(kept).toContain('compte-a/apprenance/library/2')
    expect(kept.filter(key => !key.startsWith('compte-a/'))).toEqual([])
    expect(complaints).toEqual([])
  })

  it('opens without office.js: nothing to insert into, and without a token the server’s refusal is said calmly', async () => {
    const { page, context } = await stage.open('/addin-demo/config.json')
    await context.route(OFFICE_JS, route => route.abort())
    await page.goto(`${stage.server.url}/addin/taskpane.html`)
    await page.getByText('Le serveur ne vous reconnaît pas').waitFor()
  })

  it('signs in through Office: quietly, else by a window that only a click opens, and never keeps a token', async () => {
    const { page } = await stage.open('/addin-demo/config.json')
    await serveWord(page, { session: { signedIn: false } })
    await page.goto(`${stage.server.url}/addin/taskpane.html`)
    await page.getByText('Le serveur ne vous reconnaît pas').waitFor()
    expect(await fakeOf(page, fake => fake.session.windows)).toBe(0)
    await page.getByRole('button', { name: 'Réessayer' }).click()
    await page.getByRole('searchbox', { name: 'Chercher un modèle' }).waitFor()
    expect(await fakeOf(page, ({ session }) => [session.windows, session.scopes.at(-1)])).toEqual([
      1,
      expect.stringContaining('api://essai/access_as_user'),
    ])
    expect(await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))).not.toContain('jeton')
  })

  it('without nested sign-in loads none of Microsoft’s library, and works on its copy', async () => {
    const { page, context } = await stage.open('/addin-demo/config.json')
    await serveWord(page)
    await page.goto(`${stage.server.url}/addin/taskpane.html`)
    await page.getByRole('searchbox', { name: 'Chercher un modèle' }).waitFor()
    const later = await context.newPage()
    await serveWord(later, { over: { sets: { WordApi: '1.3', NestedAppAuth: '1.0' } } })
    const asked: string[] = []
    later.on('request', request => asked.push(request.url()))
    await later.goto(`${stage.server.url}/addin/taskpane.html`)
    await openTrial(later)
    expect(asked.filter(url => /sign-in|msal/i.test(url))).toEqual([])
  })

  it('contains neither the demonstration nor the schema library', async () => {
    const assets = resolve(import.meta.dirname, '../output/pane/addin/assets')
    for (const name of await readdir(assets)) {
      const code = await readFile(resolve(assets, name), 'utf8')
      expect(code, name).not.toMatch(/apprenance-demo|config\.json|ZodError|strictObject/)
    }
  })

  it('comes with the send handler as one file beside it, and the page that carries it', async () => {
    const folder = resolve(import.meta.dirname, '../output/pane/addin')
    expect((await readFile(resolve(folder, 'events.js'))).byteLength).toBeLessThan(5 * 1024)
    const page = await readFile(resolve(folder, 'events.html'), 'utf8')
    expect(page.match(/<script[^>]*>/g)).toEqual([
      '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js">',
      '<script src="./events.js">',
    ])
  })
})
