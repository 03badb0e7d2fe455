import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { scan } from '../../bot/cli/scan.ts'
import { runCli } from './support/run-cli.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'scan-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const file = (name: string, content: string | Buffer): string => {
  writeFileSync(join(folder, name), content)
  return join(folder, name)
}

describe('scan', () => {
  it('prints what it finds as JSON, with UTF-16 offsets into the file', async () => {
    const text =
      '👋🏽 Mme Durand, 06 39 98 12 34 : article L. 2121-29 du CGCT.\r\nLieu : [à compléter], avant le 3 mai 2026.\r\n'
    const { code, out, err } = await runCli(['scan', file('note.txt', text), '--json'])
    expect([code, err]).toEqual([0, ''])
    const findings: { type: string; start: number; end: number; text: string }[] = JSON.parse(out)
    expect(findings.map(({ type, text: found }) => [type, found])).toEqual([
      ['person', 'Mme Durand'],
      ['phone', '06 39 98 12 34'],
      ['legal-reference', 'article L. 2121-29 du CGCT'],
      ['placeholder', '[à compléter]'],
      ['deadline', 'avant le 3 mai 2026'],
    ])
    for (const { start, end, text: found } of findings) expect(text.slice(start, end)).toBe(found)
    expect(Object.keys(findings[0] ?? {})).toEqual(['type', 'start', 'end', 'text', 'severity'])
  })

  it('prints an empty list for an empty file', async () => {
    expect(await run([file('empty.txt', '')])).toEqual({ code: 0, out: ['[]'], err: [] })
  })

  it('refuses what is no text, what is missing, and too little or too much said', async () => {
    const binary = file('photo.txt', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0x00]))
    expect(await run([binary])).toMatchObject({ code: 2, out: [] })
    const missing = await run([join(folder, 'nothing.txt')], 'en')
    expect(missing).toMatchObject({ code: 2, out: [] })
    expect(missing.err.join()).toContain('nothing.txt:1: this file is not a readable text')
    expect(await run([])).toMatchObject({ code: 2, out: [] })
    expect(await run([binary, binary])).toMatchObject({ code: 2, out: [] })
  })
})

async function run(args: readonly string[], lang: 'fr' | 'en' = 'fr') {
  const [out, err]: [string[], string[]] = [[], []]
  const code = await scan.run(args, { json: true, lang, out: line => out.push(line), err: line => err.push(line) })
  return { code, out, err }
}
