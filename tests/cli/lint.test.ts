import { promises as fs } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Io } from '../../bot/cli/command.ts'
import { lint } from '../../bot/cli/lint.ts'
import { runCli } from './support/run-cli.ts'

const CLEAN = 'content/packs/socle/objectives/controle-humain.yaml'
let dir = ''
let file = ''
let text = ''

/** A copy of a clean file with three faults: no key, an explanation that says nothing, a negative stem. */
beforeAll(async () => {
  dir = await fs.mkdtemp(join(tmpdir(), 'lint-'))
  file = join(dir, 'controle-humain.yaml')
  text = (await fs.readFile(CLEAN, 'utf8'))
    .replace(/ {8}right: true\n/, '')
    .replace(/why: Personne n’a donné cette place[^\n]*/, 'why: Bravo.')
    .replace(/stem: Que faites-vous.\?/, 'stem: Laquelle de ces idées n’est pas prudente ?')
  await fs.writeFile(file, text)
})
afterAll(() => fs.rm(dir, { recursive: true, force: true }))

/** The command inside this process: starting one costs a second. */
async function run(args: string[], { json = false, lang = 'fr' as Io['lang'] } = {}) {
  const said = { out: '', err: '' }
  const code = await lint.run(args, {
    json,
    lang,
    out: line => {
      said.out += `${line}\n`
    },
    err: line => {
      said.err += `${line}\n`
    },
  })
  return { code, ...said }
}

const lineOf = (part: string): number => text.slice(0, text.indexOf(part)).split('\n').length

describe('lint', () => {
  it('finds no error in the shipped content, and counts what it read', async () => {
    const { code, out, err } = await runCli(['lint', 'content/', '--date', '2026-11-23'])
    expect(code).toBe(0)
    expect(err).not.toContain('erreur)')
    expect(out).toMatch(/\d+ fichiers, \d+ questions : 0 erreur, \d+ avertissements?, \d+ acceptés?\.\n$/)
  })

  it('says in which line what is to be mended, by which rule, and exits 2 when there are errors', async () => {
    const { code, out, err } = await run([file, '--date', '2026-11-23'])
    expect(code).toBe(2)
    const lines = err.trim().split('\n')
    expect(lines[0]).toBe(
      `${file}:${lineOf('    options:\n      - text: La phrase 1, qui')}: aucune option n’est juste : mettez right: true à la clé (L01, erreur)`,
    )
    expect(lines.filter(line => line.includes('« Bravo. »'))).toEqual([
      `${file}:${lineOf('why: Bravo.')}: « Bravo. » n’explique rien : dites ce qui tente dans cette option, ou ce qu’elle oublie (version simple) (L13, erreur)`,
    ])
    expect(
      lines.some(
        line => line.startsWith(`${file}:${lineOf('stem: Laquelle')}:`) && line.endsWith('(L06, avertissement)'),
      ),
    ).toBe(true)
    expect(out).toMatch(/^1 fichier, 2 questions : 3 erreurs/)
  })

  it('writes the same for machines, in English too', async () => {
    const { code, out } = await run([dir, '--date', '2026-11-23'], { json: true, lang: 'en' })
    expect(code).toBe(2)
    const { problems, accepted, summary } = JSON.parse(out)
    expect(problems[0]).toMatchObject({ file, rule: 'L01', severity: 'error' })
    expect(problems[0].message).toBe('no option is right: put right: true on the key')
    expect(accepted).toEqual([])
    expect(summary).toMatchObject({ files: 1, questions: 2 })
  })

  it('explains a rule, with an example of each kind', async () => {
    const { code, out } = await run(['--explain', 'l03'])
    expect(code).toBe(0)
    expect(out).toContain('À éviter :\n  – Le nom\n  – L’adresse\n  – Les deux')
  })

  it('refuses a path that does not exist, and a request without one', async () => {
    const nowhere = await run([join(dir, 'nowhere')])
    expect(nowhere.code).toBe(2)
    expect(nowhere.err).toBe(`${join(dir, 'nowhere')}:1: ce chemin n’existe pas (file, erreur)\n`)
    expect(await run([])).toMatchObject({ code: 2, out: '' })
  })
})
