import { createRequire } from 'node:module'
import { type Browser, chromium, type Page } from 'playwright-core'
import type { Card } from '../../../adaptive-cards/card.ts'
import { hostConfig, type Theme } from './host-config.ts'
import { stylesheet } from './style.ts'

const require = createRequire(import.meta.url)
export const CHROMIUM = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium'

/** What a click gave, as a host sends it: the verb, and the button's data with the inputs of the card merged in. */
export interface Click {
  type: string
  verb?: string
  data?: Record<string, unknown>
  url?: string
}

/** What the page offers to the tests. */
declare global {
  interface Window {
    showCard(card: unknown, config: unknown, theme: string, width: number): string[]
    clicks: Click[]
  }
}

export const openBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: CHROMIUM,
    args: [
      '--no-sandbox',
      '--headless',
      '--disable-gpu',
      '--disable-background-networking',
      '--no-first-run',
      '--disable-sync',
    ],
  })

/** An empty page with the reference renderer of Adaptive Cards. It knows core elements only: the worst case of Teams. */
export async function openStage(browser: Browser): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 620, height: 900 }, deviceScaleFactor: 2 })
  await page.setContent(
    `<!doctype html><html lang="fr"><head><title>Cartes</title><style>${stylesheet()}</style></head>` +
      '<body><main><h1 style="position:absolute;left:-9999px">Cartes</h1><div id="frame" style="padding:12px;width:max-content"><div class="card" id="card"></div></div></main></body></html>',
  )
  await page.addScriptTag({ path: require.resolve('adaptivecards/dist/adaptivecards.min.js') })
  await page.addScriptTag({ path: require.resolve('markdown-it/browser') })
  await page.addScriptTag({ content: STAGE })
  return page
}

/** Shows a card; returns what the renderer did not know or refused. */
export const show = (page: Page, card: Card, theme: Theme, width: number): Promise<string[]> =>
  page.evaluate(
    ([c, h, t, w]) => window.showCard(c, h, t as string, w as number),
    [card, hostConfig(theme), theme, width],
  )

// As text: it runs in the page, where the renderer is a global without types.
const STAGE = `
const markdown = window.markdownit()
AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text, result) => {
  result.outputHtml = markdown.render(text)
  result.didProcess = true
}
window.clicks = []
window.showCard = (json, config, theme, width) => {
  const card = new AdaptiveCards.AdaptiveCard()
  card.hostConfig = new AdaptiveCards.HostConfig(config)
  const context = new AdaptiveCards.SerializationContext(AdaptiveCards.Versions.v1_6)
  card.parse(json, context)
  const problems = []
  for (let i = 0; i < context.eventCount; i++) problems.push(context.getEventAt(i).message)
  for (const event of card.validateProperties().validationEvents) problems.push(event.message)
  window.clicks.length = 0
  card.onExecuteAction = action =>
    window.clicks.push({ type: action.getJsonTypeName(), verb: action.verb, data: action.data, url: action.url })
  const frame = document.getElementById('frame')
  frame.className = theme
  const box = document.getElementById('card')
  box.style.width = width + 'px'
  box.replaceChildren(card.render())
  return problems
}
`
