import { mkdir } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { UnitView } from '../../core/domain/figures/team-view.ts'
import type { TeamAnswer } from '../../core/http-contract.ts'
import { overflowOf, violationsIn } from './support/accessibility.ts'
import { hasChromium } from './support/chromium.ts'
import { useStage } from './support/stage.ts'

const PAGE = '/addin-demo/team.html'
const pictures = resolve(import.meta.dirname, '../output/team-page')

const aUnit = (over: Partial<UnitView> = {}): UnitView => ({
  unit: ['Service Espaces verts'],
  people: 15,
  active: [{ percent: 35, end: null }, null, { percent: 90, end: 'at least' }],
  hard: [{ series: 's', title: 'Partager sans exposer', share: { percent: 90, end: 'at least' }, week: '2026-11-16' }],
  used: [],
  rituals: [],
  suggestions: [],
  ...over,
})
const aView = (...units: UnitView[]): TeamAnswer => ({
  weeks: ['2026-11-02', '2026-11-09', '2026-11-16'],
  units,
  needs: null,
})

describe.skipIf(!hasChromium)('the tab « Équipe »', () => {
  const stage = useStage({ production: true })
  beforeAll(() => mkdir(pictures, { recursive: true }))
  beforeEach(() => {
    stage.server.team = { is: 'no-directory' }
    stage.server.answering = true
  })
  const open = async (options: BrowserContextOptions = {}, path = PAGE) => {
    const opened = await stage.open(path, { viewport: { width: 1100, height: 800 }, ...options })
    await opened.page.getByRole('heading', { level: 1 }).waitFor()
    return opened
  }
  const picture = (page: Page, name: string) =>
    page.screenshot({ path: `${pictures}/${name}.png`, fullPage: true, animations: 'disabled' })

  it.each([
    ['clair', {}],
    ['sombre', { colorScheme: 'dark' }],
    ['contraste', { forcedColors: 'active' }],
    ['telephone', { viewport: { width: 320, height: 640 } }],
    ['telephone-sombre', { viewport: { width: 320, height: 640 }, colorScheme: 'dark' }],
    ['anglais', { locale: 'en-GB' }],
    ['256', { viewport: { width: 256, height: 512 } }],
  ] as const)('is free of axe violations, of sideways scrolling and of complaints (%s)', async (name, options) => {
    const { page, complaints, context } = await open(options)
    await page.locator('.team-next').waitFor()
    await picture(page, name)
    expect(await violationsIn(page)).toEqual([])
    expect(await overflowOf(page)).toBe(0)
    expect(complaints).toEqual([])
    await context.close()
  })

  it('says in the demonstration that its figures are an example, and only while there are no real ones', async () => {
    const { page, context } = await open()
    await page.getByText('Ces chiffres sont inventés').waitFor()
    stage.server.team = aView(aUnit())
    await page.reload()
    await page.getByText('Service Espaces verts').waitFor()
    expect(await page.getByText('Exemple').count()).toBe(0)
    await context.close()
  })

  it('has each figure in words, in a table with a name', async () => {
    stage.server.team = aView(aUnit())
    const { page, context } = await open()
    const weeks = page.getByRole('table', { name: 'Ce qui s’apprend' })
    expect(await weeks.getByRole('row').allInnerTexts()).toEqual([
      'Semaine du\tPart',
      '16 nov.\tau moins 90\u00a0%',
      '9 nov.\tpas de chiffre',
      '2 nov.\tenviron 35\u00a0%',
    ])
    await page.getByRole('table', { name: 'Où l’équipe hésite' }).getByText('au moins 90').waitFor()
    await page.getByRole('img', { name: /^Colonnes, de la semaine du 2 nov/ }).waitFor()
    await context.close()
  })

  it('is used with the keyboard: one goes from unit to unit, and hears which it is', async () => {
    stage.server.team = aView(aUnit(), aUnit({ unit: ['Service Espaces verts', 'Équipe Nord'], people: 30 }))
    const { page, context } = await open()
    await page.getByLabel('Unité').waitFor()
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SELECT')
    await page.keyboard.press('ArrowDown')
    await page.getByRole('status').getByText('Au moins 30 personnes').waitFor()
    await context.close()
  })

  it('says of a team that is too small why nothing is shown', async () => {
    const nothing = { people: null, active: [null, null, null], hard: [] }
    stage.server.team = aView(aUnit({ unit: ['Direction'], people: 40 }), aUnit(nothing))
    const { page, context } = await open()
    await page.getByLabel('Unité').selectOption('1')
    await page.getByText('on pourrait reconnaître quelqu’un').waitFor()
    expect(await page.getByRole('table').count()).toBe(0)
    expect(await violationsIn(page)).toEqual([])
    await context.close()
  })

  it('outside of Teams says where it opens, and holds no example, in production', async () => {
    const { page, context } = await open({}, '/addin/team.html')
    await page.getByText('Cette page s’ouvre dans Teams').waitFor()
    expect(await page.content()).not.toContain('Exemple')
    expect(await violationsIn(page)).toEqual([])
    await picture(page, 'hors-teams')
    await context.close()
  })

  it('says that the server does not answer, and tries again when asked', async () => {
    stage.server.answering = false
    const { page, context } = await open()
    await page.getByText('Le serveur ne répond pas').waitFor()
    stage.server.answering = true
    stage.server.team = aView(aUnit())
    await page.getByRole('button', { name: 'Réessayer' }).click()
    await page.getByText('Service Espaces verts').waitFor()
    await context.close()
  })
})
