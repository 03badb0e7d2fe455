import { describe, expect, it } from 'vitest'
import { draft, found } from './support/canary.ts'
import { hasChromium } from './support/chromium.ts'
import { clipboardOf, useStage } from './support/stage.ts'
import { openTrial, tour } from './support/tour.ts'

describe.skipIf(!hasChromium)('a text typed in the pane', () => {
  const stage = useStage()

  it('would be noticed, were it sent or kept', async () => {
    const { page } = await stage.open()
    await page.evaluate(text => localStorage.setItem('x', text), draft(1))
    const kept = await page.evaluate(() => JSON.stringify({ ...localStorage }))
    expect(found({ requests: [`/api?q=${encodeURIComponent(draft(2))}`], kept: [kept], said: [] })).toHaveLength(2)
  })

  it('is typed offline as well: once open, the pane needs no network', async () => {
    const { page, context } = await stage.open()
    const settled = page.waitForLoadState('networkidle')
    await page.getByRole('heading', { level: 1 }).waitFor()
    await settled
    await context.setOffline(true)
    await tour(page, async () => {})
    await page.getByRole('button', { name: 'Modèles' }).click()
    await openTrial(page)
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
