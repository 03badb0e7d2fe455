import { sentencesOf } from '../../words/prose.ts'
import type { Version } from '../draft.ts'
import { onVersions, type Remark, said } from '../flaws.ts'
import type { Rule } from '../rule.ts'

const AFTER_NE = '(?:pas|plus|jamais|guère|point|rien|aucune?|aucunement|nullement)'
const NEGATION = new RegExp(`(?:^|[\\s-])(?:ne\\s|n’)[^,;:]*?(?<![\\p{L}])${AFTER_NE}(?![\\p{L}])`, 'giu')
const EXCEPT = /(?<!\p{L})(?:sauf|excepté|hormis|à l’exception d)(?!\p{L})/iu
const WRONG_WORD = '(?:fausse?s?|faux|incorrecte?s?|inexacte?s?|erronée?s?)'
const WRONG = new RegExp(
  `(?<!\\p{L})(?:(?:est|sont|serait|paraît|semble)(?: (?:la|le|les|plus|donc))* ${WRONG_WORD}|(?:affirmation|phrase|réponse|proposition|idée|option)s? ${WRONG_WORD})(?!\\p{L})`,
  'iu',
)
/** With « ne… pas » before it, each of these turns the meaning round a second time. */
const NEGATIVE =
  /(?<!\p{L})(?:incorrecte?s?|inexacte?s?|fausse?s?|faux|impossibles?|interdite?s?|inutiles?|illégale?s?|défendue?s?|déconseillée?s?|contraires?|exclue?s?|refuser|éviter|empêcher)(?!\p{L})/iu
/** Capitals or bold: the reader cannot miss the word. */
const EMPHASISED =
  /(?<!\p{L})(?:PAS|PLUS|JAMAIS|AUCUNE?|SAUF|EXCEPTÉ|HORMIS|FAUSSE|FAUX|INCORRECTE?|INEXACTE?)(?!\p{L})|\*\*?[^*]+\*/u
/** What follows one of these belongs to the situation: « …à un collègue qui ne voit pas le risque ? » */
const ASIDE =
  /(?<=\p{L}) (?:à|avec|pour|chez|de|d’)(?: ?(?:un|une|le|la|les|ce|cette|son|sa|votre|l’))? ?\p{L}+(?: \p{L}+)? (?:qui|que|qu’|dont) .*/iu
const CLAUSE = /(?<=\p{L}),? (?:si|s’il|quand|lorsque|lorsqu’|parce|puisque|car|alors que|tant que|pour que|afin) .*/iu

export const negativeStem: Rule = {
  id: 'L06',
  severity: 'warning',
  title: said('Un énoncé positif', 'A positive stem'),
  why: said(
    'Le « ne… pas » se lit vite et s’oublie : on répond à l’inverse en sachant. Deux négations se contredisent dans la tête du lecteur.',
    'A “not” is read past: people answer the opposite of what they know. Two negations cancel out in nobody’s head.',
  ),
  bad: { question: { stem: 'Laquelle de ces idées n’est pas prudente ?' } },
  good: { question: { stem: 'Quelle idée présente un risque ?' } },
  check: onVersions(version => {
    const asking = askingIn(version.stem)
    const negations = [...asking.matchAll(NEGATION)].length
    if (negations > 1 || (negations === 1 && NEGATIVE.test(asking))) return [double]
    if (EMPHASISED.test(asking) || isHunt(version, asking)) return []
    return negations + Number(EXCEPT.test(asking)) + Number(WRONG.test(asking)) > 0 ? [single] : []
  }),
}

const WHICH_ONE = /^l(?:a|e|es)quel(?:le)?s?(?: est-ce)?[\s\u00a0]*\?$/i

/** The sentences that ask, without what they say about the situation. « Pourquoi ne faut-il pas… ? » asks for a reason. */
function askingIn(stem: string): string {
  const sentences = sentencesOf(stem)
  const questions = sentences.filter(sentence => sentence.includes('?'))
  // « Toutes conviennent, sauf une. Laquelle ? » asks in two sentences.
  const asking = WHICH_ONE.test(questions.join(' ')) || questions.length === 0 ? sentences.slice(-2) : questions
  return asking
    .filter(sentence => !/^pourquoi\b/i.test(sentence))
    .map(sentence => sentence.replace(ASIDE, '').replace(CLAUSE, ''))
    .join(' ')
}

/** In a text with a planted error, « quelle phrase ne suit pas la note ? » is the task itself. */
const isHunt = (version: Version, asking: string): boolean =>
  version.question.kind === 'erreur-plantee' && !EXCEPT.test(asking)

const single: Remark = {
  at: ['stem'],
  said: said(
    'l’énoncé est négatif : tournez-le au positif, ou mettez le mot en CAPITALES',
    'the stem is negative: turn it into a positive one, or put the word in CAPITALS',
  ),
}

const double: Remark = {
  at: ['stem'],
  severity: 'error',
  said: said(
    'deux négations dans l’énoncé : dites la même chose au positif',
    'two negations in the stem: say the same in the positive',
  ),
}
