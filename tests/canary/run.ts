// npx tsx tests/canary/run.ts [drafts = 200]: so many drafts with unique strings through every feature of the pane, by
// twenties; prints what was looked at and fails when a string is found outside the pane. Its tenth is in the tests.
import { setup } from '../browser/support/build-once.ts'
import { builtPane } from '../browser/support/built-pane.ts'
import { draft, found, walkThroughEverything } from '../browser/support/canary.ts'
import { launchChromium } from '../browser/support/chromium.ts'
import { testLibrary } from '../browser/support/library.ts'
import { servePane } from '../browser/support/pane-server.ts'
import { stageOf } from '../browser/support/stage.ts'

const AT_ONCE = 20
const total = Number(process.argv[2] ?? 200)

await setup()
const server = await servePane({ '/addin-demo/': builtPane('demo') }, await testLibrary())
const browser = await launchChromium()
const [looked, escaped] = [{ requests: 0, kept: 0, said: 0 }, [] as string[]]
for (let first = 0; first < total; first += AT_ONCE) {
  const drafts = Array.from({ length: Math.min(AT_ONCE, total - first) }, (_, i) => draft(first + i))
  const traces = await walkThroughEverything(
    stageOf(server, () => browser),
    drafts,
  )
  for (const kind of ['requests', 'kept', 'said'] as const) looked[kind] += traces[kind].length
  escaped.push(...found(traces))
}
await browser.close()
await server.close()
console.log(JSON.stringify({ canary: total, ...looked, escaped: escaped.length }))
for (const trace of escaped) console.error(trace.slice(0, 300))
if (escaped.length > 0) process.exitCode = 1
