import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import type { WordSetup } from '../support/office/in-browser.ts'
import { violationsIn } from './support/accessibility.ts'
import { hasChromium } from './support/chromium.ts'
import { fakeOf, serveWord } from './support/fake-office.ts'
import { clipboardOf, useStage } from './support/stage.ts'
import { fillTrial, IBAN, openTrial } from './support/tour.ts'
import { findingsOf, press, signList } from './support/walk.ts'

/** A letter with something to find in each place that Word keeps apart. */
const LETTER: WordSetup = {
  body: [
    'Objet : prêt de la salle',
    'Madame la Présidente,',
    '| Compte',
    `| ${IBAN}`,
    'Je vous prie d’agréer mes salutations.',
  ],
  header: ['Ville de Villeneuve, 06 39 98 12 34'],
  footnotes: [['Article L. 2121-29 du code général des collectivités territoriales.']],
}

/** How often Word has answered since then. */
const countRuns = `window.runs = 0
const { run } = Word
Word.run = async batch => {
  const value = await run(batch)
  window.runs += 1
  return value
}`

describe.skipIf(!hasChromium)('checking a document in Word, with the pane as production serves it', () => {
  const stage = useStage({ production: true })
  const beside = async (over: WordSetup['over'] = {}) => {
    const { page, complaints } = await stage.open('/addin-demo/config.json')
    await serveWord(page, { ...LETTER, over })
    await page.goto(`${stage.server.url}/addin/taskpane.html`)
    await page.getByRole('searchbox', { name: 'Chercher un modèle' }).waitFor()
    return { page, complaints }
  }
  const scan = async (page: Page) => {
    await press(page, 'Vérifier')
    await press(page, 'Vérifier ce texte')
    await page.getByText(/points? à regarder/).waitFor()
  }
  const toList = async (page: Page) => {
    await press(page, 'Retour')
    await page.locator('#checklist-mails-et-courriers').click()
  }
  const jump = (page: Page) => page.getByRole('button', { name: /^Voir dans le texte/ }).first()

  it('goes to what it found in a table, a header and a footnote; the list followed, its proof stays in the file', async () => {
    const { page, complaints } = await beside()
    await scan(page)
    for (const [kind, words] of [
      ['Compte bancaire', IBAN],
      ['Numéro de téléphone', '06 39 98 12 34'],
      ['Référence juridique', 'Article L. 2121-29'],
    ] as const) {
      const found = await findingsOf(page, kind)
      await found.getByRole('button', { name: /^Voir dans le texte/ }).click()
      await expect.poll(() => fakeOf(page, fake => fake.selection())).toContain(words)
      await page.getByText('Le passage est sélectionné dans le texte.').waitFor()
    }
    // Word calls at each move of the selection: only another text is a change.
    await page.evaluate(countRuns)
    await page.evaluate('fake.doc.listeners.forEach(tell => tell())')
    await expect.poll(() => page.evaluate('window.runs')).toBe(1)
    expect(await page.getByText('Le texte a changé depuis cette lecture.').count()).toBe(0)
    await page.evaluate(`fake.doc.body[3].runs = [{ text: 'à venir' }]; fake.doc.listeners.forEach(tell => tell())`)
    await page.getByText('Le texte a changé depuis cette lecture.').waitFor()
    await page.getByRole('button', { name: `Voir dans le texte : ${IBAN}` }).click()
    await page.getByText('Le texte a changé entre-temps.').waitFor()
    await press(page, 'Relire le texte')
    await page.getByRole('button', { name: `Voir dans le texte : ${IBAN}` }).waitFor({ state: 'detached' })
    expect(await violationsIn(page)).toEqual([])

    await toList(page)
    await signList(page)
    await page.getByRole('textbox', { name: 'Votre rôle' }).fill('rédactrice')
    await press(page, 'Garder la preuve')
    await page.getByText('La preuve est dans le fichier.').waitFor()
    const [part, short] = await fakeOf(page, fake => [fake.doc?.xmlParts[0], fake.doc?.custom.Apprenance])
    expect(part).toContain('rédactrice')
    expect(part).not.toMatch(/Présidente|06 39/)
    expect(short).toMatch(/^\d{4}-\d\d-\d\d (\d+)\/\1 mails-et-courriers@/)
    await press(page, 'Ajouter une ligne visible')
    await expect.poll(() => fakeOf(page, fake => fake.text())).toMatch(/Vérifié le .* points sur \d+\.$/)
    await press(page, 'Retour')
    await page.getByText('Le texte n’a pas changé depuis.').waitFor()
    expect(complaints).toEqual([])
  })

  it('in a document closed to changes finds and shows; what cannot be written is said, and what was typed stays', async () => {
    const { page } = await beside({ readOnly: true })
    await openTrial(page)
    await fillTrial(page)
    await press(page, 'Insérer')
    await page.getByText('Ce document ne peut pas être modifié. Vous pouvez copier le texte.').waitFor()
    await scan(page)
    await findingsOf(page, 'Compte bancaire')
    await jump(page).click()
    await expect.poll(() => fakeOf(page, fake => fake.selection())).toBe(IBAN)
    await toList(page)
    await page.getByText('Ajouter une note').click()
    await page.getByRole('textbox', { name: 'Note' }).fill('vu avec le dossier')
    await press(page, 'À voir par un collègue')
    await page.getByRole('textbox').fill('Service juridique')
    await press(page, 'Modèles')
    expect(await page.getByRole('textbox', { name: 'Rue concernée' }).inputValue()).toBe('rue des Ormes')
    await press(page, 'Vérifier')
    await press(page, 'À voir par un collègue')
    expect(await page.getByRole('textbox').inputValue()).toBe('Service juridique')
    await press(page, 'Annuler')
    expect(await page.getByRole('textbox', { name: 'Note' }).inputValue()).toBe('vu avec le dossier')
    await signList(page)
    await page.getByText('Ce document est ouvert en lecture seule').waitFor()
    for (const name of ['Garder la preuve', 'Ajouter une ligne visible'])
      expect(await page.getByRole('button', { name }).count(), name).toBe(0)
    await press(page, 'Ajouter en fin de texte')
    await page.getByText('Ce document ne peut pas être modifié').waitFor()
    await press(page, 'Copier le reçu')
    await page.getByText('Copié.').waitFor()
    expect(await clipboardOf(page)).toContain('(vu avec le dossier)')
    expect(await fakeOf(page, fake => [fake.doc?.xmlParts, fake.doc?.custom, fake.doc?.dirty])).toEqual([[], {}, false])
  })

  it('in protected view says the button to press, checks a text pasted in, and goes on where one was once it is lifted', async () => {
    const { page } = await beside({ protectedView: true })
    await openTrial(page)
    await fillTrial(page)
    await press(page, 'Insérer')
    await page.getByText('Choisissez « Activer la modification »').waitFor()
    await press(page, 'Vérifier')
    await press(page, 'Vérifier ce texte')
    await page.getByText('Choisissez « Activer la modification »').waitFor()
    await page.getByText('Coller un texte').click()
    await page.getByLabel('Texte à vérifier').fill(`Compte ${IBAN}`)
    await page.locator('.more-body').getByRole('button', { name: 'Vérifier ce texte' }).click()
    await page.getByText(/points? à regarder/).waitFor()
    expect(await jump(page).count()).toBe(0)
    await page.evaluate('fake.doc.protectedView = false')
    await press(page, 'Relire le texte')
    await findingsOf(page, 'Numéro de téléphone')
    await page.getByText('Coller un texte').click()
    expect(await page.getByLabel('Texte à vérifier').inputValue()).toBe(`Compte ${IBAN}`)
    await press(page, 'Modèles')
    await press(page, 'Insérer')
    await expect.poll(() => fakeOf(page, fake => fake.text())).toContain('rue des Ormes')
  })

  it('in a Word without set 1.4 says what it does not see, and keeps the short proof', async () => {
    const { page, complaints } = await beside({ sets: { WordApi: '1.3', NestedAppAuth: '1.1' } })
    await scan(page)
    await page.getByText('Cette version de Word ne donne pas les notes de bas de page').waitFor()
    expect(await page.locator('.findings', { hasText: 'Référence juridique' }).count()).toBe(0)
    await toList(page)
    await signList(page)
    await page.getByText('Seuls la date et le nombre de points vérifiés peuvent être gardés ici.').waitFor()
    await press(page, 'Garder la preuve')
    await page.getByText('Seuls la date et le nombre de points vérifiés ont été gardés.').waitFor()
    expect(await fakeOf(page, fake => [fake.doc?.xmlParts.length, Object.keys(fake.doc?.custom ?? {})])).toEqual([
      0,
      ['Apprenance'],
    ])
    await press(page, 'Retour')
    await page.getByText('Le texte n’a pas changé depuis.').waitFor()
    expect(complaints).toEqual([])
  })

  it('where changes are tracked says how the text was read, inserts all the same, and each failure of Word leaves the page as it was', async () => {
    const { page } = await beside({ tracking: 'TrackAll' })
    await scan(page)
    await page.getByText('Des modifications sont suivies').waitFor()
    for (const [code, said] of [
      ['GeneralException', 'Cela n’a pas fonctionné'],
      ['SearchDialogIsOpen', 'Le logiciel est occupé'],
      ['AccessDenied', 'mode protégé'],
      ['NotImplemented', 'ne sait pas le faire'],
    ] as const) {
      await page.evaluate(`fake.doc.failNext = '${code}'`)
      await press(page, 'Relire le texte')
      await page.getByText(said).waitFor()
      await page.getByRole('heading', { name: 'Données à protéger' }).waitFor()
    }
    await press(page, 'Relire le texte')
    await page.getByText(/points? à regarder/).waitFor()
    await press(page, 'Modèles')
    await openTrial(page)
    await fillTrial(page)
    await press(page, 'Insérer')
    await page.getByText('Inséré. Pour annuler').waitFor()
    expect(await fakeOf(page, fake => fake.text())).toContain('rue des Ormes')
  })
})
