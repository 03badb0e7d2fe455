import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { impurities } from './impurities.ts'

const ROOMS = ['core', 'adaptive-cards', 'bot', 'addin', 'manifest', 'tests']

const sources = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.parentPath.includes('node_modules'))
    .map(entry => join(entry.parentPath, entry.name))

describe('who imports whom', () => {
  const planted: string[] = []
  afterEach(() => {
    for (const file of planted.splice(0)) rmSync(file, { force: true })
  })
  const plant = (file: string, text: string) => {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
    planted.push(file)
  }
  const cruise = (...rooms: string[]) => {
    const { stdout, status } = spawnSync('node_modules/.bin/depcruise', rooms, { encoding: 'utf8' })
    return { text: stdout.replace(/\s+/g, ' '), status }
  }

  // One run for all of them: each violation must be named.
  it('catches a planted violation of each rule, and names the rule', () => {
    const leaf = (n: number) => `core/domain/planted-${n}.ts`
    plant(leaf(1), "import { render } from '../../adaptive-cards/render.ts'\nexport const x = render\n")
    plant(leaf(2), "import { settleIt } from './planted-3.ts'\nexport const a = settleIt\n")
    plant(leaf(3), "import { a } from './planted-2.ts'\nexport const settleIt = a\n")
    plant(leaf(4), "import { bringToday } from '../use-cases/bring-today.ts'\nexport const b = bringToday\n")
    plant('core/planted.ts', "import { readFileSync } from 'node:fs'\nexport const r = readFileSync\n")
    plant('adaptive-cards/planted.ts', "import { readConfig } from '../bot/config.ts'\nexport const c = readConfig\n")
    plant(
      'addin/planted.ts',
      "import { bringToday } from '../core/use-cases/bring-today.ts'\nexport const d = bringToday\n",
    )
    plant('bot/chat/planted.ts', "import { TurnContext } from 'botbuilder'\nexport const t = TurnContext\n")
    plant('bot/api/planted.ts', "import restify from 'restify'\nexport const s = restify\n")
    plant('bot/http/planted.ts', "import pg from 'pg'\nexport const p = pg\n")
    plant('bot/loops/planted.ts', "import { openStore } from '../store/open.ts'\nexport const o = openStore\n")
    plant('bot/planted.ts', "import { DEMO } from './demo/ids.ts'\nexport const i = DEMO\n")
    const { text, status } = cruise('core', 'adaptive-cards', 'addin', 'bot')
    expect(status).not.toBe(0)
    for (const [rule, file] of [
      ['core/domain imports only itself', leaf(1)],
      ['no cycles', leaf(2)],
      ['the domain knows no use case', leaf(4)],
      ['core imports only itself', 'core/planted.ts'],
      ['adaptive-cards imports only itself', 'adaptive-cards/planted.ts'],
      ['addin imports only itself', 'addin/planted.ts'],
      ['the Microsoft bot SDKs stay in bot/teams', 'bot/chat/planted.ts'],
      ['restify stays in bot/http', 'bot/api/planted.ts'],
      ['storage drivers stay in bot/store and bot/loops', 'bot/http/planted.ts'],
      ['edges do not know each other', 'bot/loops/planted.ts'],
      ['production code knows neither demo nor tests', 'bot/planted.ts'],
    ] as const)
      expect(text, rule).toMatch(
        new RegExp(`error ${rule.replace(/[/.]/g, '\\$&')}[^:]*: ${file.replace(/[/.]/g, '\\$&')}`),
      )
  }, 120_000)
})

describe('core/domain is pure and synchronous', () => {
  it('in every file', () => {
    const found = sources('core/domain').flatMap(file =>
      impurities(readFileSync(file, 'utf8')).map(what => `${file}: ${what}`),
    )
    expect(found).toEqual([])
  })

  it.each([
    ['const now = Date.now()', 'Date.now'],
    ['const now = new Date()', 'new Date()'],
    ['const luck = Math.random()', 'Math.random'],
    ['async function f() {}', 'async'],
    ['const x = await y', 'await'],
    ['Promise.resolve()', 'Promise'],
    ['setTimeout(f, 1)', 'setTimeout'],
    ['console.log(1)', 'console'],
    ['process.exit()', 'process'],
    ['fetch(url)', 'fetch'],
    ['globalThis.x = 1', 'globalThis'],
    ['crypto.randomUUID()', 'crypto'],
  ])('and a planted « %s » is caught', (code, what) => {
    expect(impurities(code)).toContain(what)
    expect(impurities(`// ${code}\n/* ${code} */ const text = '${code}'`)).toEqual([])
  })

  it('compiles without DOM or Node, which a planted use of either breaks', () => {
    const file = 'core/domain/planted-dom.ts'
    writeFileSync(file, 'export const w = document.title + Buffer.name\n')
    try {
      const { stdout, status } = spawnSync('node_modules/.bin/tsc', ['-p', 'core'], { encoding: 'utf8' })
      expect(status).not.toBe(0)
      expect(stdout).toMatch(/planted-dom\.ts.*'document'/)
      expect(stdout).toMatch(/planted-dom\.ts.*'Buffer'/)
    } finally {
      rmSync(file, { force: true })
    }
  }, 60_000)
})

describe('the environment', () => {
  it('is read in bot/config.ts and nowhere else in the product', () => {
    const readers = ROOMS.filter(room => room !== 'tests')
      .flatMap(sources)
      .filter(file => readsEnvironment(readFileSync(file, 'utf8')))
    expect(readers).toEqual(['bot/config.ts'])
  })

  it('and a planted reading is caught', () => {
    for (const code of [
      'const x = process.env.HOME',
      "process['env']",
      'const { env } = process',
      "import { env } from 'node:process'",
    ])
      expect(readsEnvironment(code)).toBe(true)
    expect(readsEnvironment('process.exit(1)')).toBe(false)
  })
})

describe('the production build', () => {
  it('holds neither the demonstration nor code that signs, but for attestations', () => {
    const graph = execFileSync('node_modules/.bin/depcruise', ['bot/main.ts', '--output-type', 'json'], {
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    })
    const reached = (JSON.parse(graph) as { modules: { source: string }[] }).modules.map(m => m.source)
    expect(reached).toContain('bot/wire.ts')
    expect(reached.filter(file => /^(bot\/demo|tests)\//.test(file))).toEqual([])
    const ours = reached.filter(file => /^(bot|core|adaptive-cards)\//.test(file))
    // What is signed there is a badge under a key of its own: nothing of ours takes it for a token of anybody's.
    const signing = ours.filter(file =>
      /SignJWT|CompactSign|FlattenedSign|GeneralSign|createSign\(|\bsign\(/.test(readFileSync(file, 'utf8')),
    )
    expect(signing).toEqual(['bot/attestations/attest.ts', 'bot/attestations/issuer.ts'])
  }, 60_000)
})

const readsEnvironment = (code: string): boolean =>
  /process\s*(\.|\[\s*['"])env\b|\benv\b[^=\n]*\}\s*=\s*process\b|\benv\b[^\n]*from\s+['"](node:)?process['"]/.test(
    code,
  )
