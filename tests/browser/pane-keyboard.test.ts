import type { Frame, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { hasChromium } from './support/chromium.ts'
import { TRIAL } from './support/library.ts'
import { paneIn, useStage } from './support/stage.ts'
import { IBAN } from './support/tour.ts'

interface Focused {
  name: string
  /** Nothing hides it and something shows that it has the focus. */
  visible: boolean
}

/** What has the focus in the pane, by the words a person reads on it. */
const focusIn = (pane: Frame): Promise<Focused> =>
  pane.evaluate(() => {
    const element = document.activeElement as HTMLElement
    const labels = 'labels' in element ? [...((element as HTMLInputElement).labels ?? [])] : []
    const name = [element.getAttribute('aria-label'), ...labels.map(label => label.textContent), element.textContent]
    const { left, top, width, height } = element.getBoundingClientRect()
    const over = document.elementFromPoint(left + width / 2, top + height / 2)
    const covered = over === null || !(element.contains(over) || over.contains(element))
    return { name: name.find(text => text) ?? '', visible: !covered || element.matches('input[type=checkbox]') }
  })

/** Tab, and nothing but Tab, until the focus is on something of that name; every stop on the way must be in sight. */
async function tabTo(page: Page, pane: Frame, name: string | RegExp): Promise<void> {
  const stops: string[] = []
  for (let i = 0; i < 60; i++) {
    await page.keyboard.press('Tab')
    const focused = await focusIn(pane)
    stops.push(focused.name.slice(0, 30))
    if (!focused.visible) throw new Error(`« ${focused.name} » has the focus and cannot be seen`)
    if (typeof name === 'string' ? focused.name.startsWith(name) : name.test(focused.name)) return
  }
  throw new Error(`« ${name} » was not reached; passed: ${stops.join(' | ')}`)
}

describe.skipIf(!hasChromium)('with the keyboard alone', () => {
  const stage = useStage()

  it('a template is filled, its IBAN confirmed, and the text inserted at the cursor of the document', async () => {
    const { page } = await stage.open('/addin-demo/letter.html', { viewport: { width: 1280, height: 800 } })
    const pane = await paneIn(page)
    const type = (text: string) => page.keyboard.type(text)
    const enter = () => page.keyboard.press('Enter')

    for (let i = 0; i < 3; i++) await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-editor'))).toBe(true)
    await page.keyboard.press('Control+Home')
    await page.keyboard.press('End')

    await tabTo(page, pane, 'Chercher un modèle')
    await type('fermeture')
    await tabTo(page, pane, TRIAL.title)
    await enter()
    await pane.getByRole('heading', { level: 1, name: TRIAL.title }).waitFor()
    await tabTo(page, pane, 'Rue concernée')
    await type(`rue des Ormes ${IBAN}`)
    await tabTo(page, pane, 'Jour de la fermeture')
    await type('12012026')
    await tabTo(page, pane, 'Précisions')
    await type('De 8 h à 17 h.')
    await tabTo(page, pane, 'Insérer')
    await enter()
    await expect.poll(() => pane.evaluate(() => document.activeElement?.id)).toBe('confirm-title')
    expect(await page.locator('[data-editor]').innerText()).not.toContain('rue des Ormes')
    await tabTo(page, pane, 'Je confirme que')
    await page.keyboard.press('Space')
    await tabTo(page, pane, 'Insérer')
    await enter()
    await pane.getByText('Inséré.').waitFor()
    const text = await page.locator('[data-editor]').innerText()
    expect(text).toMatch(/^Ville de Saint-Aubin-sur-Ormes\s*Écris une annonce/)
    expect(text).toContain(IBAN)
  })

  it('a checklist is followed to its receipt, focus moving from point to point', async () => {
    const { page } = await stage.open()
    const pane = page.mainFrame()
    await tabTo(page, pane, 'Vérifier')
    await page.keyboard.press('Enter')
    await expect.poll(() => pane.evaluate(() => document.activeElement?.tagName)).toBe('H1')
    await tabTo(page, pane, /six règles/i)
    await page.keyboard.press('Enter')
    await pane.getByRole('button', { name: 'C’est vérifié' }).waitFor()
    await expect.poll(() => pane.evaluate(() => document.activeElement?.tagName)).toBe('H1')
    const points = await pane.locator('.overview-item').count()
    for (let i = 0; i < points; i++) {
      await tabTo(page, pane, 'C’est vérifié')
      await page.keyboard.press('Enter')
      await expect.poll(() => pane.evaluate(() => document.activeElement?.id)).toBe('step-title')
    }
    await tabTo(page, pane, 'Signer la vérification')
    await page.keyboard.press('Enter')
    await pane.getByRole('heading', { name: 'Vérification faite' }).waitFor()
    await tabTo(page, pane, 'Copier le reçu')
    await page.keyboard.press('Enter')
    await pane.getByText('Copié.').waitFor()
  })
})
