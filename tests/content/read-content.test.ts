import { promises as fs, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { problemLine, readContent } from '../../bot/content/read-content.ts'
import { CONTENT } from './shipped.ts'

const made: string[] = []
let dir = ''
beforeEach(async () => {
  dir = await fs.mkdtemp(join(tmpdir(), 'content-'))
  made.push(dir)
  await fs.cp(CONTENT, dir, { recursive: true })
})
afterAll(() => Promise.all(made.map(folder => fs.rm(folder, { recursive: true, force: true }))))

const OBJECTIVE = 'packs/socle/objectives/controle-humain.yaml'
const problems = async (): Promise<string[]> => (await readContent(dir)).problems.map(problemLine)
const edit = async (path: string, change: (text: string) => string) =>
  fs.writeFile(join(dir, path), change(readFileSync(join(dir, path), 'utf8')))
/** 1-based line of the first line that holds a text. */
const lineWith = (path: string, text: string): number =>
  readFileSync(join(dir, path), 'utf8')
    .split('\n')
    .findIndex(line => line.includes(text)) + 1

describe('a problem planted in a file is reported on its line', () => {
  it('an option without its explanation', async () => {
    await edit(OBJECTIVE, text =>
      text.replace(/(- text: La phrase 2, qui[^\n]*\n) {8}why: >-\n(?: {10}[^\n]*\n)+/, '$1'),
    )
    const line = lineWith(OBJECTIVE, 'La phrase 2, qui')
    expect(await problems()).toEqual([`${OBJECTIVE}:${line}: questions.0.options.1.why : ce champ manque`])
  })

  it('a field with a slip in its name', async () => {
    await edit(OBJECTIVE, text => text.replace('tryToday:', 'tryTody:'))
    const line = lineWith(OBJECTIVE, 'tryTody')
    expect(await problems()).toEqual([
      `${OBJECTIVE}:${lineWith(OBJECTIVE, 'id: controle')}: tryToday : ce champ manque`,
      `${OBJECTIVE}:${line}: champ inconnu : tryTody (une faute de frappe ?)`,
    ])
  })

  it('a date that looks like a number, a code that does not exist', async () => {
    await edit(OBJECTIVE, text => text.replace('date: 2025-03', 'date: 2025').replace('pix:3.1', 'pix:9.1'))
    expect(await problems()).toEqual([
      `${OBJECTIVE}:${lineWith(OBJECTIVE, 'pix:9.1')}: competences.3 : il faut un code comme digcomp:1.2, lo:LO1.2.16 ou pix:1.1`,
      `${OBJECTIVE}:${lineWith(OBJECTIVE, 'date: 2025')}: sources.0.date : il faut un texte (entre guillemets s’il ressemble à un nombre)`,
    ])
  })

  it('a syntax slip, without the false alarms that a missing file would raise elsewhere', async () => {
    await edit('checklists/six-regles.yaml', text => text.replace('title: Les', 'title: "Les'))
    const [first, ...others] = await problems()
    expect(first).toMatch(/^checklists\/six-regles\.yaml:\d+: [a-zé]/)
    expect(others).toEqual([])
  })

  it('a checklist that no longer exists', async () => {
    await fs.rm(join(dir, 'checklists/references-et-notes.yaml'))
    const line = lineWith('prompts/resumer-pour-decider.yaml', 'checklist:')
    expect(await problems()).toContain(
      `prompts/resumer-pour-decider.yaml:${line}: la liste de vérification « references-et-notes » n’existe pas`,
    )
  })
})

describe('what a content folder may hold', () => {
  it('lists what it leaves aside and reads the rest', async () => {
    await fs.writeFile(join(dir, 'photo.png'), 'x')
    await fs.writeFile(join(dir, '.DS_Store'), 'x')
    const outcome = await readContent(dir)
    expect(outcome.problems).toEqual([])
    expect(outcome.ignored).toEqual(expect.arrayContaining(['photo.png', '.DS_Store', 'schemas/pack.generated.json']))
  })

  it('refuses .yml, which would be silently forgotten', async () => {
    await fs.rename(join(dir, OBJECTIVE), join(dir, OBJECTIVE.replace('.yaml', '.yml')))
    expect(await problems()).toEqual([`${OBJECTIVE.replace('.yaml', '.yml')}:1: renommez ce fichier en .yaml`])
  })

  it('follows no link, to a file or to a folder', async () => {
    const outside = await fs.mkdtemp(join(tmpdir(), 'outside-'))
    made.push(outside)
    await fs.writeFile(join(outside, 'secret.yaml'), 'id: secret\n')
    await fs.symlink(join(outside, 'secret.yaml'), join(dir, 'prompts/secret.yaml'))
    await fs.symlink(outside, join(dir, 'packs/ailleurs'))
    await fs.symlink(dir, join(dir, 'packs/boucle'))
    expect(await problems()).toEqual(
      ['packs/ailleurs', 'packs/boucle', 'prompts/secret.yaml'].map(
        path => `${path}:1: les liens ne sont pas suivis ; copiez le fichier`,
      ),
    )
  })

  it('refuses a file that is not UTF-8', async () => {
    await fs.writeFile(join(dir, 'prompts/latin.yaml'), Buffer.from('id: \xe9t\xe9\n', 'latin1'))
    expect(await problems()).toEqual(['prompts/latin.yaml:1: enregistrez ce fichier en UTF-8'])
  })

  it('refuses a file of 1 MB without reading it, in 250 ms', async () => {
    const heavy = await fs.mkdtemp(join(tmpdir(), 'heavy-'))
    made.push(heavy)
    await fs.writeFile(join(heavy, 'glossary.yaml'), '['.repeat(1024 * 1024))
    const once = async () => {
      const start = performance.now()
      const { problems: found } = await readContent(heavy)
      expect(found.map(problemLine)).toEqual(['glossary.yaml:1: ce fichier pèse 1024 Ko ; la limite est de 64 Ko'])
      return performance.now() - start
    }
    expect(Math.min(await once(), await once(), await once())).toBeLessThan(250)
  })

  it('says that a folder does not exist', async () => {
    const missing = join(dir, 'nulle-part')
    const { problems: found } = await readContent(missing)
    expect(found.map(problemLine)).toEqual([`${missing}:1: ce dossier de contenu n’existe pas`])
  })
})
