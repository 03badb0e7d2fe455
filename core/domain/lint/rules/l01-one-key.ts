import type { Version } from '../draft.ts'
import { keysOf, onVersions, type Remark, said } from '../flaws.ts'
import type { Rule } from '../rule.ts'

/** The reader is told to look for several. */
const SEVERAL =
  /\bplusieurs (bonnes )?(réponses|options|choix|propositions)|\b(deux|trois|quatre) (bonnes )?réponses( possibles| attendues| sont justes|[.?]|$)|cochez (tout|toutes|tous|les)\b/i
/** « Quelles phrases… », « Lesquels… »: the question itself is in the plural. */
const PLURAL = /\b(les|des|aux)?quel(le)?s\b/i

export const oneKey: Rule = {
  id: 'L01',
  severity: 'error',
  title: said('Une bonne réponse, ou plusieurs annoncées', 'One key, or several announced'),
  why: said(
    'Sans clé, la question ne s’apprend pas. Avec deux clés non annoncées, une personne qui sait se croit dans l’erreur.',
    'Without a key there is nothing to learn. With two that were not announced, someone who knows believes they do not.',
  ),
  bad: {
    question: {
      stem: 'Que faites-vous en premier ?',
      options: [{ text: 'Je relis', right: true }, { text: 'Je cherche la source', right: true }, { text: 'J’envoie' }],
    },
  },
  good: {
    question: {
      stem: 'Que gardez-vous pour vous ? Plusieurs réponses possibles.',
      options: [{ text: 'Le nom', right: true }, { text: 'L’adresse', right: true }, { text: 'L’horaire du guichet' }],
    },
  },
  check: onVersions(version => {
    const keys = keysOf(version).length
    const several = SEVERAL.test(version.stem)
    if (version.options.length === 0) return []
    if (keys === 0)
      return [
        on('aucune option n’est juste : mettez right: true à la clé', 'no option is right: put right: true on the key'),
      ]
    if (keys === version.options.length)
      return [
        on(
          'toutes les options sont justes : il n’y a rien à chercher',
          'every option is right: there is nothing to look for',
        ),
      ]
    if (keys > 1 && version.question.kind === 'vrai-faux')
      return [on('une affirmation a une seule réponse', 'a statement has one answer')]
    if (keys > 1 && !several && !PLURAL.test(version.stem)) return [unannounced(version, keys)]
    if (keys === 1 && several)
      return [
        on('plusieurs réponses sont annoncées, une seule est juste', 'several answers are announced, one is right'),
      ]
    return []
  }),
}

const on = (fr: string, en: string): Remark => ({ at: ['options'], said: said(fr, en) })

const unannounced = (version: Version, keys: number): Remark => ({
  at: version.stem ? ['stem'] : ['options'],
  said: said(
    `${keys} options sont justes et l’énoncé n’en annonce qu’une : ajoutez « Plusieurs réponses possibles. »`,
    `${keys} options are right and the stem announces one: say that several are possible`,
  ),
})
