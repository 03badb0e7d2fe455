import { promises as fs } from 'node:fs'
import { parseArgs } from 'node:util'
import { type MembersRead, readMembers } from '../../core/domain/members/read-members.ts'
import { catalogOrProblems } from './catalog.ts'
import { type Command, type Io, said } from './command.ts'
import { isEntraId } from './entra-id.ts'
import { withStore } from './with-store.ts'

/** The directory of an organisation, from a spreadsheet; in place of the one before, or not at all. */
export const members: Command = {
  usage: 'members import FILE.csv --tenant T [--empty]',
  about: {
    fr: 'lit qui est dans quelle unité, et qui l’encadre (colonnes person, unit, roles, trade)',
    en: 'reads who is in which unit and who leads it (columns person, unit, roles, trade)',
  },
  async run(args, io) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { tenant: { type: 'string', default: '' }, empty: { type: 'boolean', default: false } },
    })
    const [verb, file, more] = positionals
    const tenant = values.tenant.toLowerCase()
    if (verb !== 'import' || file === undefined || more !== undefined || !isEntraId(tenant)) {
      io.err(said(io, `Usage : ${members.usage}`, `Usage: ${members.usage}`))
      return 2
    }
    const catalog = await catalogOrProblems(io)
    const text = catalog && (await textOf(file))
    if (!catalog) return 2
    if (text === null) {
      io.err(said(io, `${file}:1: ce fichier n’existe pas`, `${file}:1: there is no such file`))
      return 2
    }
    const read = readMembers(text, tenant, new Set(catalog.trades.keys()))
    for (const problem of read.problems) io.err(`${file}:${problem.line}: ${problem[io.lang]}`)
    if (read.problems.length > 0) {
      io.err(said(io, 'Rien n’a changé.', 'Nothing has changed.'))
      return 2
    }
    if (read.members.length === 0 && !values.empty) {
      io.err(
        said(
          io,
          `${file}:1: personne dans ce fichier. Rien n’a changé ; --empty vide l’annuaire.`,
          `${file}:1: nobody in this file. Nothing has changed; --empty empties the directory.`,
        ),
      )
      return 2
    }
    await withStore(io, storage => storage.members.replaceMembers(tenant, read.members))
    report(read, io)
    return 0
  },
}

async function textOf(file: string): Promise<string | null> {
  try {
    return await fs.readFile(file, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    return null
  }
}

function report({ members: read }: MembersRead, io: Io): void {
  const units = new Set(read.map(({ unit }) => JSON.stringify(unit))).size
  const managers = read.filter(({ roles }) => roles.includes('manager')).length
  io.out(
    io.json
      ? JSON.stringify({ people: read.length, units, managers })
      : said(
          io,
          `Annuaire remplacé : ${read.length} personnes, ${units} unités, ${managers} encadrants.`,
          `Directory replaced: ${read.length} people, ${units} units, ${managers} managers.`,
        ),
  )
}
