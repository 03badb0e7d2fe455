import { onOptions, said } from '../flaws.ts'
import type { Rule } from '../rule.ts'

const THINGS = '(?:réponses?|propositions?|options?|choix|affirmations?|solutions?)'
const WHICH = '(?:ci-dessus|précédente?s|proposée?s|possibles|citée?s|ci-dessous)'
const PATTERNS: readonly RegExp[] = [
  new RegExp(`\\btou(?:te)?s (?:ces|les) (?:autres )?${THINGS} (?:${WHICH}|à la fois)`, 'i'),
  new RegExp(`^tou(?:te)?s (?:ces|les) (?:autres )?${THINGS}(?: sont .*)?\\.?$`, 'i'),
  new RegExp(`^l’ensemble (?:de ces|des) ${THINGS}`, 'i'),
  new RegExp(`\\baucune? (?:de ces|des) (?:deux |trois )?(?:${THINGS}|${WHICH})`, 'i'),
  new RegExp(`^les (?:deux|trois|quatre)(?: (?:premi|derni)[eè]re?s)? ?(?:${THINGS}|à la fois|${WHICH}|$|\\.)`, 'i'),
  /^(?:à la fois )?(?:les )?(?:deux|trois)(?: sont| à la fois|, .*|\.?$)/i,
  /\bles deux (?:sont (?:justes|vraies|exactes|possibles|valables)|à la fois)/i,
  /\btout (?:ce qui|cela|ça)? ?(?:précède|ci-dessus)|^tout(?: cela| ça)?\.?$/i,
  /^rien de tout (?:cela|ça|ce qui précède)|^aucun(?:e)? des (?:deux|trois)|^aucune?\.?$/i,
  /\bni l’une? ni l’autre\b|^l’une? et l’autre\b|^l’une? ou l’autre\.?$/i,
  new RegExp(`^(?:les )?(?:${THINGS} )?[A-E](?:, [A-E])*,? (?:et|ou) [A-E]\\b(?: .*)?$`),
  new RegExp(`\\b${THINGS} (?:n° ?)?[1-5a-eA-E](?:, [1-5a-eA-E])*,? (?:et|ou) [1-5a-eA-E]\\b`, 'i'),
]

export const catchAll: Rule = {
  id: 'L03',
  severity: 'error',
  title: said('Ni « toutes », ni « aucune », ni « les deux »', 'No “all”, “none” or “both of the above”'),
  why: said(
    'Une option qui parle des autres se devine sans rien savoir, et perd son sens quand l’ordre change.',
    'An option about the other options is guessed without knowing, and means nothing once they are shuffled.',
  ),
  bad: { question: { options: [{ text: 'Le nom' }, { text: 'L’adresse' }, { text: 'Les deux' }] } },
  good: { question: { options: [{ text: 'Le nom' }, { text: 'L’adresse' }, { text: 'Le nom avec l’adresse' }] } },
  check: onOptions(text =>
    PATTERNS.some(pattern => pattern.test(text))
      ? said(
          `« ${text} » parle des autres options : écrivez une réponse qui se lise seule`,
          `“${text}” is about the other options: write an answer that can be read alone`,
        )
      : null,
  ),
}
