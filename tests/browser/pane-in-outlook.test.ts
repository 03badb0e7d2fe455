import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { type FakeMail, recipient } from '../support/office/mail.ts'
import { violationsIn } from './support/accessibility.ts'
import { hasChromium } from './support/chromium.ts'
import { fakeOf, serveOutlook } from './support/fake-office.ts'
import { clipboardOf, useStage } from './support/stage.ts'
import { fillTrial, IBAN, openTrial } from './support/tour.ts'
import { findingsOf, press, signList } from './support/walk.ts'

const BODY = `<p>Bonjour,</p><p>Le virement part sur le compte ${IBAN}.</p><p>Vous trouverez la facture en pièce jointe.</p>`
const NEIGHBOUR = recipient('voisine@commune.example')
const OUTSIDE = recipient('tresorier@ailleurs.example')

describe.skipIf(!hasChromium)('the pane beside a message in Outlook', () => {
  const stage = useStage({ production: true })
  const beside = async (over: Partial<FakeMail>) => {
    const { page, complaints } = await stage.open('/addin-demo/config.json')
    await serveOutlook(page, { over })
    await page.goto(`${stage.server.url}/addin/taskpane.html`)
    await page.getByRole('searchbox', { name: 'Chercher un modèle' }).waitFor()
    return { page, complaints }
  }
  const failNext = (page: Page, method: string) => page.evaluate(`fake.mail.failing = { method: '${method}', code: 5 }`)
  const setMail = (page: Page, over: Partial<FakeMail>) =>
    page.evaluate(`Object.assign(fake.mail, ${JSON.stringify(over)})`)

  it('writes a filled template into an HTML message without spoiling it; a refusal keeps what was typed, to be copied', async () => {
    const { page, complaints } = await beside({ selected: 'Bonjour,' })
    await openTrial(page)
    await fillTrial(page, 'rue <des> Ormes & Cie')
    const street = page.getByRole('textbox', { name: 'Rue concernée' })
    const untouched = await fakeOf(page, fake => fake.mail?.body)
    for (const [arrange, said] of [
      [() => page.evaluate(() => {}), 'Du texte est sélectionné'],
      [
        () => setMail(page, { selected: '', failing: { method: 'body.setSelectedDataAsync', code: 5 } }),
        'Votre texte est toujours là',
      ],
      [() => failNext(page, 'body.getTypeAsync'), 'Votre texte est toujours là'],
      [() => failNext(page, 'getSelectedDataAsync'), 'Votre texte est toujours là'],
    ] as const) {
      await arrange()
      await press(page, 'Insérer')
      await page.getByText(said).waitFor()
      expect(await street.inputValue()).toBe('rue <des> Ormes & Cie')
      expect(await fakeOf(page, fake => fake.mail?.body)).toBe(untouched)
      await press(page, 'Copier')
      await page.getByText('Copié.').waitFor()
      expect(await clipboardOf(page)).toContain('Rue : rue <des> Ormes & Cie')
    }
    await press(page, 'Insérer')
    await page.getByText('Inséré. Pour annuler').waitFor()
    const [html, text] = await fakeOf(page, fake => [fake.mail?.body ?? '', fake.text()])
    expect(html).toMatch(/^<p>Bonjour,<\/p><p>Les travaux commencent lundi\.<\/p>Écris une annonce/)
    expect(text).toContain('\nRue : rue <des> Ormes & Cie\nDate :')
    expect(complaints).toEqual([])
  })

  it('finds an account number, someone outside and a forgotten attachment; the list followed, its proof stays with the message', async () => {
    const { page, complaints } = await beside({ body: BODY, to: [NEIGHBOUR, OUTSIDE], composeType: 'reply' })
    await press(page, 'Vérifier')
    await failNext(page, 'body.getAsync')
    await press(page, 'Vérifier ce texte')
    await page.getByText('Cela n’a pas fonctionné').waitFor()
    await press(page, 'Vérifier ce texte')
    await page.getByText('1 adresse hors de votre organisation : tresorier@ailleurs.example').waitFor()
    await page.getByText('2 destinataires').waitFor()
    await page.getByText('Vous répondez à tous.').waitFor()
    await page.getByText('Le texte annonce une pièce jointe, et aucune n’est là.').waitFor()
    const account = await findingsOf(page, 'Compte bancaire')
    await account.getByText(IBAN).waitFor()
    await page.getByText('Outlook ne sait pas sélectionner un passage').waitFor()
    expect(await page.getByRole('button', { name: /^Voir dans le texte/ }).count()).toBe(0)
    expect(await violationsIn(page)).toEqual([])

    await press(page, 'Retour')
    await page.locator('#checklist-mails-et-courriers').click()
    await signList(page)
    const role = page.getByRole('textbox', { name: 'Votre rôle' })
    await role.fill('rédactrice')
    await failNext(page, 'customProperties.saveAsync')
    await press(page, 'Garder la preuve')
    await page.getByText('Cela n’a pas fonctionné').waitFor()
    expect(await role.inputValue()).toBe('rédactrice')
    await press(page, 'Garder la preuve')
    await page.getByText('La preuve est avec le message.').waitFor()
    const proof = JSON.parse(await fakeOf(page, fake => String(fake.mail?.saved.proof)))
    expect(proof).toMatchObject({ checklist: { id: 'mails-et-courriers' }, role: 'rédactrice' })
    expect(JSON.stringify(proof)).not.toContain('3000 6000')
    await press(page, 'Ajouter une ligne visible')
    await page.getByText('Ajouté à la fin du texte.').waitFor()
    expect(await fakeOf(page, fake => fake.mail?.body)).toMatch(/<div>Vérifié le .* points sur \d+\.<\/div>$/)

    await press(page, 'Retour')
    await page.getByText('Le texte n’a pas changé depuis.').waitFor()
    await setMail(page, { body: `${BODY}<p>Merci.</p>` })
    await press(page, 'Modèles')
    await press(page, 'Vérifier')
    await page.getByText('Le texte a changé depuis.').waitFor()
    expect(complaints).toEqual([])
  })

  it('says whom the message goes to as it stands: nobody, one, many; and what an older Outlook does not tell', async () => {
    const { page } = await beside({ body: BODY, to: [], sets: { Mailbox: '1.5', NestedAppAuth: '1.1' } })
    await press(page, 'Vérifier')
    await press(page, 'Vérifier ce texte')
    await page.getByText('0 destinataire', { exact: true }).waitFor()
    await page.getByText('Cette version d’Outlook ne donne pas la liste des pièces jointes.').waitFor()
    await page.getByText('Cette version d’Outlook ne dit pas si vous répondez à tous.').waitFor()
    // Only the recipients change: the text is the same at each reading.
    await setMail(page, { to: [OUTSIDE] })
    await press(page, 'Relire le texte')
    await page.getByText('1 destinataire', { exact: true }).waitFor()
    await page.getByText('1 adresse hors de votre organisation').waitFor()
    await setMail(page, {
      to: [NEIGHBOUR],
      cc: Array.from({ length: 40 }, (_, i) => recipient(`p${i}@ailleurs.example`)),
    })
    await press(page, 'Relire le texte')
    await page.getByText('41 destinataires', { exact: true }).waitFor()
    await page.getByText('40 adresses hors de votre organisation').waitFor()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
    await setMail(page, { to: [NEIGHBOUR], cc: [] })
    await press(page, 'Relire le texte')
    await page.getByText('1 destinataire', { exact: true }).waitFor()
    expect(await page.getByText('hors de votre organisation').count()).toBe(0)
    await setMail(page, { closed: true })
    await press(page, 'Relire le texte')
    await page.getByText('Un autre message est affiché à présent.').waitFor()
  })

  it('beside a received message reads and never writes: nothing to insert is offered, and the receipt can be copied', async () => {
    const { page, complaints } = await beside({ mode: 'read', body: BODY, to: [NEIGHBOUR], cc: [OUTSIDE] })
    await openTrial(page)
    await fillTrial(page)
    expect(await page.getByRole('button', { name: 'Insérer' }).count()).toBe(0)
    await press(page, 'Vérifier')
    await press(page, 'Vérifier ce texte')
    await page.getByText('2 destinataires').waitFor()
    await (await findingsOf(page, 'Compte bancaire')).getByText(IBAN).waitFor()
    await press(page, 'Retour')
    await page.locator('#checklist-mails-et-courriers').click()
    await signList(page)
    const writes = ['Garder la preuve', 'Ajouter en fin de texte', 'Ajouter une ligne visible', 'Insérer la mention']
    for (const name of writes) expect(await page.getByRole('button', { name }).count(), name).toBe(0)
    await page.getByText('Un message reçu ne se modifie pas').waitFor()
    await press(page, 'Copier le reçu')
    await page.getByText('Copié.').waitFor()
    expect(await clipboardOf(page)).toContain('Vérification faite')
    expect(await fakeOf(page, fake => [fake.mail?.body, fake.mail?.saved])).toEqual([BODY, {}])
    await press(page, 'Modèles')
    expect(await page.getByRole('textbox', { name: 'Rue concernée' }).inputValue()).toBe('rue des Ormes')
    expect(complaints).toEqual([])
  })
})
