// node --import tsx tests/adaptive-cards/gallery/make.ts [outDir] [kind…]
// With CARD_LANGUAGE=en in English, with CARD_OPEN=1 as if every line to touch had been touched.
// Every sample as a picture, light and dark, as wide as a phone and as a desktop, and one page to look at them all.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { render } from '../../../adaptive-cards/render.ts'
import type { Language } from '../../../core/domain/people/person.ts'
import { SAMPLES } from '../samples.ts'
import { kilobytes } from '../size.ts'
import { opened } from '../walk.ts'
import { THEMES } from './host-config.ts'
import { openBrowser, openStage, show } from './stage.ts'

export const WIDTHS = [280, 500] as const

const [outDir = 'tests/output/gallery', ...kinds] = process.argv.slice(2)
const language = (process.env.CARD_LANGUAGE ?? 'fr') as Language
const wanted = SAMPLES.filter(
  ({ name, notice }) => kinds.length === 0 || kinds.includes(notice.kind) || kinds.includes(name),
)

mkdirSync(outDir, { recursive: true })
const browser = await openBrowser()
const page = await openStage(browser)
const rows: string[] = []
for (const { name, notice } of wanted) {
  const { card, summary } = render(notice, language)
  const shown = process.env.CARD_OPEN ? opened(card) : card
  const pictures: string[] = []
  for (const theme of THEMES)
    for (const width of WIDTHS) {
      const problems = await show(page, shown, theme, width)
      if (problems.length > 0 && theme === 'light' && width === 280) console.log(`${name}: ${problems.join(' | ')}`)
      const file = `${name.replaceAll(' ', '_')}.${language}.${theme}.${width}.png`
      await page.locator('#frame').screenshot({ path: join(outDir, file) })
      pictures.push(`<img src="${file}" width="${width + 24}" alt="${theme}, ${width} px" loading="lazy">`)
    }
  rows.push(
    `<h2>${name}</h2><p>${summary} · ${kilobytes(card).toFixed(1)} KB</p><div class="row">${pictures.join('')}</div>`,
  )
}
await browser.close()

writeFileSync(
  join(outDir, 'index.html'),
  `<!doctype html><html lang="${language}"><meta charset="utf-8"><title>Cartes</title>
<style>body{font:14px system-ui;margin:24px}.row{display:flex;gap:12px;align-items:flex-start;overflow-x:auto}h2{margin:32px 0 0}</style>
<h1>Cartes (${language})</h1>${rows.join('\n')}</html>`,
)
console.log(`${wanted.length} cards, ${wanted.length * 4} pictures in ${outDir}`)
