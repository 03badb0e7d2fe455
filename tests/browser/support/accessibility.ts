import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Frame, Page } from 'playwright-core'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice', 'RGAAv4']

/** What axe finds wrong in what is shown, one line each. */
export async function violationsIn(view: Page | Frame): Promise<string[]> {
  // Injected through the debugger, so that the page's own policy stays as it is.
  await view.evaluate(source)
  const { violations } = await view.evaluate(async (tags): Promise<AxeResults> => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') }
    // Fluent's focus helper: a false positive that Microsoft's own Accessibility Insights leaves out (PR 7605).
    return axe.run({ exclude: ['[data-tabster-dummy]'] }, { runOnly: { type: 'tag', values: tags } })
  }, TAGS)
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(node => `${node.target} ${node.failureSummary}`).join(' | ')}`,
  )
}

/** Pixels by which the page is wider than its window: 0 when nothing scrolls sideways. */
export const overflowOf = (view: Page | Frame): Promise<number> =>
  view.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
