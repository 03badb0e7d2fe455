import { distractorsOf, keysOf, onVersions, quoted, said } from '../flaws.ts'
import type { Rule } from '../rule.ts'

/** « on peut », « chacun peut », « qui peut » say who is able or allowed; « l’outil peut », that it may happen. */
const HEDGE =
  /(?<!\p{L})(?:souvent|parfois|(?<!\b(?:on|chacun|qui|autres|et|je|nous|vous) )(?:peut|peuvent)|peut-être|pourrait|pourraient|généralement|en général|en principe|habituellement|d’habitude|le plus souvent|la plupart|quelquefois|probablement|pas toujours|tend(?:ent)? à|(?:a|ont) tendance à|il arrive qu|dans certains cas)(?!\p{L}|-)/giu

export const hedge: Rule = {
  id: 'L08',
  severity: 'warning',
  title: said('Pas de nuance dans la seule clé', 'No hedge in the key only'),
  why: said(
    'Une phrase prudente entre deux phrases catégoriques se devine : c’est elle la bonne.',
    'One cautious sentence among firm ones is easily guessed to be the right one.',
  ),
  bad: {
    question: {
      options: [{ text: 'L’outil connaît le règlement' }, { text: 'L’outil peut inventer un article', right: true }],
    },
  },
  good: {
    question: {
      options: [{ text: 'L’outil connaît le règlement' }, { text: 'L’outil invente des articles', right: true }],
    },
  },
  check: onVersions(version => {
    const found = keysOf(version).flatMap(key => key.match(HEDGE) ?? [])
    const elsewhere = distractorsOf(version).some(text => text.match(HEDGE))
    if (found.length === 0 || elsewhere || distractorsOf(version).length === 0) return []
    return [
      {
        at: ['options', version.options.findIndex(option => option.right && option.text.match(HEDGE))],
        said: said(
          `${quoted([...new Set(found)])} dans la seule clé : retirez la nuance, ou donnez-la aussi à une autre option`,
          `${quoted([...new Set(found)])} in the key only: take the hedge out, or give one to another option too`,
        ),
      },
    ]
  }),
}
