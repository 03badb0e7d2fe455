import qrcode from 'qrcode-generator'
import { describe, expect, it } from 'vitest'
import { type Kit, kitPage } from '../../../bot/kit/kit-page.ts'
import { qrPicture } from '../../../bot/kit/qr.ts'
import { chooseForKit } from '../../../core/domain/kit/choose-for-kit.ts'
import { aCatalog, anObjectiveFile } from '../../support/builders.ts'

const hostile = '<script>alert(1)</script>"onload="x'
const catalog = aCatalog([anObjectiveFile('un', { tryToday: hostile }), anObjectiveFile('deux')])
const kit = (over: Partial<Kit> = {}): Kit => ({
  title: `Esprit critique ${hostile}`,
  summary: hostile,
  language: 'fr',
  questions: chooseForKit([...catalog.objectives.values()], 3),
  madeBy: hostile,
  plain: false,
  url: null,
  ...over,
})
const words = (html: string) =>
  html
    .replace(/<style>.*<\/style>/s, '')
    .replace(/<[^>]+>/g, '\n')
    .replace(/[\u00a0\u202f]/g, ' ')

describe('a kit on paper', () => {
  it('stands alone: nothing runs in it and nothing is loaded, whatever is in the content', () => {
    const html = kitPage(kit({ url: 'https://apprenance.example/session/x?a="><script>' }))
    expect(html).not.toMatch(/<script|<link|<img|\ssrc=|url\(|@import|\son\w+="/)
    expect(html).toContain("default-src 'none'")
    expect(html.match(/<section class="sheet/g)).toHaveLength(3)
  })

  it('keeps the answers off the questions, and on a page of their own with every explanation and source', () => {
    const html = kitPage(kit())
    const [before, after] = html.split('<section class="key">')
    for (const why of ['La source officielle tranche.', 'Elle peut confirmer une erreur.'])
      expect([words(before ?? '').includes(why), words(after ?? '').includes(why)]).toEqual([false, true])
    expect(words(after ?? '')).toContain('Note de cadrage de Rennes Métropole, mars 2025')
    expect(words(after ?? '')).toMatch(/1\. Réponse [ABC]/)
    expect(before).not.toContain('✓')
  })

  it('shows a code to follow only when there is an address, and says so when there is none', () => {
    expect(words(kitPage(kit()))).toContain('Ce kit a été imprimé sans adresse')
    const html = kitPage(kit({ url: 'https://apprenance.example/session/AB12' }))
    expect(html).toContain('<svg')
    expect(words(html)).toContain('https://apprenance.example/session/AB12')
  })

  it('can be in the plain version, and in English for English content', () => {
    expect(words(kitPage(kit({ plain: true })))).toContain('J’ouvre la loi sur Légifrance')
    const english = words(kitPage(kit({ language: 'en' })))
    expect(english).toContain('Answers, to cut out')
    expect(english).not.toMatch(/Réponse|À préparer/)
  })
})

describe('the code', () => {
  it('is the one that the address has, with its quiet zone', () => {
    const address = 'https://apprenance.example/session/AB12CD'
    const expected = qrcode(0, 'M')
    expected.addData(address, 'Byte')
    expected.make()
    const count = expected.getModuleCount()
    const drawn = Array.from({ length: count + 8 }, () => Array.from({ length: count + 8 }, () => false))
    for (const [, x, y, width] of qrPicture(address, 'x').matchAll(/M(\d+) (\d+)h(\d+)v1/g))
      drawn[Number(y)]?.fill(true, Number(x), Number(x) + Number(width))
    const wanted = drawn.map((row, y) =>
      row.map((_, x) => {
        const inside = x >= 4 && y >= 4 && x < count + 4 && y < count + 4
        return inside && expected.isDark(y - 4, x - 4)
      }),
    )
    expect(drawn).toEqual(wanted)
  })
})
