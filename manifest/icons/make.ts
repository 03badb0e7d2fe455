/** Renders the drawings of this folder to png/: `node --import tsx manifest/icons/make.ts`. Needs Chromium. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { chromium, type Page } from 'playwright-core'
import { environment } from '../../bot/config.ts'
import { HOSTED_SIZES, iconFile } from '../source.ts'
import { PNG_FOLDER } from './files.ts'

const here = fileURLToPath(new URL('.', import.meta.url))

/** At 16 px a drawing of its own: shrinking the large one blurs it. */
const drawing = (name: string, size: number) => (size === 16 ? `${name}-16.svg` : `${name}.svg`)

const RENDERINGS: readonly (readonly [svg: string, size: number, png: string])[] = [
  ['color.svg', 192, 'color.png'],
  ['tile.svg', 32, 'color32.png'],
  ['outline.svg', 32, 'outline.png'],
  ...HOSTED_SIZES.map(size => [drawing('tile', size), size, iconFile('icon', size)] as const),
  ...HOSTED_SIZES.map(size => [drawing('classic', size), size, iconFile('classic', size)] as const),
]

async function render(page: Page, svg: string, size: number): Promise<Uint8Array> {
  const image = readFileSync(here + svg, 'utf8').replace(
    '<svg ',
    `<svg width="${size}" height="${size}" style="display:block" `,
  )
  await page.setViewportSize({ width: size, height: size })
  await page.setContent(`<body style="margin:0">${image}</body>`)
  return page.screenshot({ omitBackground: true })
}

const browser = await chromium.launch({
  executablePath: environment().CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
})
const page = await browser.newPage()
mkdirSync(PNG_FOLDER, { recursive: true })
for (const [svg, size, png] of RENDERINGS) {
  writeFileSync(PNG_FOLDER + png, await render(page, svg, size))
  console.log(`${png} ${size}×${size}`)
}
await browser.close()
