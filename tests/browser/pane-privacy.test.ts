import { describe, expect, it } from 'vitest'
import { hasChromium } from './support/chromium.ts'
import { clipboardOf, paneIn, useStage } from './support/stage.ts'
import { fillTrial, openTrial, tour } from './support/tour.ts'

/** Unlikely anywhere else, and in pieces that survive any encoding of the rest. */
const CANARY = 'canaribleu7351'

describe.skipIf(!hasChromium)('a text typed in the pane', () => {
  const stage = useStage()

  it('is in no request and in no storage, whatever is done with it', async () => {
    const { page, context } = await stage.open('/addin-demo/letter.html', { viewport: { width: 1280, height: 800 } })
    const sent: string[] = []
    context.on('request', request => sent.push(`${request.url()} ${request.postData() ?? ''}`))
    const pane = await paneIn(page)
    await page.getByText('Madame la Présidente,').first().click({ clickCount: 3 })
    await page.keyboard.type(CANARY)
    await page.keyboard.press('Shift+Home')

    await pane.getByRole('searchbox').fill(`${CANARY} recherche`)
    await openTrial(pane)
    await fillTrial(pane, `rue ${CANARY}`)
    await pane.getByRole('button', { name: 'Prendre le texte sélectionné' }).click()
    await expect.poll(() => pane.getByRole('textbox', { name: 'Précisions' }).inputValue()).toContain(CANARY)
    await pane.getByRole('button', { name: 'Copier' }).click()
    await pane.getByText('Copié.').waitFor()
    await pane.getByRole('button', { name: 'Insérer' }).click()
    await pane.getByText('Inséré.').waitFor()
    await pane.getByRole('button', { name: 'Vérifier' }).click()
    await pane.locator('[id^=checklist-]').first().click()
    await pane.getByRole('button', { name: 'Passer ce point' }).click()
    await pane.getByRole('textbox').fill(`note ${CANARY}`)
    await pane.getByRole('button', { name: 'Passer ce point' }).click()
    const check = pane.getByRole('button', { name: 'C’est vérifié' })
    while (await check.isVisible()) await check.click()
    await pane.getByRole('button', { name: 'Signer la vérification' }).click()
    await pane.getByRole('textbox', { name: 'Relu par' }).fill(CANARY)

    const received = stage.server.received.map(({ url, headers, body }) => `${url} ${headers} ${body}`)
    expect(received.filter(request => request.includes('/api/v1/uses'))).not.toEqual([])
    expect([...received, ...sent].filter(request => request.includes(CANARY))).toEqual([])
    const stored = await pane.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }) + document.cookie)
    expect(stored).toContain('apprenance/library')
    expect(stored).not.toContain(CANARY)
  })

  it('is typed offline as well: once open, the pane needs no network', async () => {
    const { page, context } = await stage.open()
    const settled = page.waitForLoadState('networkidle')
    await page.getByRole('heading', { level: 1 }).waitFor()
    await settled
    await context.setOffline(true)
    await tour(page, async () => {})
    await page.getByRole('button', { name: 'Modèles' }).click()
    await page.getByRole('button', { name: 'Copier' }).click()
    await page.getByRole('checkbox').check()
    await page.getByRole('button', { name: 'Copier' }).click()
    await page.getByText('Copié.').waitFor()
    expect(await clipboardOf(page)).toContain('rue des Ormes')
  })

  it('finds the library of the last time when the server does not answer, and says so', async () => {
    const { page } = await stage.open()
    await page.getByRole('heading', { level: 1 }).waitFor()
    stage.server.answering = false
    await page.reload()
    await page.getByText(/^Hors ligne\s: copie du \d+ /).waitFor()
    await openTrial(page)
    stage.server.answering = true
    await page.evaluate(() => window.dispatchEvent(new Event('online')))
    await page.getByText(/^Hors ligne/).waitFor({ state: 'hidden' })
  })

  it('says calmly that nothing could be loaded when there is no copy either, and tries again', async () => {
    stage.server.answering = false
    const { page } = await stage.open()
    await page.getByRole('heading', { name: 'La bibliothèque n’a pas pu être chargée' }).waitFor()
    stage.server.answering = true
    await page.getByRole('button', { name: 'Réessayer' }).click()
    await page.getByRole('heading', { name: 'Que voulez-vous faire ?' }).waitFor()
  })
})
