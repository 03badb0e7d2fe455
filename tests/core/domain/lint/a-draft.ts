import { dayFromIso } from '../../../../core/domain/calendar/day.ts'
import type { Fault } from '../../../../core/domain/lint/fault.ts'
import { lint } from '../../../../core/domain/lint/lint.ts'
import type { AnyFile } from '../../../content/faults/planted.ts'
import { aRawDocument } from '../../../support/builders.ts'

export const TODAY = dayFromIso('2026-11-22') as number

/** An objective with one question in which the linter finds nothing. */
export const aDraft = (): AnyFile => ({
  id: 'relire',
  title: 'Relire avant d’envoyer',
  lesson: 'L’outil propose un texte. Une personne le relit. Elle compare avec le dossier, puis elle envoie.',
  plainLesson: 'L’outil écrit. Vous relisez. Vous comparez avec le dossier.',
  sources: [{ title: 'Note de cadrage', date: '2025-03', facts: ['F121'] }],
  author: 'Équipe Apprenance (rédaction)',
  reviewer: 'Équipe Apprenance (relecture croisée)',
  status: 'relu-equipe',
  reviewBy: '2027-05-18',
  questions: [
    {
      id: 'relire-1',
      scenario: true,
      context: 'Au guichet, l’outil propose une réponse bien écrite. Elle cite un tarif que personne ne connaît.',
      stem: 'Que faites-vous de cette réponse ?',
      options: [
        {
          text: 'Je cherche le tarif dans la délibération',
          right: true,
          why: 'Le tarif voté se lit dans la délibération. En deux minutes, vous savez s’il existe, et la personne repart avec le bon prix.',
        },
        {
          text: 'Je la donne, car elle est bien écrite',
          why: 'Un texte bien tourné met en confiance. Pourtant l’outil écrit aussi bien ce qu’il invente, et la personne paierait trop.',
        },
        {
          text: 'Je repose la même question à l’outil',
          why: 'L’outil redira la même chose, ou autre chose. Dans les deux cas, rien ne relie sa réponse au tarif voté.',
        },
      ],
      plain: {
        context: 'Au guichet, l’outil donne une réponse. Elle parle d’un tarif inconnu.',
        stem: 'Que faites-vous ?',
        options: [
          {
            text: 'Je cherche le tarif voté',
            why: 'Le tarif voté est écrit. Vous le lisez. La personne a le bon prix.',
          },
          {
            text: 'Je donne la réponse',
            why: 'Le texte est bien écrit. Mais l’outil peut inventer un prix. Il faut chercher.',
          },
          {
            text: 'Je repose la question',
            why: 'L’outil ne lit pas la décision du conseil. Il peut inventer encore une fois.',
          },
        ],
      },
    },
  ],
})

/** What the linter says of one file, alone. */
export const faultsIn = (file: unknown, path = 'packs/essai/objectives/relire.yaml'): Fault[] =>
  lint([aRawDocument(path, file)], TODAY).faults

/** A clean objective after a change. */
export function changed(change: (file: AnyFile) => void): AnyFile {
  const file = aDraft()
  change(file)
  return file
}
