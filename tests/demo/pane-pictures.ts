/** Pictures of the demonstration's sample pages: node --import tsx tests/demo/pane-pictures.ts http://127.0.0.1:3978 [folder] */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { launchChromium } from '../browser/support/chromium.ts'

const [home = 'http://127.0.0.1:3978', folder = 'tests/output/demo'] = process.argv.slice(2)
mkdirSync(folder, { recursive: true })
const browser = await launchChromium()
for (const page of ['letter', 'mail']) {
  const tab = await browser.newPage({ viewport: { width: 1280, height: 860 }, locale: 'fr-FR' })
  tab.on('console', message => message.type() === 'error' && console.log(page, message.text()))
  await tab.goto(`${home}/addin-demo/${page}.html`)
  await tab.waitForTimeout(2_500)
  await tab.screenshot({ path: join(folder, `pane-${page}.png`) })
}
await browser.close()
