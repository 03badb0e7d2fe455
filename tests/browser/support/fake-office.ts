import type { Frame, Page } from 'playwright-core'
import { build, type Rolldown } from 'vite'
import type { Host } from '../../../addin/hosts/host.ts'
import type { FakeState, OutlookSetup, WordSetup } from '../../support/office/in-browser.ts'

const OFFICE_JS = 'https://appsforoffice.microsoft.com/**'
const file = (path: string): string => new URL(path, import.meta.url).pathname

/** A file and what it imports as one script, made once a process. */
function bundle(entry: string): () => Promise<string> {
  let script: Promise<string> | null = null
  return () => {
    script ??= built(entry)
    return script
  }
}

async function built(entry: string): Promise<string> {
  const outputs = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: 'bundle' } },
  })
  const [output] = [outputs].flat() as Rolldown.RolldownOutput[]
  const chunk = output?.output.find(one => one.type === 'chunk')
  if (!chunk) throw new Error(`${entry} was not built`)
  return chunk.code
}

const fakes = bundle(file('../../support/office/in-browser.ts'))
const hosts = bundle(file('./hosts-in-page.ts'))

async function serve(page: Page, kind: 'word' | 'outlook', setup: object): Promise<void> {
  const body = `${await fakes()};startFakeOffice(${JSON.stringify(kind)}, ${JSON.stringify(setup)})`
  await page.context().route(OFFICE_JS, route => route.fulfill({ contentType: 'text/javascript', body }))
}

/** Before the pane is opened: office.js will be the fake Word with that document, or the fake Outlook with that message. */
export const serveWord = (page: Page, setup: WordSetup = {}): Promise<void> => serve(page, 'word', setup)
export const serveOutlook = (page: Page, setup: OutlookSetup = {}): Promise<void> => serve(page, 'outlook', setup)

/** Something about the fake host of that page. */
export const fakeOf = <T>(page: Page, look: (fake: FakeState) => T): Promise<T> =>
  page.evaluate(`(${look.toString()})(window.fake)`)

/** The host that the product opens in that page, beneath its screens. */
export interface HostInPage {
  /** Something done with it; functions go over as text, so they use what they are given and nothing else. */
  use<T, A>(act: (host: Host, given: A) => Promise<T>, given?: A): Promise<T>
}

/** Put there through the debugger, so that the page's own policy stays as it is. */
export async function hostIn(view: Page | Frame, kind: 'office' | 'demo'): Promise<HostInPage> {
  await view.evaluate(await hosts())
  await view.evaluate(`hosts.${kind === 'office' ? 'openOffice' : 'openDemo'}().then(host => { window.host = host })`)
  return {
    use: (act, given) => view.evaluate(`(${act.toString()})(window.host, ${JSON.stringify(given ?? null)})`),
  }
}
