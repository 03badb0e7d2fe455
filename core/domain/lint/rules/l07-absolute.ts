import { distractorsOf, keysOf, onVersions, quoted, said } from '../flaws.ts'
import type { Rule } from '../rule.ts'

/**
 * « tous les matins » counts days, « pour tous » and « à tous les services » say for whom, « pas toujours » is a hedge:
 * none of them rules anything out.
 */
const ALL =
  '(?<!(?:à|pour|de|par|avec|entre|sur|dans) )(?:tous(?! les (?:jours|matins|soirs|lundis|mois|ans|deux|trois|quatre|six|quinze|\\d))|toutes(?! les (?:heures|semaines|deux|trois|quatre|six|\\d)))'
const ABSOLUTE = new RegExp(
  `(?<!\\p{L})(?:(?<!pas )toujours|jamais|${ALL}|dans tous les cas|aucune?|uniquement|exclusivement|systématiquement|absolument|sans exception)(?!\\p{L})`,
  'giu',
)

export const absolutesIn = (text: string): string[] => text.match(ABSOLUTE) ?? []

export const absolute: Rule = {
  id: 'L07',
  severity: 'warning',
  title: said('Pas d’absolu dans les seules options à écarter', 'No absolutes in distractors only'),
  why: said(
    '« Toujours », « jamais », « aucun » signalent à tout le monde une option à écarter : la question n’apprend plus rien.',
    '“Always”, “never”, “none” tell everybody which option to drop: nothing is learnt.',
  ),
  bad: {
    question: {
      options: [
        { text: 'L’outil donne toujours la bonne date' },
        { text: 'L’outil donne une date à vérifier', right: true },
      ],
    },
  },
  good: {
    question: {
      options: [{ text: 'L’outil donne la date du jour' }, { text: 'L’outil donne une date à vérifier', right: true }],
    },
  },
  check: onVersions(version => {
    const found = distractorsOf(version).flatMap(absolutesIn)
    if (found.length === 0 || keysOf(version).length === 0 || keysOf(version).some(key => absolutesIn(key).length > 0))
      return []
    return [
      {
        at: ['options', version.options.findIndex(o => !o.right && absolutesIn(o.text).length > 0)],
        said: said(
          `${quoted([...new Set(found)])} dans une option à écarter et pas dans la clé : dites-le sans absolu`,
          `${quoted([...new Set(found)])} in a distractor and not in the key: say it without the absolute`,
        ),
      },
    ]
  }),
}
