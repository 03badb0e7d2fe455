import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aSessionCatalog } from '../support/session-builders.ts'
import { overflowOf, violationsIn } from './support/accessibility.ts'
import { hasChromium, launchChromium } from './support/chromium.ts'
import { type OpenedPage, openPage, PHONE, SCREEN, type SessionStage, sessionStage } from './support/session-stage.ts'

const SERIES = 'esprit-critique'
const choices = (page: Page) => page.locator('.choice')
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()
const title = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name }).waitFor()

/** Everything that a browser could still hold of a session. */
const leftIn = (page: Page) =>
  page.evaluate(async () => ({
    local: { ...localStorage },
    session: { ...sessionStorage },
    databases: await indexedDB.databases(),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    cookie: document.cookie,
    path: location.pathname + location.hash,
    words: document.body.innerText,
  }))
const NOTHING = { local: {}, session: {}, databases: [], caches: [], workers: 0, cookie: '', path: '/s' }

describe.skipIf(!hasChromium)('a session', () => {
  let browser: Browser
  let stage: SessionStage
  beforeAll(async () => {
    browser = await launchChromium()
    stage = await sessionStage(aSessionCatalog())
  })
  afterAll(async () => {
    await browser?.close()
    await stage?.close()
  })

  const opened: OpenedPage[] = []
  const open = async (path: string, options = {}) => {
    const page = await openPage(browser, stage.origin + path, options)
    opened.push(page)
    return page
  }
  /** No page complained, kept a cookie, was let keep an answer of ours, or spoke to anybody else. */
  const closeAll = async () => {
    for (const { complaints, traffic, context } of opened.splice(0)) {
      expect(complaints).toEqual([])
      expect(await context.cookies()).toEqual([])
      expect(traffic.filter(({ setCookie }) => setCookie !== '')).toEqual([])
      expect(traffic.filter(({ url }) => !url.startsWith(stage.origin) && !url.startsWith('blob:'))).toEqual([])
      const ours = traffic.filter(({ url }) => url.includes('/api/'))
      expect(new Set(ours.map(({ cacheControl }) => cacheControl))).toEqual(new Set(['no-store']))
      await context.close()
    }
  }
  /** Both pages as they stand, in both themes. */
  const wellMade = async (...pages: Page[]) => {
    for (const page of pages)
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        expect(await violationsIn(page)).toEqual([])
        expect(await overflowOf(page)).toBe(0)
      }
  }
  const join = async (code: string) => {
    const phone = await open(`/s/${code}`, PHONE)
    await press(phone.page, 'Rejoindre')
    await title(phone.page, 'Vous y êtes')
    return phone.page
  }

  it('is led from one screen and followed on two phones to its end; one leaves without a trace', async () => {
    const { secret, code } = await stage.prepare(SERIES, 2)
    const { page: host, traffic } = await open(`/session#${secret}`, SCREEN)
    await host.getByText('Aucun appareil connecté').waitFor()
    expect(new URL(host.url()).hash).toBe('')
    const door = await open(`/s/${code}`, PHONE)
    await wellMade(host, door.page)
    await press(door.page, 'Rejoindre')
    await title(door.page, 'Vous y êtes')
    const ann = door.page
    const bob = await join(code.toLowerCase())
    const crowd = await Promise.all([1, 2, 3, 4].map(() => stage.device(code)))
    await host.getByText('6 appareils connectés').waitFor()

    await press(host, 'Commencer')
    await title(host, /Une IA cite un article/)
    await title(ann, /Une IA cite un article/)
    await title(bob, /Une IA cite un article/)
    const texts = await choices(ann).allInnerTexts()
    expect((await host.locator('.option').allInnerTexts()).map(text => texts.some(t => t.includes(text)))).toEqual(
      Array(3).fill(true),
    )
    await press(ann, 'Valider ma réponse')
    await ann.getByText('Choisissez d’abord une réponse.').waitFor()
    await choices(ann).nth(0).click()
    await press(ann, 'Valider ma réponse')
    await ann.getByText('C’est noté').waitFor()
    await choices(ann).nth(1).click()
    await ann.getByText('pas encore validé').waitFor()
    await wellMade(ann, host)
    await press(ann, 'Changer ma réponse')
    await ann.getByText('C’est noté').waitFor()
    await host.getByText('1 sur 6 ont répondu').waitFor()

    // Loaded anew, and back and forth: the same seat, the same answer.
    await ann.reload()
    await ann.getByText('C’est noté').waitFor()
    expect(await choices(ann).nth(1).locator('input').isChecked()).toBe(true)

    await choices(bob).nth(2).click()
    await press(bob, 'Valider ma réponse')
    await bob.getByText('C’est noté').waitFor()
    await press(bob, 'Terminer sur cet appareil')
    await title(bob, 'C’est terminé ici')
    await host.getByText('2 sur 5 ont répondu').waitFor()
    const { words, ...left } = await leftIn(bob)
    expect(left).toEqual(NOTHING)
    for (const text of texts) expect(words).not.toContain(text.trim())
    await bob.goBack().catch(() => {})
    await bob.goto(`${stage.origin}/s`)
    await title(bob, 'Séance d’équipe')
    expect(await bob.locator('#code').inputValue()).toBe('')

    const statuses = await Promise.all(crowd.map((device, i) => device.answer(0, [i % 2])))
    expect(statuses).toEqual([204, 204, 204, 204])
    await press(host, 'Révéler l’explication')
    await host.getByText('6 réponses').waitFor()
    expect(await host.locator('.bar').allInnerTexts()).toEqual(['2 personnes', '3 personnes', '1 personne'])
    await ann.getByText('Votre réponse').waitFor()
    expect(
      await ann.locator('.explained > li').filter({ hasText: 'Votre réponse' }).locator('.letter').innerText(),
    ).toBe('B')
    await ann.getByText('À essayer aujourd’hui').waitFor()
    await wellMade(ann, host)
    await ann.reload()
    await ann.getByText('Votre réponse').waitFor()
    expect(await crowd[0]?.answer(0, [1])).toBe(409)

    await press(host, 'Question suivante')
    await host.getByText('Plusieurs réponses possibles').waitFor()
    await title(ann, /Une IA cite un article/)
    await ann.getByText('Plusieurs réponses possibles').waitFor()
    await choices(ann).nth(0).click()
    await choices(ann).nth(1).click()
    await press(ann, 'Valider ma réponse')
    await ann.getByText('C’est noté').waitFor()
    await press(host, 'Révéler l’explication')
    await host.getByText('Moins de cinq réponses').waitFor()
    expect(await host.locator('.bar').count()).toBe(0)
    await press(host, 'Terminer la séance')
    await title(host, 'Merci à toutes et à tous')
    await title(ann, 'La séance est terminée')
    await wellMade(ann, host)

    expect(await leftIn(ann)).toMatchObject(NOTHING)
    expect(await leftIn(host)).toMatchObject({ ...NOTHING, path: '/session' })
    expect(traffic.filter(({ url }) => url.includes(secret))).toEqual([])
    const { state } = stage.storage
    expect([state.session_seat.size, state.session_answer.size]).toEqual([0, 0])
    expect([...state.session_result.values()].map(({ people, counts }) => ({ people, sum: sum(counts) }))).toEqual([
      { people: 6, sum: 6 },
    ])
    await closeAll()
  })

  it('is led by keyboard alone, with hands that are counted, in English too', async () => {
    const { secret, code } = await stage.prepare(SERIES, 1)
    const { page: host } = await open(`/session#${secret}`, { ...SCREEN, locale: 'en-GB' })
    await host.getByText('No device connected yet').waitFor()
    const tabTo = async (name: string) => {
      const wanted = host.getByRole('button', { name, exact: true })
      await wanted.waitFor()
      for (let i = 0; i < 20 && !(await wanted.evaluate(it => it === document.activeElement)); i++)
        await host.keyboard.press('Tab')
      await host.keyboard.press('Enter')
    }
    await tabTo('Use a show of hands')
    await tabTo('Start')
    const phone = await open(`/s/${code}`, { ...PHONE, locale: 'en-GB' })
    await press(phone.page, 'Join')
    await phone.page.getByText('By a show of hands: answer with the group.').waitFor()
    await wellMade(host, phone.page)
    await host.getByLabel('Hands for A').focus()
    for (const count of ['2', '1', '0']) {
      await host.keyboard.type(count)
      await host.keyboard.press('Tab')
    }
    await host.locator('h1').evaluate(heading => heading.focus())
    await host.keyboard.press('PageDown')
    await host.getByText('3 hands raised').waitFor()
    expect(await host.locator('.bar').allInnerTexts()).toEqual(['2 people', '1 person', '0 people'])
    await press(phone.page, 'Français')
    await phone.page.getByText('3 mains levées').waitFor()
    await host.keyboard.press('ArrowRight')
    await title(host, 'Thank you all')
    expect(stage.storage.state.session_result.size).toBe(1)
    await closeAll()
  })

  it('shows the « version simple » to whoever asks for it, and gives the questions on paper', async () => {
    const { secret, code } = await stage.prepare(SERIES, 1)
    const { page: host } = await open(`/session#${secret}`, SCREEN)
    const [file] = await Promise.all([host.waitForEvent('download'), press(host, 'Feuille à imprimer')])
    expect(file.suggestedFilename()).toBe('seance.html')
    const phone = await join(code)
    await press(host, 'Commencer')
    await title(phone, /Une IA cite un article/)
    await press(phone, 'Version simple')
    await title(phone, 'Une IA cite une loi. Que faites-vous ?')
    await title(host, /Une IA cite un article/)
    await press(host, 'Arrêter la séance')
    await press(host, 'Arrêter vraiment')
    await title(phone, 'La séance est terminée')
    await closeAll()
  })

  it('says kindly what leads nowhere', async () => {
    const { code } = await stage.prepare(SERIES, 1)
    const phone = await open('/s', PHONE)
    await phone.page.getByLabel('Le code affiché à l’écran').fill('2222-2222')
    await press(phone.page, 'Rejoindre')
    await phone.page.getByText('Ce code n’ouvre aucune séance').waitFor()
    await wellMade(phone.page)
    await phone.page.getByLabel('Le code affiché à l’écran').fill(`${code.slice(0, 4)} ${code.slice(4)}`)
    await phone.page.keyboard.press('Enter')
    await title(phone.page, 'Vous y êtes')
    const lost = await open(`/session#${'x'.repeat(43)}`, SCREEN)
    await title(lost.page, 'Cette séance n’est plus ouverte')
    await wellMade(lost.page)
    await closeAll()
  })
})

const sum = (counts: readonly number[]): number => counts.reduce((all, n) => all + n, 0)
