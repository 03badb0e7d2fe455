import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { exportQuestions } from '../../bot/cli/export.ts'
import { importQuestions } from '../../bot/cli/import.ts'
import { readGift } from '../../core/domain/exchange/gift/read.ts'
import { GIFT } from '../support/exchange-samples.ts'
import { runCli } from './support/run-cli.ts'

const OBJECTIVE = 'content/packs/socle/objectives/reperer-une-hallucination.yaml'
let dir: string
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'exchange-'))
})
afterAll(() => rmSync(dir, { recursive: true, force: true }))

/** The command in this process: starting one takes longer than all the rest. */
async function run(command: typeof importQuestions, args: string[], over: { json?: boolean; lang?: 'fr' | 'en' } = {}) {
  const out: string[] = []
  const err: string[] = []
  const io = {
    json: false,
    lang: 'fr' as const,
    out: (s: string) => out.push(s),
    err: (s: string) => err.push(s),
    ...over,
  }
  const code = await command.run(args, io)
  return { code, out: out.join('\n'), err }
}
const file = (name: string, text: string | Uint8Array) => {
  const path = join(dir, name)
  writeFileSync(path, text)
  return path
}

describe('import', () => {
  it('prints the questions and the problems as JSON, and the problems by line', async () => {
    const path = file('a.gift', 'un {T}\n\ndeux {=a\n\ntrois {F}\n')
    const { code, out, err } = await runCli(['import', '--from', 'gift', path, '--json', '--lang', 'en'])
    expect(code).toBe(2)
    expect(JSON.parse(out)).toMatchObject({
      questions: [
        { line: 1, type: 'true-false', right: true },
        { line: 5, right: false },
      ],
      problems: [{ line: 3, message: expect.stringContaining('not closed') }],
    })
    expect(err).toContain(`${path}:3: the brace`)
  })

  it('is content with a sound file, and says how much it read', async () => {
    const { code, out, err } = await run(importQuestions, ['--from', 'gift', file('b.gift', GIFT)])
    expect([code, err]).toEqual([0, []])
    expect(out).toBe('15 questions lues, 0 problème.')
  })

  it('writes drafts to finish, and never over a file that is there', async () => {
    const path = file('c.csv', 'question;A;B;key\nSûr ?;oui;non;A\n')
    const to = join(dir, 'drafts')
    const first = await run(importQuestions, ['--from', 'csv', path, '--out', to], { json: true })
    expect(first.code).toBe(0)
    expect(JSON.parse(first.out)).toMatchObject({
      problems: [],
      drafts: [{ line: 2, missing: expect.arrayContaining([expect.stringContaining('deuxième question')]) }],
    })
    expect(readdirSync(to)).toEqual(['sur.yaml'])
    expect(readFileSync(join(to, 'sur.yaml'), 'utf8')).toMatch(/^# Brouillon importé .*\n# Reste à écrire :\n# - /)
    const again = await run(importQuestions, ['--from', 'csv', path, '--out', to])
    expect(again.code).toBe(2)
    expect(again.err).toEqual([expect.stringMatching(/:2: .*existe déjà/)])
  })

  it('refuses in one line what it cannot start on', async () => {
    for (const args of [
      [],
      ['--from', 'docx', 'a'],
      ['--from', 'gift'],
      ['--from', 'gift', 'a', 'b'],
      ['--from', 'gift', 'absent'],
    ]) {
      const { code, err } = await run(importQuestions, args)
      expect([code, err.length]).toEqual([2, 1])
    }
    const latin = await run(importQuestions, ['--from', 'gift', file('d.gift', Uint8Array.of(0xe9, 0x7b, 0x54, 0x7d))])
    expect(latin).toMatchObject({ code: 2, err: [expect.stringMatching(/:1: .*UTF-8/)] })
    const big = await run(importQuestions, ['--from', 'gift', file('e.gift', 'a'.repeat(2_100_000))])
    expect(big).toMatchObject({ code: 2, err: [expect.stringMatching(/:1: .*Ko/)] })
  })
})

describe('export', () => {
  it('writes an objective that the import reads back', async () => {
    const { code, out, err } = await run(exportQuestions, ['--to', 'gift', OBJECTIVE])
    expect([code, err]).toEqual([0, []])
    expect(readGift(out)).toMatchObject({
      problems: [],
      questions: [{ question: { category: ['socle', expect.any(String), 'reperer-une-hallucination'] } }, {}],
    })
  })

  it.each(['moodle-xml', 'qti3', 'csv', 'aiken', 'gift'])('takes a folder to %s, in a file or on stdout', async to => {
    const out = join(dir, `library-${to}`)
    const { code, err } = await run(exportQuestions, ['--to', to, 'content/packs/socle', '--out', out])
    // Aiken has no place for several keys: each such question is said where it stands, the others are written.
    expect(code).toBe(to === 'aiken' ? 2 : 0)
    for (const line of err)
      expect(line).toMatch(/^content\/packs\/socle\/objectives\/[\w-]+\.yaml:\d+: question laissée de côté/)
    const printed = JSON.parse((await run(exportQuestions, ['--to', to, OBJECTIVE], { json: true })).out)
    expect(printed).toMatchObject({ questions: 2, problems: [] })
    if (to === 'qti3') expect(readdirSync(out).sort()).toEqual(['imsmanifest.xml', 'items'])
    else expect(readFileSync(out, 'utf8').length).toBeGreaterThan(printed.text.length)
  })

  it('says what it cannot read, with its place, and takes the rest', async () => {
    const broken = file('broken.yaml', 'id: a\ntitle: b\n')
    const { code, err, out } = await run(exportQuestions, ['--to', 'gift', broken, OBJECTIVE, join(dir, 'absent')])
    expect(code).toBe(2)
    expect(err.some(line => line.startsWith(`${broken}:`))).toBe(true)
    expect(err.some(line => line.startsWith(`${join(dir, 'absent')}:1:`))).toBe(true)
    expect(readGift(out).questions).toHaveLength(2)
    for (const args of [[], ['--to', 'docx', OBJECTIVE], ['--to', 'gift']])
      expect(await run(exportQuestions, args)).toMatchObject({ code: 2, err: [expect.stringContaining('export --to')] })
  })
})
