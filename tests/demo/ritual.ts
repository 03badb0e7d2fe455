/**
 * Launches a ritual in a channel of the demonstration's chat client, and keeps pictures of it:
 *   npm start            (in another terminal)
 *   node --import tsx tests/demo/ritual.ts http://127.0.0.1:3978 [folder]
 * The chat client knows no dialogs (« task/fetch »), so this goes as far as the card that all can answer.
 */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { launchChromium } from '../browser/support/chromium.ts'

const [home = 'http://127.0.0.1:3978', folder = 'tests/output/demo'] = process.argv.slice(2)
mkdirSync(folder, { recursive: true })

const browser = await launchChromium()
const page = await browser.newPage({ viewport: { width: 1280, height: 1100 }, locale: 'fr-FR' })
const { chatUrl } = (await (await fetch(`${home}/demo/state`)).json()) as { chatUrl: string }
await page.goto(chatUrl)
await page.getByText('Notre équipe').first().click()
await page.getByRole('button', { name: 'Choisir un rituel' }).last().click()
await page.getByText('Garder, essayer, arrêter').last().click()
await page.getByText('Combien de fois').waitFor()
await picture('ritual-1-choisi')
await page.getByRole('button', { name: 'Lancer' }).last().click()
await page.getByText('C’est lancé').last().waitFor()
await picture('ritual-2-lance')
// On a day off the card waits for the next working day.
await fetch(`${home}/demo/next-day`, { method: 'POST' })
await page.getByText('Pas encore de réponse').waitFor()
await picture('ritual-3-carte')
await browser.close()

async function picture(name: string) {
  await page.waitForTimeout(500)
  await page.screenshot({ path: join(folder, `${name}.png`) })
  console.log(`${folder}/${name}.png`)
}
