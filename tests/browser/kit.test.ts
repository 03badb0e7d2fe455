import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readContent } from '../../bot/content/read-content.ts'
import { kitPage } from '../../bot/kit/kit-page.ts'
import type { Catalog } from '../../core/domain/content/catalog.ts'
import { chooseForKit } from '../../core/domain/kit/choose-for-kit.ts'
import { violationsIn } from './support/accessibility.ts'
import { hasChromium, launchChromium } from './support/chromium.ts'

/** A4 less its margins, at 96 dots an inch. */
const [WIDTH, HEIGHT] = [680, 1017]

describe.skipIf(!hasChromium)('a session kit on A4', () => {
  let browser: Browser
  let page: Page
  let catalog: Catalog
  beforeAll(async () => {
    browser = await launchChromium()
    page = await browser.newPage({ viewport: { width: WIDTH, height: HEIGHT } })
    await page.emulateMedia({ media: 'print' })
    const { ok } = await readContent('content')
    if (!ok) throw new Error('the shipped content does not stand')
    catalog = ok
  }, 60_000)
  afterAll(() => browser?.close())

  const put = (packId: string, count: number, plain: boolean) => {
    const pack = catalog.packs.get(packId)
    const objectives = [...catalog.objectives.values()].filter(({ pack }) => pack === packId)
    if (!pack) throw new Error(packId)
    const { title, summary, language, madeBy } = pack
    const url = 'https://apprenance.mairie.example/session/AB12CD'
    const questions = chooseForKit(objectives, count)
    return page.setContent(kitPage({ title, summary, language, madeBy, questions, plain, url }))
  }
  /** Parts that must stay whole on a page, with their heights and what sticks out at the side. */
  const parts = () =>
    page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.notes, .cards, .sheet, .cut')].map(part => ({
        what: `${part.className}: ${part.innerText.slice(0, 80)}`,
        height: part.getBoundingClientRect().height,
        wide: part.scrollWidth > part.clientWidth + 1,
      })),
    )

  it('gives every question of the library a sheet, and every answer a card, that fit a page', async () => {
    const unfit: string[] = []
    let seen = 0
    for (const pack of catalog.packs.keys())
      for (const plain of [false, true]) {
        await put(pack, 500, plain)
        for (const { what, height, wide } of await parts()) {
          seen++
          if (height > HEIGHT || wide) unfit.push(`${pack} ${Math.round(height)} ${what}`)
        }
      }
    expect(unfit).toEqual([])
    expect(seen).toBeGreaterThan(2 * catalog.questions.size)
  })

  it('prints one page of notes, one of letters, one for each question, and the answers after them', async () => {
    await put('socle', 6, false)
    const pdf = await page.pdf({ preferCSSPageSize: true })
    const pages = pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0
    expect(pages).toBeGreaterThanOrEqual(2 + 6 + 1)
    expect(pages).toBeLessThanOrEqual(2 + 6 + 4)
  })

  it('can be read aloud, and on a screen', async () => {
    await put('socle', 6, false)
    expect(await violationsIn(page)).toEqual([])
  })
})
