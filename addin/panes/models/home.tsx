import { Input } from '@fluentui/react-components'
import { LockClosed16Regular } from '@fluentui/react-icons/svg/lock-closed'
import { Search20Regular } from '@fluentui/react-icons/svg/search'
import { useDeferredValue, useMemo } from 'react'
import type { PromptTemplate } from '../../../core/domain/content/prompt-template.ts'
import { byCategory, concerns } from '../../../core/domain/prompts/offer.ts'
import { indexPrompts, searchPrompts } from '../../../core/domain/prompts/search.ts'
import { useKept, usePane } from '../../pane.ts'
import { Row, Rows } from '../../parts/row.tsx'
import { Title } from '../../parts/title.tsx'
import { AtHand } from './at-hand.tsx'
import { CategoryIcon } from './category-icon.tsx'
import { CharterLights } from './charter-lights.tsx'
import { OtherWays } from './other-ways.tsx'
import { TemplateRows } from './template-rows.tsx'
import { TradeChoice } from './trade-choice.tsx'

/** The first screen: what would you like to do? */
export function Home() {
  const { t, prompts } = usePane()
  const [query, setQuery] = useKept('query', '')
  return (
    <>
      <Title>{t('home.title')}</Title>
      <Input
        type="search"
        className="wide"
        value={query}
        onChange={(_, { value }) => setQuery(value)}
        aria-label={t('home.search')}
        placeholder={t('home.search')}
        contentBefore={<Search20Regular aria-hidden />}
      />
      {query.trim() === '' ? <Browse /> : <Found query={query} />}
      {prompts.length === 0 && <p className="soft">{t('home.none')}</p>}
      <p className="promise">
        <LockClosed16Regular aria-hidden />
        {t('app.privacy')}
      </p>
    </>
  )
}

/** What the organisation allows first, what one used last, then everything by use, then what is not a template. */
function Browse() {
  const { prompts, shelf } = usePane()
  const forTrade = useMemo(() => prompts.filter(prompt => concerns(prompt, shelf.trade)), [prompts, shelf.trade])
  return (
    <>
      <CharterLights />
      <AtHand />
      <Uses prompts={forTrade} />
      <OtherWays />
    </>
  )
}

function Uses({ prompts }: { prompts: readonly PromptTemplate[] }) {
  const { t, go } = usePane()
  return (
    <section className="stack" aria-labelledby="uses-title">
      <div className="heading-row">
        <h2 id="uses-title">{t('home.categories')}</h2>
        <TradeChoice />
      </div>
      <Rows label={t('home.categories')}>
        {byCategory(prompts).map(({ category, prompts: within }) => (
          <Row
            key={category}
            id={`category-${category}`}
            icon={<CategoryIcon category={category} />}
            title={t(`category.${category}`)}
            end={<Count n={within.length} />}
            onClick={() => go({ screen: 'category', category })}
          />
        ))}
      </Rows>
    </section>
  )
}

/** The figure for the eye, the whole phrase for a screen reader. */
function Count({ n }: { n: number }) {
  const { t } = usePane()
  return (
    <>
      <span aria-hidden>{n}</span>
      <span className="off-screen">{t('home.count', { n })}</span>
    </>
  )
}

function Found({ query }: { query: string }) {
  const { t, prompts } = usePane()
  const index = useMemo(() => indexPrompts(prompts), [prompts])
  const asked = useDeferredValue(query)
  const found = useMemo(() => searchPrompts(index, asked), [index, asked])
  return (
    <>
      <p role="status" className="soft">
        {found.length === 0 ? t('home.nothing') : t('home.found', { n: found.length })}
      </p>
      {found.length > 0 && <TemplateRows prompts={found} label={t('home.results')} />}
    </>
  )
}
