import { Compose20Regular } from '@fluentui/react-icons/svg/compose'
import { Edit20Regular } from '@fluentui/react-icons/svg/edit'
import { Mail20Regular } from '@fluentui/react-icons/svg/mail'
import { Notebook20Regular } from '@fluentui/react-icons/svg/notebook'
import { Search20Regular } from '@fluentui/react-icons/svg/search'
import { TextBulletList20Regular } from '@fluentui/react-icons/svg/text-bullet-list'
import { TextGrammarWand20Regular } from '@fluentui/react-icons/svg/text-grammar-wand'
import type { Category } from '../../../core/domain/prompts/offer.ts'

const ICONS = {
  chercher: Search20Regular,
  reformuler: Edit20Regular,
  resumer: TextBulletList20Regular,
  'compte-rendu': Notebook20Regular,
  corriger: TextGrammarWand20Regular,
  rediger: Compose20Regular,
  mail: Mail20Regular,
} satisfies Record<Category, unknown>

export function CategoryIcon({ category }: { category: Category }) {
  const Icon = ICONS[category]
  return <Icon aria-hidden />
}
