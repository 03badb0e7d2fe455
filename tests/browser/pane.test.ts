import type { Frame, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { violationsIn } from './support/accessibility.ts'
import { hasChromium } from './support/chromium.ts'
import { TRIAL, testLibrary } from './support/library.ts'
import { clipboardOf, paneIn, useStage } from './support/stage.ts'
import { fillTrial, IBAN, openTrial } from './support/tour.ts'

const WRITTEN =
  'Écris une annonce de travaux.\n\nRue : rue des Ormes\nDate : 1 décembre 2026\nPrécisions : Le stationnement sera interdit de 8 h à 17 h.'

const press = (view: Page | Frame, name: string | RegExp) => view.getByRole('button', { name }).click()

/** Puts the cursor of the sample document right after a word, as a click would. */
const cursorAfter = (page: Page, word: string) =>
  page.evaluate(after => {
    const walker = document.createTreeWalker(document.querySelector('[data-editor]') ?? document, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const at = walker.currentNode.textContent?.indexOf(after) ?? -1
      if (at >= 0) document.getSelection()?.collapse(walker.currentNode, at + after.length)
    }
  }, word)

describe.skipIf(!hasChromium)('in the pane', () => {
  const stage = useStage()
  const wide = { viewport: { width: 1280, height: 800 } }

  it('a template is found, filled and copied, and its use counted by id and version alone', async () => {
    const { page, complaints } = await stage.open()
    await openTrial(page)
    await fillTrial(page)
    await press(page, 'Copier')
    await page.getByText('Copié.').waitFor()
    expect(await clipboardOf(page)).toBe(WRITTEN)
    const uses = stage.server.received.filter(({ url }) => url === '/api/v1/uses').map(({ body }) => JSON.parse(body))
    expect(uses).toEqual([{ what: 'prompt', id: TRIAL.id, version: TRIAL.version }])
    expect(complaints).toEqual([])
  })

  it('a template that is not complete is not copied, and the first field to fill gets the focus', async () => {
    const { page } = await stage.open()
    await page.evaluate(() => navigator.clipboard.writeText('avant'))
    await openTrial(page)
    await press(page, 'Copier')
    await page.getByText('Pas encore : 3 champs sont à revoir.').waitFor()
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('slot-rue')
    expect(await clipboardOf(page)).toBe('avant')
  })

  it('an IBAN is said at its field and never copied before a yes to exactly that', async () => {
    const { page } = await stage.open()
    await page.evaluate(() => navigator.clipboard.writeText('avant'))
    await openTrial(page)
    await fillTrial(page, `rue des Ormes ${IBAN}`)
    await page
      .getByRole('status')
      .filter({ hasText: `Compte bancaire (IBAN) repéré : ${IBAN}` })
      .waitFor()
    await press(page, 'Copier')
    await page.getByRole('checkbox', { name: /^Je confirme que/ }).waitFor()
    expect(await clipboardOf(page)).toBe('avant')

    await page.getByRole('checkbox').check()
    await page.getByRole('textbox', { name: 'Précisions' }).fill('Appelez le 06 39 98 12 34.')
    await press(page, 'Copier')
    await page.getByText('des données personnelles sont à revoir').waitFor()
    expect(await clipboardOf(page)).toBe('avant')

    await page.getByRole('checkbox').check()
    await press(page, 'Copier')
    await page.getByText('Copié.').waitFor()
    expect(await clipboardOf(page)).toContain(IBAN)
  })

  it('what looks personal can be masked by a token, and then nothing is asked', async () => {
    const { page } = await stage.open()
    await openTrial(page)
    await fillTrial(page, `rue des Ormes ${IBAN}`)
    await press(page, 'Masquer')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('slot-rue')
    await press(page, 'Copier')
    await page.getByText('Copié.').waitFor()
    expect(await clipboardOf(page)).toContain('rue des Ormes [IBAN_1]')
  })

  it('a selected sentence is taken into a field, and the result goes in at the cursor, where undo takes it back', async () => {
    const { page } = await stage.open('/addin-demo/letter.html', wide)
    const pane = await paneIn(page)
    const editor = page.locator('[data-editor]')
    const before = await editor.innerText()
    await page.getByText('Madame la Présidente,').first().click({ clickCount: 3 })
    await openTrial(pane)
    await fillTrial(pane)
    await pane.getByRole('textbox', { name: 'Précisions' }).fill('')
    await pane.getByRole('button', { name: 'Prendre le texte sélectionné' }).click()
    await expect
      .poll(() => pane.getByRole('textbox', { name: 'Précisions' }).inputValue())
      .toBe('Madame la Présidente,')

    await cursorAfter(page, 'règlement intérieur.')
    await press(pane, 'Insérer')
    await pane.getByText('Inséré. Pour annuler').waitFor()
    const after = (await editor.innerText()).replace(/\s+/g, ' ')
    expect(after).toContain('règlement intérieur.Écris une annonce de travaux. Rue : rue des Ormes')
    await editor.focus()
    for (let i = 0; i < 20 && (await editor.innerText()) !== before; i++) await page.keyboard.press('Control+z')
    expect(await editor.innerText()).toBe(before)
  })

  it('a checklist is signed off, with what was not checked said, and the charter’s sentence goes into the mail', async () => {
    const { page } = await stage.open('/addin-demo/mail.html', wide)
    const pane = await paneIn(page)
    await press(pane, 'Vérifier')
    await press(pane, /six règles/i)
    await press(pane, 'Passer ce point')
    await press(pane, 'Passer ce point')
    await pane.getByText('Dites-le en un mot').waitFor()
    await pane.getByRole('textbox').fill('Vu demain en équipe')
    await press(pane, 'Passer ce point')
    const check = pane.getByRole('button', { name: 'C’est vérifié' })
    while (await check.isVisible()) await check.click()
    await pane.getByText('1 point non vérifié').waitFor()
    await press(pane, 'Signer la vérification')
    await pane.getByRole('heading', { name: 'Vérification incomplète' }).waitFor()

    await pane.getByLabel('Outil utilisé').fill('l’assistant de la ville')
    await pane.getByRole('textbox', { name: 'Relu par' }).fill('Camille Roy')
    await cursorAfter(page, 'Bien cordialement,')
    await press(pane, 'Insérer la mention')
    await pane.getByText('Inséré.').waitFor()
    expect(await page.locator('[data-editor]').innerText()).toMatch(
      /Bien cordialement,.*l’assistant de la ville.*Camille Roy/,
    )
    const [use] = stage.server.received.filter(({ body }) => body.includes('"checklist"'))
    expect(Object.keys(JSON.parse(use?.body ?? '{}'))).toEqual(['what', 'id', 'version'])
  })

  it('going back returns to the row one came from, and a template left half-filled is found again', async () => {
    const { page } = await stage.open()
    await page.locator('#category-rediger').click()
    await press(page, new RegExp(TRIAL.title))
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H1')
    await page.getByRole('textbox', { name: 'Rue concernée' }).fill('rue des Ormes')
    await press(page, 'Vérifier')
    await press(page, 'Modèles')
    await expect.poll(() => page.getByRole('textbox', { name: 'Rue concernée' }).inputValue()).toBe('rue des Ormes')
    await press(page, 'Retour')
    await press(page, 'Retour')
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('category-rediger')
  })

  it('everything is said in English to those who choose it, and remembered', async () => {
    const { page } = await stage.open()
    await press(page, 'Réglages')
    await page.getByLabel('Langue du volet').selectOption('en')
    await page.getByRole('heading', { name: 'Settings' }).waitFor()
    await page.reload()
    await page.getByRole('heading', { name: 'What would you like to do?' }).waitFor()
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en')
    await page.locator('#category-rediger').click()
    await press(page, new RegExp(TRIAL.title))
    await page.getByRole('button', { name: 'Copy' }).waitFor()
    expect(await violationsIn(page)).toEqual([])
  })

  it('where AI is not allowed there are no templates; the checklists remain', async () => {
    const library = stage.server.library
    stage.server.library = await testLibrary({ ai: 'interdite', name: 'Mairie de Test' })
    const { page } = await stage.open()
    await page.getByText('Mairie de Test a choisi de ne pas utiliser l’IA').waitFor()
    expect(await page.getByRole('button', { name: 'Modèles' }).count()).toBe(0)
    expect(await page.locator('[id^=checklist-]').count()).toBeGreaterThan(0)
    expect(await violationsIn(page)).toEqual([])
    stage.server.library = library
  })
})
