import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { overflowOf, violationsIn } from './support/accessibility.ts'
import { hasChromium } from './support/chromium.ts'
import { useStage } from './support/stage.ts'
import { LETTER } from './support/tour.ts'
import { findingsOf, press, signList } from './support/walk.ts'

describe.skipIf(!hasChromium)('« M’en reparler demain dans Teams »', () => {
  const stage = useStage()
  const sent = () =>
    stage.server.received.filter(({ url }) => url === '/api/v1/wish').map(({ body }) => JSON.parse(body))

  const toLesson = async (page: Page, kind: string) => {
    const lesson = await findingsOf(page, kind)
    await lesson.getByText('Une minute pour comprendre').click()
    return lesson
  }
  const scan = async (page: Page) => {
    await press(page, 'Vérifier')
    await page.locator('#scan-all').click()
    await page.getByLabel('Texte à vérifier').fill(LETTER)
    await press(page, 'Vérifier ce texte')
    await page.getByText(/points? à regarder/).waitFor()
  }

  it('says first what is sent, sends a topic and nothing else, says the day, and is taken back', async () => {
    const { page, complaints } = await stage.open()
    const before = sent().length
    await scan(page)
    const lesson = await toLesson(page, 'Montant')
    await lesson.getByText('le sujet « Vérifier et garder la main »').waitFor()
    expect(sent()).toHaveLength(before)
    await lesson.getByRole('button', { name: 'M’en reparler demain dans Teams' }).focus()
    await page.keyboard.press('Enter')
    await lesson.getByText('prochaine carte, le 24 novembre 2026').waitFor()
    expect(await violationsIn(page)).toEqual([])
    expect(await overflowOf(page)).toBe(0)
    await page.keyboard.press('Enter')
    await lesson.getByText('C’est annulé').waitFor()
    expect(sent().slice(before)).toEqual([{ series: 'verifier' }, { series: null }])
    expect(complaints).toEqual([])
  })

  it('keeps one topic at a time, and says so under the other lessons', async () => {
    const { page } = await stage.open()
    await scan(page)
    const amounts = await toLesson(page, 'Montant')
    await amounts.getByRole('button', { name: 'M’en reparler demain dans Teams' }).click()
    await amounts.getByText('C’est noté').waitFor()
    const phones = await toLesson(page, 'Numéro de téléphone')
    await phones.getByText('Il prendra la place de « Vérifier et garder la main »').waitFor()
    await phones.getByRole('button', { name: 'M’en reparler demain dans Teams' }).click()
    await phones.getByText('C’est noté').waitFor()
    await amounts.getByRole('button', { name: 'M’en reparler demain dans Teams' }).waitFor()
  })

  it('is offered after a checklist too', async () => {
    const { page } = await stage.open()
    await press(page, 'Vérifier')
    await page.locator('[id^=checklist-]').first().click()
    await signList(page)
    const after = page.getByRole('region', { name: 'Pour aller un peu plus loin' })
    await after.getByText('Une minute pour comprendre').click()
    await after.getByRole('heading', { name: 'L’outil propose, un humain décide' }).waitFor()
    await after.getByRole('button', { name: 'M’en reparler demain dans Teams' }).click()
    await after.getByText('C’est noté').waitFor()
  })

  it('tells kindly whoever the bot does not write to yet, and keeps the button when the server is away', async () => {
    const { page } = await stage.open()
    await scan(page)
    const lesson = await toLesson(page, 'Montant')
    const ask = lesson.getByRole('button', { name: 'M’en reparler demain dans Teams' })
    stage.server.started = false
    await ask.click()
    await lesson.getByText('L’assistant ne vous écrit pas encore').waitFor()
    stage.server.started = true
    stage.server.answering = false
    await ask.click()
    await lesson.getByText('le serveur ne répond pas').waitFor()
    stage.server.answering = true
    await ask.click()
    await lesson.getByText('C’est noté').waitFor()
  })

  it('is not offered to whoever is not signed in: the lesson alone is', async () => {
    const { page } = await stage.open()
    await page.getByRole('heading', { level: 1 }).waitFor()
    stage.server.answering = false
    await page.reload()
    await page.getByText(/^Hors ligne\s: copie du/).waitFor()
    await scan(page)
    const lesson = await toLesson(page, 'Montant')
    await lesson.locator('.lesson h3').waitFor()
    expect(await lesson.getByRole('button', { name: 'M’en reparler demain dans Teams' }).count()).toBe(0)
    stage.server.answering = true
  })
})
