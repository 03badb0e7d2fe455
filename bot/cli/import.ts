import { promises as fs } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { missingIn } from '../../core/domain/exchange/library/missing.ts'
import type { ExchangeProblem, Reading } from '../../core/domain/exchange/reading.ts'
import { SAY, type Sentence } from '../../core/domain/exchange/sentences.ts'
import { draftYaml } from '../exchange/draft-yaml.ts'
import { draftsOf } from '../exchange/drafts.ts'
import { isImportFormat, READERS } from '../exchange/formats.ts'
import { readExchangeFile } from '../exchange/read-file.ts'
import { type Command, type ExitCode, type Io, said } from './command.ts'

const FORMATS = Object.keys(READERS).join('|')

/** Questions of another system → our content format, as drafts. What is wrong in the file is said line by line. */
export const importQuestions: Command = {
  usage: `import --from ${FORMATS} FILE [--out DIR]`,
  about: {
    fr: 'lit des questions ; avec --out, en fait des brouillons d’objectifs',
    en: 'reads questions; with --out, makes draft objectives of them',
  },
  async run(args, io) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { from: { type: 'string' }, out: { type: 'string' } },
    })
    const [file] = positionals
    const { from, out } = values
    if (!isImportFormat(from) || file === undefined || positionals.length > 1) {
      io.err(said(io, `Usage : ${importQuestions.usage}`, `Usage: ${importQuestions.usage}`))
      return 2
    }
    const reading = await readExchangeFile(from, file)
    if (reading) return report(reading, out ? await written(reading, file, out, io) : null, file, io)
    io.err(said(io, `${file}:1: ce fichier n’existe pas`, `${file}:1: there is no such file`))
    return 2
  },
}

interface Written {
  drafts: { file: string; line: number; missing: Sentence[] }[]
  problems: ExchangeProblem[]
}

async function written(reading: Reading, from: string, dir: string, io: Io): Promise<Written> {
  const { drafts, problems } = draftsOf(reading)
  const made: Written = { drafts: [], problems: [...problems] }
  await fs.mkdir(dir, { recursive: true })
  for (const draft of drafts) {
    const file = join(dir, `${draft.objective.id}.yaml`)
    const { line } = draft
    const missing = missingIn(draft.objective)
    if (await writtenAnew(file, draftYaml(draft, missing, from, io.lang))) made.drafts.push({ file, line, missing })
    else made.problems.push({ line, ...SAY.draftExists(file) })
  }
  return made
}

/** False when there is a file of that name already: what an author has finished is not written over. */
async function writtenAnew(file: string, text: string): Promise<boolean> {
  try {
    await fs.writeFile(file, text, { flag: 'wx' })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    return false
  }
}

function report(reading: Reading, made: Written | null, file: string, io: Io): ExitCode {
  const problems = [...reading.problems, ...(made?.problems ?? [])]
    .map(({ line, ...sentence }) => ({ line, message: sentence[io.lang] }))
    .sort((a, b) => a.line - b.line)
  for (const { line, message } of problems) io.err(`${file}:${line}: ${message}`)
  if (io.json) {
    const questions = reading.questions.map(({ line, question }) => ({ line, ...question }))
    io.out(JSON.stringify({ questions, problems, ...(made && { drafts: made.drafts.map(asData(io)) }) }))
  } else summary(reading, made, problems.length, io)
  return problems.length > 0 ? 2 : 0
}

const asData =
  (io: Io) =>
  ({ file, line, missing }: Written['drafts'][number]) => ({ file, line, missing: missing.map(s => s[io.lang]) })

function summary({ questions }: Reading, made: Written | null, problems: number, io: Io): void {
  for (const { file, missing } of made?.drafts ?? [])
    io.out(
      `${file}: ${said(io, 'reste à écrire', 'still to be written')} — ${missing.map(s => s[io.lang]).join(' · ')}`,
    )
  const drafts = made?.drafts.length
  const fr = [counted(questions.length, 'question lue'), counted(problems, 'problème')]
  const en = [`${questions.length} read`, `${problems} to mend`]
  io.out(
    said(
      io,
      `${[...fr, ...(drafts === undefined ? [] : [counted(drafts, 'brouillon écrit')])].join(', ')}.`,
      `Questions: ${[...en, ...(drafts === undefined ? [] : [`${drafts} drafts written`])].join(', ')}.`,
    ),
  )
}

/** « 1 question lue », « 3 questions lues »: every word agrees. */
const counted = (count: number, words: string): string =>
  `${count} ${count > 1 ? words.replace(/(?= |$)/g, 's') : words}`
