import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readAction } from '../../adaptive-cards/actions.ts'
import { render } from '../../adaptive-cards/render.ts'
import { THEMES } from '../adaptive-cards/gallery/host-config.ts'
import { CHROMIUM, type Click, openBrowser, openStage, show } from '../adaptive-cards/gallery/stage.ts'
import { SAMPLES } from '../adaptive-cards/samples.ts'
import { opened } from '../adaptive-cards/walk.ts'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const PHONE = 280

/** The reference renderer does not know what Teams adds, and its check of `lang` fails every second time (a regex that remembers). */
const EXPECTED = [
  '"ProgressBar". Fallback will be used',
  '"Chart.HorizontalBar". Fallback will be used',
  'for property "lang"',
]

interface Violation {
  id: string
  nodes: { html: string; failureSummary: string }[]
}

if (!existsSync(CHROMIUM)) console.log(`No Chromium at ${CHROMIUM}: the cards are not looked at (set CHROMIUM_PATH).`)

describe.skipIf(!existsSync(CHROMIUM))('cards in a browser', () => {
  let browser: Browser
  let page: Page

  beforeAll(async () => {
    browser = await openBrowser()
    page = await openStage(browser)
    await page.evaluate(AXE)
  })
  afterAll(() => browser?.close())

  const put = async (name: string, theme: (typeof THEMES)[number] = 'light', all = false) => {
    const sample = SAMPLES.find(one => one.name === name)
    if (!sample) throw new Error(`no sample ${name}`)
    const { card } = render(sample.notice, 'fr')
    return show(page, all ? opened(card) : card, theme, PHONE)
  }
  const clicks = async (): Promise<Click[]> =>
    (await page.evaluate(() => window.clicks)).filter(({ type }) => type === 'Action.Execute')
  const press = (title: string) => page.getByRole('button', { name: title, exact: true }).click()
  const violations = (): Promise<Violation[]> =>
    page.evaluate(async () => {
      const { axe } = window as unknown as { axe: { run(...args: unknown[]): Promise<{ violations: Violation[] }> } }
      const found = await axe.run('#card', { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'] })
      return found.violations
    })

  test.each(SAMPLES)('$name is laid out on a phone, without anything unknown', async ({ name }) => {
    const problems = await put(name, 'light', true)
    expect(problems.filter(problem => !EXPECTED.some(said => problem.includes(said)))).toEqual([])
    const wide = await page.evaluate(width => {
      const box = document.getElementById('card')
      const right = (box?.getBoundingClientRect().left ?? 0) + width
      return [...(box?.querySelectorAll('*') ?? [])]
        .filter(element => element.getBoundingClientRect().right > right + 1)
        .map(element => element.outerHTML.slice(0, 120))
    }, PHONE)
    expect(wide).toEqual([])
  })

  test.each(SAMPLES)('$name has names for its fields and enough contrast, light and dark', async ({ name }) => {
    for (const theme of THEMES) {
      await put(name, theme, true)
      const found = await violations()
      expect(found.map(({ id, nodes }) => `${theme} ${id}: ${nodes[0]?.html} ${nodes[0]?.failureSummary}`)).toEqual([])
    }
  })

  test('an answer carries what was chosen and how sure one was', async () => {
    await put('question')
    await page.getByText('J’ouvre l’article sur Légifrance').click()
    await page.getByRole('combobox').selectOption({ label: 'Je pense savoir' })
    await press('Valider ma réponse')
    const [click] = await clicks()
    expect(readAction(click?.verb ?? '', click?.data ?? {})).toMatchObject({
      verb: 'answer',
      choice: ['o1'],
      confidence: 2,
    })
  })

  test('several answers arrive together, and saying how sure one is remains optional', async () => {
    await put('question multiple')
    await page.getByText('Le nom et l’adresse').click()
    await page.getByText('Le numéro de dossier').click()
    await press('Valider ma réponse')
    const [click] = await clicks()
    expect(readAction(click?.verb ?? '', click?.data ?? {})).toMatchObject({ choice: ['o1', 'o2'], confidence: null })
  })

  test('without a choice, the answer waits and says why; « Plus tard » does not', async () => {
    await put('question')
    await press('Valider ma réponse')
    expect(await clicks()).toEqual([])
    await page.getByText('Choisissez une réponse, puis validez.').waitFor()
    await press('Plus tard')
    expect((await clicks()).map(({ verb }) => verb)).toEqual(['later'])
  })

  test('the first option is announced with the question', async () => {
    await put('question')
    const name = /Que faites-vous avant de reprendre cette référence.*Je demande à l’assistant/
    await expect(page.getByRole('radio', { name }).count()).resolves.toBe(1)
  })

  test('« Pourquoi cette carte ? » opens in place', async () => {
    await put('question')
    const reason = page.getByText('Ce sujet fait partie du socle commun')
    expect(await reason.isVisible()).toBe(false)
    await press('Pourquoi cette carte\u202f?')
    expect(await reason.isVisible()).toBe(true)
    expect(await clicks()).toEqual([])
  })

  test('what stands behind « … » is reached too', async () => {
    await put('question')
    await page.locator('.ac-pushButton').last().click()
    await page.getByText('Lire la version simple').click()
    const [click] = await clicks()
    expect(readAction(click?.verb ?? '', click?.data ?? {})).toMatchObject({ verb: 'wording', plain: true })
  })

  test('preferences arrive whole, parts that were not opened included', async () => {
    await put('preferences')
    await page.getByRole('button', { name: 'Modifier\u00a0: Le moment' }).click()
    await page.getByText('mercredi').click()
    await press('Enregistrer')
    const [click] = await clicks()
    expect(readAction(click?.verb ?? '', click?.data ?? {})).toEqual({
      verb: 'savePreferences',
      language: 'fr',
      trade: 'accueil',
      level: 'decouverte',
      topics: ['esprit-critique', 'donnees'],
      hour: '09:30',
      workdays: ['1', '2', '3', '4', '5'],
      zone: 'Europe/Paris',
      territory: 'FR',
      budget: '1',
      plain: false,
      adaptation: true,
    })
  })

  test('a word is picked from the glossary', async () => {
    await put('glossary')
    await page.getByRole('combobox').selectOption({ label: 'RAG' })
    await press('Lire la définition')
    const [click] = await clicks()
    expect(readAction(click?.verb ?? '', click?.data ?? {})).toEqual({ verb: 'term', term: 'terme-12' })
  })
})
