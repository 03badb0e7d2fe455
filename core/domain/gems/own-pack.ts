import type { Catalog } from '../content/catalog.ts'
import { withOwnPack } from '../content/own-catalog.ts'
import type { Pack } from '../content/pack.ts'
import { OWN_PACK, OWN_SERIES, type OwnCard, objectiveOf } from './lesson.ts'

const PACK: Pack = {
  id: OWN_PACK,
  title: 'Pépites de l’organisation',
  summary: 'Ce que des collègues ont appris au travail, relu par le référent.',
  language: 'fr',
  licence: 'Propre à l’organisation',
  author: 'Les agents de l’organisation',
  madeBy: 'Proposé par des agents, jugé utile par leurs pairs, relu et mis en forme par le référent de l’organisation.',
  series: [
    {
      id: OWN_SERIES,
      title: 'Pépites de nos collègues',
      summary: 'Ce que des collègues ont appris au travail, relu par le référent.',
      further: [],
    },
  ],
}

/** What the organisation made of its pépites, beside what was shipped; one that no longer stands is left out. */
export const withPepites = (shipped: Catalog, cards: readonly OwnCard[]): Catalog =>
  withOwnPack(
    shipped,
    PACK,
    cards.flatMap(card => objectiveOf(card) ?? []),
  )
