import { promises as fs } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Problem } from '../../core/domain/content/raw.ts'
import { toExchange } from '../../core/domain/exchange/library/to-exchange.ts'
import type { Choice, ExchangeQuestion } from '../../core/domain/exchange/question.ts'
import type { Writing } from '../../core/domain/exchange/writing.ts'
import { problemLine } from '../content/read-content.ts'
import { type ExportFormat, isExportFormat, WRITERS } from '../exchange/formats.ts'
import { itemFile, manifestOf, qtiItems } from '../exchange/qti/write.ts'
import { type Command, type Io, said } from './command.ts'
import { exportCmi5 } from './export-cmi5.ts'
import { type FoundObjective, objectiveFiles } from './objective-files.ts'

const FORMATS = Object.keys(WRITERS).join('|')

/** Our objectives → a file for another system, on stdout; with --out, in a file (in a folder for QTI: one file an item). */
export const exportQuestions: Command = {
  usage: `export --to ${FORMATS} PATH… [--out FILE] | export --to cmi5 PACK --url URL [--out FILE]`,
  about: {
    fr: 'écrit les questions du contenu pour un autre outil',
    en: 'writes the questions of the content for another tool',
  },
  async run(args, io) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { to: { type: 'string' }, out: { type: 'string' }, url: { type: 'string' } },
    })
    const { to, out, url } = values
    if (to === 'cmi5') return exportCmi5(positionals, { out, url }, io)
    if (!isExportFormat(to) || positionals.length === 0) {
      io.err(said(io, `Usage : ${exportQuestions.usage}`, `Usage: ${exportQuestions.usage}`))
      return 2
    }
    const { found, problems } = await objectiveFiles(positionals)
    const questions = found.filter(({ objective }) => objective.status !== 'retire').flatMap(placed)
    const writing = WRITERS[to](questions.map(({ question }) => question))
    const complaints = [...problems, ...writing.losses.map(loss => complaintOf(loss, questions, io))]
    for (const complaint of complaints) io.err(problemLine(complaint))
    if (out)
      await save(
        to,
        writing,
        questions.map(({ question }) => question),
        out,
      )
    say(writing, questions.length - writing.losses.length, complaints, out, io)
    return complaints.length > 0 ? 2 : 0
  },
}

interface Placed {
  question: Choice
  file: string
  line: number
}

const placed = ({ objective, pack, from }: FoundObjective): Placed[] =>
  toExchange(objective, pack).map((question, i) => ({
    question,
    file: from.path,
    line: from.lineOf(['questions', i]),
  }))

function complaintOf({ question, why }: Writing['losses'][number], questions: readonly Placed[], io: Io): Problem {
  const { file = '', line = 1 } = questions.find(other => other.question === question) ?? {}
  const message = `${said(io, 'question laissée de côté', 'question left out')} (${why[io.lang]})`
  return { file, line, rule: 'exchange', message }
}

async function save(to: ExportFormat, writing: Writing, questions: ExchangeQuestion[], out: string): Promise<void> {
  if (to !== 'qti3') return fs.writeFile(out, writing.text)
  const { items } = qtiItems(questions)
  await fs.mkdir(join(out, 'items'), { recursive: true })
  await fs.writeFile(join(out, 'imsmanifest.xml'), manifestOf(items))
  for (const item of items) await fs.writeFile(join(out, 'items', `${item.id}.xml`), itemFile(item))
}

function say(writing: Writing, count: number, problems: readonly Problem[], out: string | undefined, io: Io): void {
  const asData = problems.map(({ file, line, message }) => ({ file, line, message }))
  if (io.json)
    io.out(JSON.stringify({ questions: count, ...(out ? { out } : { text: writing.text }), problems: asData }))
  else if (!out) io.out(writing.text.replace(/\r?\n$/, ''))
  else io.out(said(io, `${count} questions écrites dans ${out}.`, `${count} questions written to ${out}.`))
}
