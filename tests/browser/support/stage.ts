import type { Browser, BrowserContext, BrowserContextOptions, Frame, Page } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { builtPane } from './built-pane.ts'
import { launchChromium } from './chromium.ts'
import { testLibrary } from './library.ts'
import { type PaneServer, servePane } from './pane-server.ts'

export interface Opened {
  page: Page
  context: BrowserContext
  /** What the console complained about, policy violations included. */
  complaints: string[]
}

export interface Stage {
  server: PaneServer
  /** A page of the demonstration, in a profile of its own, as wide as a narrow pane. */
  open(page?: string, options?: BrowserContextOptions): Promise<Opened>
}

/** The built pane, an API and a browser, for the tests of one file. */
export function useStage({ production = false } = {}): Stage {
  let browser: Browser
  let server: PaneServer
  const stage = {} as Stage
  beforeAll(async () => {
    const folders: Record<string, string> = { '/addin-demo/': builtPane('demo') }
    if (production) folders['/addin/'] = builtPane('production')
    server = await servePane(folders, await testLibrary())
    browser = await launchChromium()
    Object.assign(
      stage,
      stageOf(server, () => browser),
    )
  })
  afterAll(async () => {
    await browser?.close()
    await server?.close()
  })

  return stage
}

/** The same outside of a test file. */
export function stageOf<S extends { url: string }>(
  server: S,
  browser: () => Browser,
): { server: S; open: Stage['open'] } {
  const open: Stage['open'] = async (path = '/addin-demo/taskpane.html', options = {}) => {
    const context = await browser().newContext({
      locale: 'fr-FR',
      reducedMotion: 'reduce',
      viewport: { width: 320, height: 640 },
      ...options,
    })
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    const page = await context.newPage()
    page.setDefaultTimeout(30_000)
    const complaints: string[] = []
    page.on('console', message => message.type() === 'error' && complaints.push(message.text()))
    page.on('pageerror', error => complaints.push(error.message))
    await page.goto(server.url + path)
    return { page, context, complaints }
  }
  return { server, open }
}

/** The pane inside a sample page. */
export async function paneIn(page: Page): Promise<Frame> {
  const frame = await (await page.locator('iframe.addin').elementHandle())?.contentFrame()
  if (!frame) throw new Error('the sample page has no pane')
  await frame.getByRole('heading', { level: 1 }).waitFor()
  return frame
}

export const clipboardOf = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText())
