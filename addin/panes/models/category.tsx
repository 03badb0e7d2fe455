import type { Category } from '../../../core/domain/prompts/offer.ts'
import { usePane } from '../../pane.ts'
import { Title } from '../../parts/title.tsx'
import { TemplateRows } from './template-rows.tsx'

export function CategoryScreen({ category }: { category: Category }) {
  const { t, prompts } = usePane()
  const within = prompts.filter(prompt => prompt.category === category)
  const name = t(`category.${category}`)
  return (
    <>
      <Title>{name}</Title>
      {within.length === 0 ? <p className="soft">{t('home.none')}</p> : <TemplateRows prompts={within} label={name} />}
    </>
  )
}
