import type { FindingType } from '../../privacy/finding.ts'
import { findPersonalData } from '../../privacy/guard.ts'
import { fieldsOf } from '../draft.ts'
import { said } from '../flaws.ts'
import { type Passage, passagesOf } from '../prose.ts'
import type { Flaw, Rule, Said, Severity } from '../rule.ts'
import { GIVEN_NAMES } from './given-names.ts'

const KINDS: Partial<Record<FindingType, Said>> = {
  email: said('une adresse électronique', 'an e-mail address'),
  phone: said('un numéro de téléphone', 'a phone number'),
  nir: said('un numéro de sécurité sociale', 'a health insurance number'),
  iban: said('un compte bancaire', 'a bank account'),
  card: said('une carte de paiement', 'a payment card'),
}

const NAME = '\\p{Lu}\\p{Ll}[\\p{L}’]*(?:-\\p{Lu}[\\p{L}’]+)*'
const TITLE = '(?:M\\.|MM\\.|Mme|Mmes|Mlle|Monsieur|Madame|Mademoiselle|Dr|Me)'
const TITLED = new RegExp(`(?<!\\p{L})${TITLE}[\\s\\u00a0]+(${NAME})(?:[\\s\\u00a0]+(?:de |du |d’)?(${NAME}))?`, 'gu')
/** Looks ahead without taking: in « Dossier de Julien Moreau » the given name is the second word. */
const PAIR = new RegExp(
  `(?<![\\p{L}-])(${NAME})(?=([\\s\\u00a0]+(?:de |du |d’|Le |La )?(?:${NAME}|\\p{Lu}{3,}))(?!\\p{L}))`,
  'gu',
)
/** « le collège Jean Moulin » is a place. */
const PLACE =
  /(?:rue|avenue|boulevard|place|square|allée|impasse|quai|cours|pont|école|collège|lycée|université|crèche|salle|stade|gymnase|piscine|parc|espace|centre|hôpital|médiathèque|bibliothèque|théâtre|maison|fondation|prix|saint|sainte|résidence|cité)[\s\u00a0-]+$/iu

export const personalData: Rule = {
  id: 'L19',
  severity: 'error',
  title: said('Aucune donnée personnelle, aucun nom de personne', 'No personal data, no real name'),
  why: said(
    'Une carte part chez tous les agents. Un nom ou un numéro, même inventé, ressemble toujours à quelqu’un.',
    'A card goes to everybody. A name or a number, even an invented one, is always somebody’s.',
  ),
  bad: { question: { context: 'Mme Claire Fontanel demande une place en crèche.' } },
  good: { question: { context: 'Une habitante demande une place en crèche.' } },
  check: ({ documents }) =>
    documents.flatMap(document => {
      // A glossary says who made a notion known.
      const citesAuthors = 'terms' in fieldsOf(document.value)
      return passagesOf(document).flatMap(passage => [...numbers(passage), ...(citesAuthors ? [] : names(passage))])
    }),
}

function numbers({ document, at, text }: Passage): Flaw[] {
  return findPersonalData(text).flatMap(finding => {
    const kind = KINDS[finding.type]
    if (!kind) return []
    const words = said(
      `${kind.fr} : « ${finding.text} » ; remplacez par des mots, ou par un repère comme [à compléter]`,
      `${kind.en}: “${finding.text}”; put words instead, or a mark such as [à compléter]`,
    )
    // The mailbox or line of a service names nobody, but it ages.
    return [{ document, at, said: words, ...(finding.severity === 'low' && { severity: 'warning' as const }) }]
  })
}

function names({ document, at, text }: Passage): Flaw[] {
  const flaw = (name: string, severity?: Severity): Flaw => ({
    document,
    at,
    said: said(
      `« ${name} » nomme une personne : dites sa fonction, ou mettez une initiale`,
      `“${name}” names a person: say their role, or put an initial`,
    ),
    ...(severity && { severity }),
  })
  const titled = [...text.matchAll(TITLED)].map(match => flaw(match[0], match[2] ? undefined : 'warning'))
  if (titled.length > 0) return titled
  return [...text.matchAll(PAIR)]
    .filter(match => GIVEN_NAMES.has(match[1]?.split('-')[0] ?? '') && !PLACE.test(text.slice(0, match.index)))
    .map(match => flaw(`${match[1]}${match[2]}`))
}
