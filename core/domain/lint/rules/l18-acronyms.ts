import { fold } from '../../words/normalise.ts'
import { fieldsOf, listOf, textOf, type Version } from '../draft.ts'
import { onVersions, quoted, type Remark, said } from '../flaws.ts'
import type { Library } from '../library.ts'
import type { Flaw, Rule, Said } from '../rule.ts'

/** Said by everybody in this form; the long form would puzzle. */
const KNOWN = new Set(['IA', 'AI', 'GPS', 'SMS', 'PDF', 'USB'])
/** Negations in capitals are an emphasis. */
const EMPHASIS = /^(?:PAS|PLUS|JAMAIS|SAUF|AUCUNE?|NE|NON|OUI|ET|OU)$/
const ROMAN = /^[IVX]+$/

/** Words of the trade that need an entry in the glossary before they may be used. */
const JARGON =
  /(?<!\p{L})(?:fine-tuning|deep learning|machine learning|dataset|benchmark|embedding|tokens?|computer vision|open source|big data|blockchain|cloud souverain|jailbreak|grounding|overfitting|ransomwares?|malwares?|spoofing|spyware|keylogger|pharming|vishing|smishing|spear phishing|phishing|deepfakes?|chatbots?|prompts?|plug-?ins?|cookies?)(?!\p{L})/giu

export const acronyms: Rule = {
  id: 'L18',
  severity: 'warning',
  title: said('Les sigles en toutes lettres la première fois', 'Acronyms spelt out the first time'),
  why: said(
    'Le sigle évident dans un service est inconnu dans l’autre. La carte se lit seule : la forme longue y figure.',
    'What is obvious in one department is unknown in the next. A card is read alone: it holds the long form.',
  ),
  bad: { lesson: 'Avant d’envoyer ce fichier, demandez l’avis du RSSI.' },
  good: { lesson: 'Avant d’envoyer ce fichier, demandez l’avis du responsable de la sécurité informatique (RSSI).' },
  check: library => [
    ...library.objectives.flatMap(({ document }) =>
      ['lesson', 'plainLesson'].flatMap((field): Flaw[] => {
        const bare = unexplained(textOf(fieldsOf(document.value)[field]))
        return bare.length > 0 ? [{ document, at: [field], said: spellOut(bare) }] : []
      }),
    ),
    ...onVersions(ofVersion)(library),
    ...unknownJargon(library),
  ],
}

/** « On dit aussi DPO », « on appelle cela un RAG »: the text has just said it in other words. */
const NAMED_SO = '(?:dit aussi|appelle (?:cela|ça|aussi)|appelée?s?|sigle|autrement dit)(?: une?| le| la| les)? '

/** Acronyms of a text without « (long form) » after them, nor a long form before. */
export function unexplained(text: string): string[] {
  const found = new Set(text.replace(/\[[^\]]*\]/g, '').match(/(?<![\p{L}\p{N}-])\p{Lu}{2,}(?![\p{L}\p{N}])/gu) ?? [])
  return [...found].filter(
    acronym =>
      !KNOWN.has(acronym) &&
      !EMPHASIS.test(acronym) &&
      !ROMAN.test(acronym) &&
      !text.includes(`${acronym} (`) &&
      !text.includes(`(${acronym})`) &&
      !new RegExp(NAMED_SO + acronym).test(text),
  )
}

const spellOut = (bare: readonly string[]): Said =>
  said(
    `${quoted(bare)} sans sa forme longue dans ce texte : écrivez-la la première fois, le sigle entre parenthèses`,
    `${quoted(bare)} without the long form in this text: write it the first time, with the acronym in brackets`,
  )

/** A card is one text, wherever on it the long form stands; the remark goes to the first place that holds the acronym. */
function ofVersion({ context, stem, options }: Version): Remark[] {
  const places: [PropertyKey[], string][] = [
    [['context'], context],
    [['stem'], stem],
    ...options.map(({ text }, i): [PropertyKey[], string] => [['options', i], text]),
    ...options.map(({ why }, i): [PropertyKey[], string] => [['options', i, 'why'], why]),
  ]
  const bare = unexplained(places.map(([, text]) => text).join(' '))
  const first = places.find(([, text]) => bare.some(acronym => text.includes(acronym)))
  return first ? [{ at: first[0], said: spellOut(bare) }] : []
}

/** Only where a glossary is among the files: a lone file may count on one that is elsewhere. */
function unknownJargon({ documents, versions }: Library): Flaw[] {
  const terms = documents.flatMap(document => listOf(fieldsOf(document.value).terms).map(fieldsOf))
  if (terms.length === 0) return []
  const names = terms.map(term => ` ${fold([term.term, ...listOf(term.aka)].map(textOf).join(' '))} `)
  return versions.flatMap(({ question, at, context, stem, options }) => {
    const text = [context, stem, ...options.flatMap(option => [option.text, option.why])].join(' ')
    const unknown = [...new Set(text.match(JARGON) ?? [])].filter(
      word => !names.some(name => name.includes(` ${fold(word).replace(/s$/, '')}`)),
    )
    if (unknown.length === 0) return []
    return [
      {
        document: question.draft.document,
        at,
        said: said(
          `${quoted(unknown)} n’est pas dans le glossaire : ajoutez le terme, ou dites-le en mots courants`,
          `${quoted(unknown)} is not in the glossary: add the term, or use everyday words`,
        ),
      },
    ]
  })
}
