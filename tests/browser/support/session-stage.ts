import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { httpServer } from '../../../bot/http/server.ts'
import { sessionEndpoints } from '../../../bot/session/endpoints.ts'
import { newSecret } from '../../../bot/session/secret.ts'
import { openMemory } from '../../../bot/store/memory/open-memory.ts'
import type { Catalog } from '../../../core/domain/content/catalog.ts'
import { chooseForKit } from '../../../core/domain/kit/choose-for-kit.ts'
import { joinCode } from '../../../core/domain/sessions/join-code.ts'
import { openedSession } from '../../../core/domain/sessions/open-session.ts'
import { TENANT } from '../../support/builders.ts'
import { builtPane } from './built-pane.ts'

export interface SessionStage {
  origin: string
  storage: ReturnType<typeof openMemory>
  /** Opens a session of that series and returns what its facilitator and its phones are given. */
  prepare(series: string, questions: number): Promise<{ secret: string; code: string }>
  /** A device that answers without a browser. */
  device(code: string): Promise<{ answer(question: number, chosen: number[]): Promise<number> }>
  close(): Promise<void>
}

/** The built pages and the real endpoints on a store in memory. */
export async function sessionStage(catalog: Catalog): Promise<SessionStage> {
  const storage = openMemory()
  const folder = builtPane('production')
  const place = { publicUrl: 'https://apprenance.mairie.example', folder, now: Date.now }
  const server = httpServer({
    messages: async () => ({ status: 404 }),
    log: { error: (facts, text) => console.error(text, facts) },
    endpoints: sessionEndpoints({ ...storage, catalog }, place),
    folders: [{ prefix: '/addin/', folder }],
  })
  const origin = `http://127.0.0.1:${await server.listen(0, '127.0.0.1')}`
  return {
    origin,
    storage,
    async prepare(series, count) {
      const { secret, kept: id } = newSecret()
      const code = joinCode(newSecret().secret)
      const lessons = [...catalog.objectives.values()].filter(objective => objective.series === series)
      const questions = chooseForKit(lessons, count)
      const at = Date.now()
      const session = openedSession({ tenant: TENANT, id, code, series, questions, mode: 'phones', at })
      await storage.sessions.open(session, at, 10)
      return { secret, code }
    },
    async device(code) {
      const json = { 'content-type': 'application/json' }
      const coming = await fetch(`${origin}/api/v1/session/seats`, {
        method: 'POST',
        headers: json,
        body: JSON.stringify({ code }),
      })
      const { seat } = (await coming.json()) as { seat: string }
      const headers = { ...json, authorization: `Bearer ${seat}` }
      return {
        async answer(question, chosen) {
          const body = JSON.stringify({ question, chosen })
          return (await fetch(`${origin}/api/v1/session/seat`, { method: 'PUT', headers, body })).status
        },
      }
    },
    close: () => server.stop(),
  }
}

export interface OpenedPage {
  page: Page
  context: BrowserContext
  /** What the console complained about, policy violations included. */
  complaints: string[]
  /** Every address that was asked for, and every header and body that came back. */
  traffic: { url: string; cacheControl: string; setCookie: string }[]
}

/** A page in a profile of its own. */
export async function openPage(browser: Browser, url: string, options: BrowserContextOptions): Promise<OpenedPage> {
  const context = await browser.newContext({ locale: 'fr-FR', reducedMotion: 'reduce', ...options })
  const page = await context.newPage()
  page.setDefaultTimeout(20_000)
  const complaints: string[] = []
  const traffic: OpenedPage['traffic'] = []
  // A page says in its console that a request was answered 404, which is how it learns that a session is over.
  page.on('console', message => {
    if (message.type() === 'error' && !/status of (404|409)/.test(message.text())) complaints.push(message.text())
  })
  page.on('pageerror', error => complaints.push(error.message))
  page.on('response', response => {
    const headers = response.headers()
    traffic.push({
      url: response.url(),
      cacheControl: headers['cache-control'] ?? '',
      setCookie: headers['set-cookie'] ?? '',
    })
  })
  await page.goto(url)
  return { page, context, complaints, traffic }
}

export const PHONE = { viewport: { width: 320, height: 640 }, isMobile: true, hasTouch: true }
export const SCREEN = { viewport: { width: 1280, height: 720 } }
