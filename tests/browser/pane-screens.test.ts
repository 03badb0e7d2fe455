import { mkdir } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { overflowOf, violationsIn } from './support/accessibility.ts'
import { hasChromium } from './support/chromium.ts'
import { paneIn, useStage } from './support/stage.ts'
import { tour } from './support/tour.ts'

const pictures = resolve(import.meta.dirname, '../output/pane/screens')

/** The whole screen at once, as if the pane were as high as its content. */
async function picture(view: Page, name: string): Promise<void> {
  const size = view.viewportSize() ?? { width: 320, height: 640 }
  const height = await view.evaluate(() => {
    const main = document.querySelector('main')
    return (main?.offsetTop ?? 0) + (main?.scrollHeight ?? 0)
  })
  await view.setViewportSize({ width: size.width, height: Math.max(size.height, height) })
  await view.screenshot({ path: `${pictures}/${name}.png`, animations: 'disabled' })
  await view.setViewportSize(size)
}

describe.skipIf(!hasChromium)('every screen of the pane', () => {
  const stage = useStage()
  beforeAll(() => mkdir(pictures, { recursive: true }))

  it.each([
    ['clair', {}],
    ['sombre', { colorScheme: 'dark' }],
    ['contraste', { forcedColors: 'active' }],
  ] as const)('is free of axe violations at 320 px (%s)', async (name, options) => {
    const { page: view, complaints } = await stage.open(undefined, options)
    const wrong: string[] = []
    await tour(view, async screen => {
      await picture(view, `${screen}-${name}`)
      wrong.push(...(await violationsIn(view)).map(line => `${screen}: ${line}`))
      if ((await overflowOf(view)) > 0) wrong.push(`${screen}: scrolls sideways`)
    })
    expect(wrong).toEqual([])
    expect(complaints).toEqual([])
    await view.context().close()
  })

  it('does not scroll sideways at 256 px, even with wider letters and lines', async () => {
    const { page: view } = await stage.open(undefined, { viewport: { width: 256, height: 512 } })
    // WCAG 1.4.12. Through the debugger: the page’s policy refuses foreign styles.
    await view.evaluate(() => {
      const sheet = new CSSStyleSheet()
      sheet.replaceSync(
        '* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important; line-height: 1.5 !important }',
      )
      document.adoptedStyleSheets = [sheet]
    })
    const wrong: string[] = []
    await tour(view, async screen => {
      await picture(view, `${screen}-256`)
      if ((await overflowOf(view)) > 0) wrong.push(screen)
    })
    expect(wrong).toEqual([])
    await view.context().close()
  })

  it('shows every template and checklist of the library at 256 px', async () => {
    const { page: view } = await stage.open(undefined, { viewport: { width: 256, height: 400 } })
    const { prompts, checklists } = stage.server.library
    const wrong: string[] = []
    const look = async (title: string) => {
      await view.getByRole('heading', { level: 1, name: title }).waitFor()
      for (const summary of await view.locator('details > summary').all()) await summary.click()
      if ((await overflowOf(view)) > 0) wrong.push(title)
    }
    for (const { id, title, category } of prompts) {
      await view.locator(`#category-${category}`).click()
      await view.locator(`#template-${id}`).click()
      await look(title)
      await view.getByRole('button', { name: 'Modèles' }).click()
    }
    for (const { id, title } of checklists) {
      await view.getByRole('button', { name: 'Vérifier' }).click()
      await view.locator(`#checklist-${id}`).click()
      await look(title)
    }
    expect(wrong).toEqual([])
    await view.screenshot({ path: `${pictures}/bas-256.png` })
    await view.context().close()
  })

  it.each([
    ['letter', 'light'],
    ['letter', 'dark'],
    ['mail', 'light'],
    ['mail', 'dark'],
  ] as const)('stands beside a sample %s (%s) that is free of axe violations', async (name, colorScheme) => {
    const size = { colorScheme, viewport: { width: 1280, height: 800 } }
    const { page: view, complaints } = await stage.open(`/addin-demo/${name}.html`, size)
    await paneIn(view)
    await view.screenshot({ path: `${pictures}/${name}-${colorScheme}.png` })
    await view.setViewportSize({ width: 390, height: 844 })
    await view.screenshot({ path: `${pictures}/${name}-${colorScheme}-narrow.png`, fullPage: true })
    expect(await overflowOf(view)).toBe(0)
    expect(await violationsIn(view)).toEqual([])
    expect(complaints).toEqual([])
    await view.context().close()
  })
})
