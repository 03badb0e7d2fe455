import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { setup } from '../browser/support/build-once.ts'
import { builtPane } from '../browser/support/built-pane.ts'

/** What the pane may weigh on its first load, gzipped: docs/house.md, and reference measurements of Fluent panes. */
const BUDGET_KIB = 135

await setup()
const folder = builtPane('production')
const weigh = async (name: string) => gzipSync(await readFile(join(folder, name)), { level: 9 }).length / 1024

/** Scripts and sheets that the page asks for by itself: what it names, and what those scripts import at once. */
async function firstLoad(): Promise<string[]> {
  const html = await readFile(join(folder, 'taskpane.html'), 'utf8')
  const named = [...html.matchAll(/(?:src|href)="\.\/(assets\/[^"]+)"/g)].map(match => match[1] ?? '')
  const seen = new Set(named)
  for (const name of seen) {
    if (!name.endsWith('.js')) continue
    const code = await readFile(join(folder, name), 'utf8')
    for (const [, imported] of code.matchAll(/(?:^|[;}\s])import(?:[^'"()]*?from)?\s*["']\.\/([^"']+)["']/g))
      seen.add(`assets/${imported}`)
  }
  return [...seen]
}

const report = (subject: string, kib: number, more: object = {}) =>
  console.log(JSON.stringify({ bench: 'pane-size', subject, kib: Math.round(kib * 10) / 10, ...more }))

const sum = async (names: readonly string[]) =>
  (await Promise.all(names.map(weigh))).reduce((total, kib) => total + kib, 0)
const first = await firstLoad()
const scripts = await sum(first.filter(name => name.endsWith('.js')))
const all = (await readdir(join(folder, 'assets'))).map(name => `assets/${name}`)
report('first load, scripts', scripts, { budget: BUDGET_KIB, ratio: Math.round((scripts / BUDGET_KIB) * 100) / 100 })
report('first load, sheets', await sum(first.filter(name => name.endsWith('.css'))))
report('everything, English included', await sum(all))
if (scripts > BUDGET_KIB) process.exitCode = 1
