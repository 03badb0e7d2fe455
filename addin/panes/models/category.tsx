import { allowedFirst } from '../../../core/domain/charter/may-i.ts'
import { type Category, concerns } from '../../../core/domain/prompts/offer.ts'
import { usePane } from '../../pane.ts'
import { Title } from '../../parts/title.tsx'
import { TemplateRows } from './template-rows.tsx'

export function CategoryScreen({ category }: { category: Category }) {
  const { t, prompts, library, shelf } = usePane()
  const within = allowedFirst(
    library.charter,
    prompts.filter(prompt => prompt.category === category && concerns(prompt, shelf.trade)),
  )
  const name = t(`category.${category}`)
  return (
    <>
      <Title>{name}</Title>
      {within.length === 0 ? <p className="soft">{t('home.none')}</p> : <TemplateRows prompts={within} label={name} />}
    </>
  )
}
