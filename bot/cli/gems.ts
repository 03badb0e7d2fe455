import { basename, dirname } from 'node:path'
import { parseArgs } from 'node:util'
import { localTime } from '../../core/domain/calendar/local-time.ts'
import { DECLINES } from '../../core/domain/gems/gem.ts'
import { gemLesson, lessonProblems } from '../../core/domain/gems/lesson.ts'
import type { OnShelf, Vetting } from '../../core/ports/gems.ts'
import { decideGem } from '../../core/use-cases/gems/decide-gem.ts'
import { isPersonal } from '../../core/use-cases/gems/gem-deps.ts'
import { readDocument } from '../content/read-content.ts'
import type { OpenStore } from '../store/open.ts'
import { catalogOrProblems } from './catalog.ts'
import { type Command, type ExitCode, type Io, said } from './command.ts'
import { isEntraId } from './entra-id.ts'
import { printable } from './printable.ts'
import { withStore } from './with-store.ts'

interface Asked {
  tenant: string
  id: string
  from: string | undefined
  reason: string
  words: string
}

/** What the référent decides, for organisations whose directory names none. Nobody is named, and nobody is asked for. */
export const gems: Command = {
  usage: 'gems list|accept|decline|retire [ID] --tenant T',
  about: {
    fr: 'les pépites à relire : list, accept ID --from FICHIER.yaml, decline ID --reason R, retire ID',
    en: 'the gems to review: list, accept ID --from FILE.yaml, decline ID --reason R, retire ID',
  },
  async run(args, io) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        tenant: { type: 'string', default: '' },
        from: { type: 'string' },
        reason: { type: 'string', default: 'other' },
        words: { type: 'string', default: '' },
      },
    })
    const [verb = '', id = ''] = positionals
    const does = VERBS[verb]
    const tenant = values.tenant.toLowerCase()
    if (!does || !isEntraId(tenant) || (verb !== 'list' && !isEntraId(id))) {
      io.err(said(io, `Usage : ${gems.usage}`, `Usage: ${gems.usage}`))
      return 2
    }
    return does({ ...values, tenant, id: id.toLowerCase(), from: values.from }, io)
  },
}

type Does = (asked: Asked, io: Io) => Promise<ExitCode>

const list: Does = async ({ tenant }, io) => {
  const shelf = await withStore(io, storage => storage.gems.shelf({ tenant, person: '' }))
  if (io.json)
    io.out(
      JSON.stringify(
        shelf.map(({ id, state, text, useful, name }) => ({ id, state, text, useful, credited: name !== null })),
      ),
    )
  else if (shelf.length === 0) io.out(said(io, 'Aucune pépite.', 'No gem.'))
  else for (const gem of shelf) for (const line of linesFor(gem, io)) io.out(printable(line))
  return 0
}

const accept: Does = async (asked, io) => {
  const catalog = asked.from === undefined ? null : await catalogOrProblems(io)
  const read = catalog && (await lessonIn(asked.from ?? '', io))
  if (!catalog || read === null) {
    if (asked.from === undefined)
      io.err(
        said(
          io,
          '--from FICHIER.yaml : l’astuce ou la question à publier',
          '--from FILE.yaml: the tip or the question to publish',
        ),
      )
    return 2
  }
  const problems = lessonProblems(read, catalog.trades)
  for (const field of problems)
    io.err(`${asked.from}:1: ${said(io, `à revoir : ${field || 'kind'}`, `to look at again: ${field || 'kind'}`)}`)
  if (problems.length > 0) return 2
  if (isPersonal({ catalog }, asked.tenant, read)) return personal(`${asked.from}:1: `, io)
  return decide(asked, day => ({ lesson: gemLesson.parse(read), day }), io)
}

const decline: Does = async (asked, io) => {
  const reason = DECLINES.find(known => known === asked.reason)
  if (!reason) {
    io.err(said(io, `--reason : au choix, ${DECLINES.join(', ')}`, `--reason: one of ${DECLINES.join(', ')}`))
    return 2
  }
  const words = asked.words.trim().slice(0, 300)
  const catalog = await catalogOrProblems(io)
  if (!catalog) return 2
  if (isPersonal({ catalog }, asked.tenant, words)) return personal('--words : ', io)
  return decide(asked, () => ({ reason, words }), io)
}

/** What was found is not repeated. */
function personal(where: string, io: Io): ExitCode {
  io.err(where + said(io, 'une donnée personnelle semble s’y trouver', 'there seems to be personal data in it'))
  return 2
}

const retire: Does = async ({ tenant, id }, io) => {
  const gone = await withStore(io, storage => storage.gems.retire({ tenant, id }))
  return gone ? done(said(io, 'La leçon est retirée.', 'The lesson is taken out.'), io) : notThere(io)
}

const VERBS: Record<string, Does> = { list, accept, decline, retire }

async function decide({ tenant, id }: Asked, verdict: (day: number) => Vetting, io: Io): Promise<ExitCode> {
  const { day } = localTime(Date.now(), 'Europe/Paris')
  const outcome = await withStore(io, (storage: OpenStore) => decideGem(storage, { tenant, id }, verdict(day), day))
  return outcome === 'vetted'
    ? done(
        said(io, 'C’est décidé ; son auteur l’apprendra, une fois.', 'Decided; its author will hear of it, once.'),
        io,
      )
    : notThere(io)
}

function done(sentence: string, io: Io): ExitCode {
  io.out(io.json ? JSON.stringify({ done: true }) : sentence)
  return 0
}

function notThere(io: Io): ExitCode {
  io.err(said(io, 'Aucune pépite de ce numéro n’attend.', 'No gem of that number is waiting.'))
  return 2
}

async function lessonIn(file: string, io: Io): Promise<unknown> {
  try {
    const read = await readDocument(dirname(file), basename(file))
    if ('document' in read) return read.document.value
    io.err(`${file}:${read.problem.line}: ${read.problem.message}`)
    return null
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    io.err(said(io, `${file}:1: ce fichier n’existe pas`, `${file}:1: there is no such file`))
    return null
  }
}

const linesFor = ({ id, state, text, useful, name }: OnShelf, io: Io): string[] => [
  `${id} · ${state}${useful === null ? '' : ` · ${said(io, 'utile', 'useful')} ${useful}`}${name === null ? '' : ` · ${said(io, 'souhaite être cité', 'wishes to be named')}`}`,
  ...text.split(/\r?\n/).map(line => `    ${line}`),
]
