import type { Frame, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { violationsIn } from './support/accessibility.ts'
import { hasChromium } from './support/chromium.ts'
import { clipboardOf, paneIn, useStage } from './support/stage.ts'
import { LETTER } from './support/tour.ts'

const press = (view: Page | Frame, name: string | RegExp) =>
  view.getByRole('button', { name, exact: typeof name === 'string' }).click()

describe.skipIf(!hasChromium)('checking a text in the pane', () => {
  const stage = useStage()
  const wide = { viewport: { width: 1280, height: 800 } }

  it('finds what deserves a look in the document, jumps to its place, says why, and offers the list for a letter', async () => {
    const { page, complaints } = await stage.open('/addin-demo/letter.html', wide)
    const pane = await paneIn(page)
    await press(pane, 'Vérifier')
    await press(pane, 'Vérifier ce texte')
    await pane.getByText(/points? à regarder/).waitFor()
    await pane.getByRole('heading', { name: 'Données à protéger' }).waitFor()
    await pane.getByRole('heading', { name: 'Ce texte ressemble à un courrier' }).waitFor()
    const phone = pane.locator('details', { hasText: /^Numéro de téléphone/ }).first()
    await phone.locator('summary').first().click()
    await phone.getByText('Il joint quelqu’un').waitFor()
    await phone.getByText('Une minute pour comprendre').click()
    await phone.locator('.lesson h3').waitFor()
    await phone
      .getByRole('button', { name: /^Voir dans le texte/ })
      .first()
      .click()
    await pane.getByText('Le passage est sélectionné').waitFor()
    expect(await page.evaluate(() => String(document.getSelection()).replace(/\s/g, ' '))).toBe('06 39 98 12 34')
    await phone.getByRole('checkbox', { name: /^Vu/ }).first().check()
    await pane.getByText('1 vu').waitFor()
    expect(await violationsIn(pane)).toEqual([])
    await page.getByText('Madame la Présidente,').first().click()
    await page.keyboard.type('Bonjour. ')
    await pane.getByText('Le texte a changé depuis cette lecture.').waitFor()
    expect(complaints).toEqual([])
  })

  it('follows the list with what was found beside each point, leaves one to a colleague, and keeps the proof with the text', async () => {
    const { page } = await stage.open('/addin-demo/mail.html', wide)
    const pane = await paneIn(page)
    await press(pane, 'Vérifier')
    await press(pane, 'Vérifier ce texte')
    await pane.getByText(/points? à regarder/).waitFor()
    await press(pane, 'Retour')
    await pane.locator('#checklist-mails-et-courriers').click()
    await press(pane, 'À voir par un collègue')
    await pane.getByRole('textbox').fill('Service juridique')
    await press(pane, 'Laisser à un collègue')
    await pane.getByText('Ajouter une note').click()
    await pane.getByRole('textbox', { name: 'Note' }).fill('vu avec le dossier')
    const check = pane.getByRole('button', { name: 'C’est vérifié' })
    const concerned: number[] = []
    while (await check.isVisible()) {
      concerned.push(await pane.locator('.concerning').count())
      await check.click()
    }
    expect(concerned).toContain(1)
    await pane.getByText('Ce texte n’a pas été vérifié en entier').waitFor()
    await press(pane, 'Signer la vérification')
    await pane.getByRole('heading', { name: 'Vérification incomplète' }).waitFor()
    await press(pane, 'Copier le reçu')
    await pane.getByText('Copié.').waitFor()
    const receipt = await clipboardOf(page)
    expect(receipt).toContain('(Service juridique)')
    expect(receipt).toContain('(vu avec le dossier)')
    await pane.getByRole('textbox', { name: 'Votre rôle' }).fill('rédactrice')
    await press(pane, 'Garder la preuve')
    await pane.getByText('La preuve est avec le message.').waitFor()
    await press(pane, 'Ajouter une ligne visible')
    await pane.getByText('Ajouté à la fin du texte.').waitFor()
    expect(await page.locator('[data-editor]').innerText()).toMatch(/Vérifié le .* points sur/)

    await press(pane, 'Retour')
    await pane.getByText('Le texte n’a pas changé depuis.').waitFor()
    await page.getByText('Bonjour à toutes et à tous,').click()
    await page.keyboard.type('Merci. ')
    await pane.getByText('Le texte a changé depuis.').waitFor()
    expect(await violationsIn(pane)).toEqual([])
  })

  it('reads a text pasted in, where there is no document, in a worker that leaves the keys free', async () => {
    const { page } = await stage.open()
    await press(page, 'Vérifier')
    await page.locator('#scan-all').click()
    await page.getByLabel('Texte à vérifier').evaluate((area, text) => {
      Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(area, text)
      area.dispatchEvent(new Event('input', { bubbles: true }))
    }, `${LETTER}\n`.repeat(400))
    const longest = await page.evaluate(async () => {
      const start = performance.now()
      let [last, worst] = [start, 0]
      const beat = setInterval(() => {
        worst = Math.max(worst, performance.now() - last)
        last = performance.now()
      }, 5)
      const buttons = [...document.querySelectorAll('button')]
      buttons.find(button => button.textContent === 'Vérifier ce texte')?.click()
      while (!document.querySelector('.findings') && performance.now() - start < 20_000)
        await new Promise(resolve => setTimeout(resolve, 10))
      clearInterval(beat)
      return worst
    })
    await page.getByText(/points à regarder/).waitFor()
    // Thousands of findings arrive folded: what is shown is small.
    expect(await page.locator('.place').count()).toBeLessThan(400)
    expect(longest).toBeLessThan(1000)
  })

  it('says what a reference can be checked against, with a link that carries the reference and nothing else; and leads to masking the text', async () => {
    const { page } = await stage.open()
    await press(page, 'Vérifier')
    await page.locator('#scan-all').click()
    await page.getByLabel('Texte à vérifier').fill(LETTER)
    await press(page, 'Vérifier ce texte')
    await page
      .locator('details', { hasText: /^Référence juridique/ })
      .locator('summary')
      .first()
      .click()
    const link = page.getByRole('link', { name: /Légifrance/ }).first()
    const address = decodeURIComponent((await link.getAttribute('href')) ?? '')
    expect(address).toMatch(/^https:\/\/www\.legifrance\.gouv\.fr\//)
    expect(address).toContain('2121-29')
    expect(address).not.toMatch(/Morel|06 39/)
    expect(await link.getAttribute('rel')).toContain('noreferrer')
    await press(page, 'Masquer avant une IA')
    await page.getByRole('heading', { name: 'Masquer et rétablir' }).waitFor()
    expect(await page.getByLabel('Texte à masquer').inputValue()).toBe(LETTER)
  })
})
