import { type Day, dayFromIso } from '../../calendar/day.ts'
import type { RawDocument } from '../../content/raw.ts'
import { fold } from '../../words/normalise.ts'
import { draftOf, fieldsOf, listOf, textOf } from '../draft.ts'
import { said } from '../flaws.ts'
import type { Flaw, Rule, Said, Severity } from '../rule.ts'

/** What is true of AI today is read again within half a year; other subjects within a year. */
const DAYS_ABOUT_AI = 180
const DAYS = 366
const ABOUT_AI = /(?<!\p{L})(?:IA|intelligences? artificielles?|chatbots?|prompts?|algorithmes?)(?!\p{L})/u

export const provenance: Rule = {
  id: 'L14',
  severity: 'error',
  title: said('Source, date, auteur, relecteur, prochaine relecture', 'Source, date, author, reviewer, next review'),
  why: said(
    'Un agent doit pouvoir ouvrir la source et savoir qui a relu. Sur l’IA, une vérité de l’an passé trompe.',
    'An agent must be able to open the source and know who reread. About AI, last year’s truth misleads.',
  ),
  bad: { author: 'Équipe A', reviewer: 'équipe A', sources: [{ title: 'Note de cadrage' }], reviewBy: '2029-01-01' },
  good: {
    author: 'Équipe A',
    reviewer: 'Référente IA',
    sources: [{ title: 'Note de cadrage', date: '2025-03' }],
    reviewBy: '2027-05-18',
  },
  check: ({ documents, today }) => {
    const from = lastOpened(documents, today)
    return documents.flatMap(document => flawsOf(document, from))
  },
}

/** A source opened after « today » shows that the clock given is late: dates are counted from the later of the two. */
function lastOpened(documents: readonly RawDocument[], today: Day): Day {
  const opened = documents.flatMap(document =>
    [...listOf(fieldsOf(document.value).sources), ...listOf(fieldsOf(document.value).links)].map(source =>
      dayFromIso(textOf(fieldsOf(source).checked)),
    ),
  )
  return opened.reduce<Day>((latest, day) => (day !== null && day > latest ? day : latest), today)
}

/** An objective owes all of it; any other file, what it has a place for. */
function flawsOf(document: RawDocument, from: Day): Flaw[] {
  const file = fieldsOf(document.value)
  if (textOf(file.status) === 'retire') return []
  const objective = draftOf(document) !== null
  const on: On = (at, words, severity) => [{ document, at, said: words, ...(severity && { severity }) }]
  return [
    ...(objective || 'items' in file ? sources(file, on) : []),
    ...(objective || 'reviewer' in file ? signatures(file, on) : []),
    ...(objective || 'reviewBy' in file ? dates(file, from, on) : []),
  ]
}

type On = (at: PropertyKey[], words: Said, severity?: Severity) => Flaw[]
type File = Readonly<Record<string, unknown>>

function sources(file: File, on: On): Flaw[] {
  const list = listOf(file.sources)
  if (list.length === 0)
    return on(['sources'], said('aucune source : d’où vient ce qui est dit ?', 'no source: where does this come from?'))
  return list.flatMap((source, i) => {
    const { title, date } = fieldsOf(source)
    const missing = [textOf(title) ? [] : ['le titre', 'the title'], textOf(date) ? [] : ['la date', 'the date']]
    return missing.flatMap(([fr, en]) =>
      fr ? on(['sources', i], said(`${fr} de cette source manque`, `${en} of this source is missing`)) : [],
    )
  })
}

function signatures(file: File, on: On): Flaw[] {
  const [author, reviewer] = [textOf(file.author), textOf(file.reviewer)]
  if (!author) return on(['author'], said('l’auteur manque', 'the author is missing'))
  if (!reviewer)
    return on(['reviewer'], said('personne n’a encore relu : faites signer reviewer', 'nobody has reread yet'))
  return fold(author) === fold(reviewer)
    ? on(
        ['reviewer'],
        said('la relecture est faite par quelqu’un d’autre que l’auteur', 'someone other than the author rereads'),
      )
    : []
}

function dates(file: File, from: Day, on: On): Flaw[] {
  const due = dayFromIso(textOf(file.reviewBy))
  if (due === null)
    return on(['reviewBy'], said('la date de la prochaine relecture manque', 'the date of the next review is missing'))
  const most = ABOUT_AI.test(JSON.stringify(file)) ? DAYS_ABOUT_AI : DAYS
  if (due > from + most)
    return on(
      ['reviewBy'],
      said(
        `relecture prévue dans ${due - from} jours : ${most} au plus sur ce sujet`,
        `review due in ${due - from} days: at most ${most} on this subject`,
      ),
    )
  // Time went by: nobody wrote anything wrong, so what is published stays.
  return due < from
    ? on(
        ['reviewBy'],
        said(
          'la relecture est en retard : relisez, puis avancez la date',
          'the review is overdue: reread, then move the date',
        ),
        'warning',
      )
    : []
}
