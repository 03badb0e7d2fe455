import { parseArgs } from 'node:util'
import { type Day, dayFromIso } from '../../core/domain/calendar/day.ts'
import { localTime } from '../../core/domain/calendar/local-time.ts'
import type { Problem } from '../../core/domain/content/raw.ts'
import { draftOf } from '../../core/domain/lint/draft.ts'
import type { Fault } from '../../core/domain/lint/fault.ts'
import { lint as judge } from '../../core/domain/lint/lint.ts'
import { type Command, type ExitCode, type Io, said } from './command.ts'
import { explainRule } from './explain-rule.ts'
import { type Gathered, gather } from './gather.ts'

/** Judges questions and all that stands around them, and says in which line to mend what. */
export const lint: Command = {
  usage: 'lint PATH… | --explain L07',
  about: { fr: 'relit les questions selon 22 règles d’écriture', en: 'checks questions against 22 writing rules' },
  async run(args, io) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { explain: { type: 'string' }, date: { type: 'string' } },
    })
    if (values.explain !== undefined) return explainRule(values.explain, io)
    const today = dayOf(values.date)
    if (today === null || positionals.length === 0) return misused(io)
    return report(await gather(positionals), today, io)
  },
}

/** `--date` judges as of another day; none: today in France. */
const dayOf = (iso: string | undefined): Day | null =>
  iso === undefined ? localTime(Date.now(), 'Europe/Paris').day : dayFromIso(iso)

function misused(io: Io): ExitCode {
  io.err(
    said(
      io,
      'lint demande des fichiers ou des dossiers, par exemple content/ ; --date se donne comme 2026-11-23',
      'lint needs files or folders, for instance content/; --date is given as 2026-11-23',
    ),
  )
  return 2
}

function report({ documents, problems }: Gathered, today: Day, io: Io): ExitCode {
  const { faults, accepted } = judge(documents, today)
  const remarks = [...problems.filter(problem => !alsoSaid(problem, faults)).map(malformed), ...faults]
  const all = remarks.map(remark => ({ ...remark, message: remark.said[io.lang] }))
  const errors = all.filter(remark => remark.severity === 'error').length
  const summary = {
    files: documents.length,
    questions: documents.reduce((sum, document) => sum + (draftOf(document)?.questions.length ?? 0), 0),
    errors,
    warnings: all.length - errors,
    accepted: accepted.length,
  }
  for (const { file, line, rule, severity, message } of all)
    io.err(`${file}:${line}: ${message} (${rule}, ${SEVERITY[severity][io.lang]})`)
  if (io.json) {
    const kept = accepted.map(remark => ({
      ...shown({ ...remark, message: remark.said[io.lang] }),
      because: remark.because,
    }))
    io.out(JSON.stringify({ problems: all.map(shown), accepted: kept, summary }))
  } else {
    for (const { file, line, rule, because, said: words } of accepted)
      io.out(`${file}:${line}: ${words[io.lang]} (${rule}, ${said(io, 'accepté', 'accepted')} : ${because})`)
    io.out(inWords(summary, io))
  }
  return errors > 0 ? 2 : 0
}

const SEVERITY = { error: { fr: 'erreur', en: 'error' }, warning: { fr: 'avertissement', en: 'warning' } } as const

type Remark = Pick<Fault, 'file' | 'line' | 'severity' | 'said'> & { rule: string }

const shown = ({ file, line, rule, severity, message }: Remark & { message: string }) => ({
  file,
  line,
  rule,
  severity,
  message,
})

/** What the reader of content refuses is an error; its sentences are in French. */
const malformed = ({ file, line, rule, message }: Problem): Remark => ({
  file,
  line,
  rule,
  severity: 'error',
  said: { fr: message, en: message },
})

/** A missing explanation is refused by the schema too: once is enough, in the words that say how to mend it. */
const alsoSaid = (problem: Problem, faults: readonly Fault[]): boolean =>
  faults.some(fault => fault.severity === 'error' && fault.file === problem.file && fault.line === problem.line)

type Counts = Record<'files' | 'questions' | 'errors' | 'warnings' | 'accepted', number>

function inWords(counts: Counts, io: Io): string {
  const { files, questions, errors, warnings, accepted } = counts
  const french = [
    many(errors, 'erreur', 'erreurs'),
    many(warnings, 'avertissement', 'avertissements'),
    many(accepted, 'accepté', 'acceptés'),
  ]
  return said(
    io,
    `${many(files, 'fichier', 'fichiers')}, ${many(questions, 'question', 'questions')} : ${french.join(', ')}.`,
    `Files ${files}, questions ${questions}: errors ${errors}, warnings ${warnings}, accepted ${accepted}.`,
  )
}

const many = (count: number, one: string, more: string): string => `${count} ${count < 2 ? one : more}`
