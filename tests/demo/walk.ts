/**
 * Walks through the demonstration as a newcomer would, in headless Chromium, and keeps pictures of it:
 *   npm start            (in another terminal)
 *   node --import tsx tests/demo/walk.ts http://127.0.0.1:3978 [folder]
 * Not part of npm test: the chat client is a pre-release tool without stable marks to hold on to.
 */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { launchChromium } from '../browser/support/chromium.ts'

const [home = 'http://127.0.0.1:3978', folder = 'tests/output/demo'] = process.argv.slice(2)
mkdirSync(folder, { recursive: true })

const browser = await launchChromium()
const context = await browser.newContext({
  viewport: { width: 1280, height: 860 },
  locale: 'fr-FR',
  timezoneId: 'Europe/Paris',
})
const { chatUrl } = (await (await fetch(`${home}/demo/state`)).json()) as { chatUrl: string }

const links = await context.newPage()
await links.goto(`${home}/`)
await links.waitForTimeout(800)
await links.screenshot({ path: join(folder, '0-accueil.png') })

const chat = await context.newPage()
await chat.goto(chatUrl)
const composer = chat.locator('[data-lexical-editor=true]').first()
await composer.waitFor({ timeout: 30_000 })
const seen: string[] = []

await say(chat, 'bonjour')
await picture(chat, '1-bienvenue-ou-aide')
await press(chat, 'Commencer')
await picture(chat, '2-commencer')
await say(chat, 'ma leçon')
await picture(chat, '3-carte-du-jour')
await chat
  .locator('input[type=radio]')
  .last()
  .click({ timeout: 5_000 })
  .catch(() => chat.locator('[role=radio]').last().click())
await press(chat, 'Valider ma réponse')
await picture(chat, '4-explication')
await say(chat, 'progression')
await picture(chat, '5-progression')
const skipped = (await (await fetch(`${home}/demo/next-day`, { method: 'POST' })).json()) as {
  day: string
  cards: number
}
console.log(`next day: ${skipped.day}, cards: ${skipped.cards}`)
await chat.waitForTimeout(3_000)
await picture(chat, '6-lendemain')
await browser.close()
console.log(seen.join('\n'))

async function say(page: Page, text: string) {
  await composer.click()
  await page.keyboard.type(text)
  await page.keyboard.press('Enter')
  await page.waitForTimeout(2_500)
}

async function press(page: Page, name: string) {
  await page.getByRole('button', { name, exact: true }).last().click({ timeout: 10_000 })
  await page.waitForTimeout(2_500)
}

async function picture(page: Page, name: string) {
  await page.screenshot({ path: join(folder, `${name}.png`) })
  seen.push(
    `${name}: ${(await page.locator('body').innerText()).split('\n').filter(Boolean).slice(-12).join(' · ').slice(0, 400)}`,
  )
}
