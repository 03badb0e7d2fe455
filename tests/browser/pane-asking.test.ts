import type { Frame, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { violationsIn } from './support/accessibility.ts'
import { hasChromium } from './support/chromium.ts'
import { TRIAL } from './support/library.ts'
import { clipboardOf, paneIn, useStage } from './support/stage.ts'
import { fillTrial, openTrial } from './support/tour.ts'

const press = (view: Page | Frame, name: string | RegExp) =>
  view.getByRole('button', { name, exact: typeof name === 'string' }).click()

describe.skipIf(!hasChromium)('asking an AI from the pane', () => {
  const stage = useStage()

  it('masks a text, and restores the answer that comes back, saying what was dropped and what was made up', async () => {
    const { page } = await stage.open()
    await page.locator('#way-mask').click()
    await page
      .getByLabel('Texte à masquer')
      .fill('Mme Claire Morel appelle M. Paul Durand au 06 39 98 12 34 pour le Projet Belvédère.')
    await press(page, 'Tout masquer')
    const masked = await page.getByLabel('Texte à masquer').inputValue()
    expect(masked).not.toMatch(/Morel|Durand|06 39|Belvédère/)
    await press(page, 'Copier')
    await page.getByText('Copié.').waitFor()
    expect(await clipboardOf(page)).toBe(masked)

    await page
      .getByLabel('Coller la réponse de l’IA')
      .fill('Bonjour Mme **[Personne_1]**, le [TEL_1] répond. [PERSONNE_7] aussi.')
    await press(page, 'Rétablir')
    const restored = page.locator('[aria-labelledby=restored-title]')
    expect(await restored.innerText()).toContain('Claire Morel')
    expect(await restored.innerText()).toContain('06 39 98 12 34')
    await page.getByText(/2 données ne sont plus dans la réponse/).waitFor()
    await page.getByText(/Paul Durand \(\[PERSONNE_2\]\)/).waitFor()
    await page.getByText(/1 repère inconnu/).waitFor()
    expect(await violationsIn(page)).toEqual([])
    await press(page, 'Vérifier cette réponse')
    await page.getByText(/points? à regarder/).waitFor()
  })

  it('uses the same token in every field, and leads from a copied template to restoring its answer', async () => {
    const { page } = await stage.open()
    await openTrial(page)
    await fillTrial(page, 'rue des Ormes, 06 39 98 12 34')
    await press(page, 'Masquer')
    await page.getByRole('textbox', { name: 'Précisions' }).fill('Appelez le 06 39 98 12 34.')
    await press(page, 'Masquer')
    expect(await page.getByRole('textbox', { name: 'Précisions' }).inputValue()).toBe('Appelez le [TEL_1].')
    await press(page, 'Copier')
    await page.getByText('Copié.').waitFor()
    await page.locator('#next-restore').click()
    await page.getByText('1 repère gardé ici').waitFor()
  })

  it('builds a request from nothing, with hints on what is missing, and asks before anything personal leaves', async () => {
    const { page } = await stage.open()
    await page.locator('#way-builder').click()
    await press(page, 'Copier')
    await page.getByText('Pas encore').waitFor()
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('slot-task')
    await page.getByLabel('Tâche').fill('Un mail')
    await page.getByText('Commencez la tâche par un verbe.').waitFor()
    await page.getByLabel('Tâche').fill('Résume la note en dix lignes pour les habitants')
    await page.getByText('Commencez la tâche par un verbe.').waitFor({ state: 'hidden' })
    await page.getByLabel('Contexte').fill('Mme Claire Morel, 06 39 98 12 34')
    await press(page, 'Copier')
    await page.getByRole('checkbox', { name: /^Je confirme/ }).waitFor()
    await press(page, 'Tout masquer')
    await press(page, 'Copier')
    await page.getByText('Copié.').waitFor()
    expect(await clipboardOf(page)).toMatch(/Tâche.*Résume la note/)
    expect(await clipboardOf(page)).not.toMatch(/Morel|06 39/)
  })

  it('makes a proposal ready for the référent, stops at anything personal, and sends nothing', async () => {
    const { page } = await stage.open()
    await page.locator('#way-builder').click()
    await page.getByLabel('Tâche').fill('Résume la note de Mme Claire Morel')
    await press(page, 'Proposer ce modèle au référent')
    await page.getByRole('heading', { name: 'Proposer ce modèle' }).waitFor()
    const before = stage.server.received.length
    await press(page, 'Copier la proposition')
    await page.getByText('Indiquez un titre').waitFor()
    await page.getByLabel('Titre du modèle').fill('Résumer une note')
    await page.getByLabel('Où il échoue').fill('Il oublie les dates.')
    await press(page, 'Copier la proposition')
    await page.getByText('Des données personnelles restent').waitFor()
    await press(page, 'Masquer')
    await press(page, 'Copier la proposition')
    await page.getByText('Copié.').waitFor()
    expect(await clipboardOf(page)).toContain('Résumer une note')
    expect(await clipboardOf(page)).toContain('Il oublie les dates')
    expect(await clipboardOf(page)).not.toContain('Morel')
    expect(stage.server.received.length).toBe(before)
    expect(await violationsIn(page)).toEqual([])
  })

  it('asks seven questions that end in points to discuss, on one page, without a verdict', async () => {
    const { page } = await stage.open()
    await page.locator('#way-compass').click()
    await page.getByRole('group').nth(6).waitFor()
    expect(await page.getByRole('group').count()).toBe(7)
    for (const group of await page.getByRole('group').all()) await group.getByRole('radio', { name: 'Oui' }).check()
    await page.getByText('Aucun point en suspens').waitFor()
    const law = page.getByRole('group', { name: /Le droit/ })
    await law.getByRole('radio', { name: 'Pas encore' }).check()
    await law.getByRole('textbox', { name: 'Note' }).fill('voir avec le DPD')
    await press(page, 'Copier la page')
    await page.getByText('Copié.').waitFor()
    const written = await clipboardOf(page)
    expect(written).toMatch(/Points à discuter\n- Le droit · .*\(voir avec le DPD\)/)
    expect(written).toContain('pas un avis')
    await page.emulateMedia({ media: 'print' })
    expect(await page.getByRole('button').filter({ visible: true }).count()).toBe(0)
    await page.getByRole('heading', { name: 'Points à discuter' }).waitFor()
  })

  it('keeps favourites and recents at hand, on this computer alone, and filters by trade', async () => {
    const { page } = await stage.open()
    const before = stage.server.received.length
    await openTrial(page)
    await page.getByRole('button', { name: `Favori : ${TRIAL.title}` }).click()
    await page.reload()
    await page.locator(`#hand-${TRIAL.id}`).waitFor()
    expect(stage.server.received.slice(before).filter(({ body }) => body.includes(TRIAL.id))).toEqual([])
    const all = await page.locator('.row-end').allInnerTexts()
    await page.getByLabel('Métier').selectOption({ index: 1 })
    await expect.poll(async () => (await page.locator('.row-end').allInnerTexts()).join()).not.toBe(all.join())
  })

  it('takes the document’s own title into a short field when asked to', async () => {
    const { page } = await stage.open('/addin-demo/letter.html', { viewport: { width: 1280, height: 800 } })
    const pane = await paneIn(page)
    await openTrial(pane)
    await pane.getByRole('button', { name: 'Depuis le document' }).first().click()
    await pane
      .getByRole('button', { name: /^Prendre «/ })
      .first()
      .click()
    expect(await pane.getByRole('textbox', { name: 'Rue concernée' }).inputValue()).not.toBe('')
  })
})
