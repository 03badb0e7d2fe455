import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import react from '@vitejs/plugin-react'
import type { Browser } from 'playwright-core'
import { build, loadConfigFromFile } from 'vite'
import { launchChromium } from '../browser/support/chromium.ts'
import { testLibrary } from '../browser/support/library.ts'

/**
 * The first load of the pane, beside a naive build of the same sources (everything in one script, nothing put off), and
 * beside what the official React template of Office add-ins shows on its one screen, built by the same bundler.
 */
const BUDGET = { kib: 135, buttonMs: 2200 }
const RUNS = 5
/** 1.6 Mb/s, 150 ms there and back, and a processor four times slower. */
const SLOW = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 94_000 }

const config = resolve(import.meta.dirname, '../../addin/vite.config.ts')
const output = (name: string) => resolve(import.meta.dirname, '../output/bench-pane', name)
await build({
  configFile: config,
  mode: 'production',
  logLevel: 'warn',
  build: { outDir: output('ours'), emptyOutDir: true },
})
// Icons and components from their barrels are the same ones once tree-shaken; what is naive is to put nothing off.
const shipped = await loadConfigFromFile({ command: 'build', mode: 'production' }, config)
await build({
  ...shipped?.config,
  configFile: false,
  mode: 'production',
  logLevel: 'warn',
  build: {
    ...shipped?.config.build,
    outDir: output('naive'),
    rolldownOptions: {
      input: resolve(import.meta.dirname, '../../addin/taskpane.html'),
      output: { codeSplitting: false },
    },
  },
})

const template = resolve(import.meta.dirname, 'pane-template')
await build({
  configFile: false,
  root: template,
  base: './',
  publicDir: false,
  plugins: [react()],
  mode: 'production',
  logLevel: 'warn',
  build: { outDir: output('template'), emptyOutDir: true, rolldownOptions: { input: join(template, 'taskpane.html') } },
})
const SUBJECTS = [
  { name: 'ours', button: '.bar button' },
  { name: 'naive', button: '.bar button' },
  { name: 'template', button: 'button' },
]

const TYPES: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' }
const library = gzipSync(JSON.stringify(await testLibrary()))

/** The built folder as a server would give it, compressed; counts what goes over the line. */
async function serve(folder: string) {
  const state = { url: '', bytes: 0, close: () => {} }
  const server = createServer(async (request, response) => {
    const path = (request.url ?? '').split('?')[0] ?? ''
    const api = path.startsWith('/api/')
    const body = api ? library : gzipSync(await readFile(join(folder, path)).catch(() => Buffer.alloc(0)), { level: 9 })
    if (!api) state.bytes += body.length
    const type = api ? 'application/json' : (TYPES[extname(path)] ?? 'application/octet-stream')
    response.writeHead(200, { 'content-type': type, 'content-encoding': 'gzip' }).end(body)
  })
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  state.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  state.close = () => server.close()
  return state
}

/** Milliseconds from the address to the first button that can be pressed, in a fresh profile, and bytes until then. */
async function open(browser: Browser, folder: string, button: string): Promise<{ ms: number; kib: number }> {
  const server = await serve(folder)
  const context = await browser.newContext({ locale: 'fr-FR', viewport: { width: 320, height: 640 } })
  const page = await context.newPage()
  await page.route('https://appsforoffice.microsoft.com/**', route =>
    route.fulfill({
      contentType: 'text/javascript',
      body: "window.Office={HostType:{},onReady:async()=>({host:null}),context:{},auth:{getAccessToken:async()=>'x'}}",
    }),
  )
  const session = await context.newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', SLOW)
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  const start = performance.now()
  await page.goto(`${server.url}/taskpane.html`, { waitUntil: 'commit' })
  await page.locator(button).first().waitFor({ timeout: 60_000 })
  const ms = performance.now() - start
  const kib = server.bytes / 1024
  await context.close()
  server.close()
  return { ms, kib }
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0

const browser = await launchChromium()
const measured = new Map<string, { ms: number[]; kib: number[] }>()
// Taken in turns: a busy machine is busy for all.
for (let run = 0; run < RUNS; run++)
  for (const { name, button } of SUBJECTS) {
    const { ms, kib } = await open(browser, output(name), button)
    const so = measured.get(name) ?? { ms: [], kib: [] }
    measured.set(name, { ms: [...so.ms, ms], kib: [...so.kib, kib] })
  }
await browser.close()

const ours = measured.get('ours') ?? { ms: [], kib: [] }
for (const [subject, { ms, kib }] of measured)
  console.log(
    JSON.stringify({
      bench: 'pane',
      subject,
      firstButtonMs: Math.round(median(ms)),
      firstLoadKib: Math.round(median(kib) * 10) / 10,
      ratio: Math.round((median(ms) / median(ours.ms)) * 100) / 100,
      ...(subject === 'ours' && { budget: BUDGET }),
    }),
  )
if (median(ours.kib) > BUDGET.kib || median(ours.ms) > BUDGET.buttonMs) process.exitCode = 1
