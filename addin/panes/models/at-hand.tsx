import { History20Regular } from '@fluentui/react-icons/svg/history'
import { Star20Regular } from '@fluentui/react-icons/svg/star'
import { usePane } from '../../pane.ts'
import { Row, Rows } from '../../parts/row.tsx'

const MOST = 4

/** Favourites, then what was used last: what one comes back for. Nothing until there is something. */
export function AtHand() {
  const { t, prompts, shelf, go } = usePane()
  const ids = [...new Set([...shelf.favourites, ...shelf.recents])]
  const atHand = ids.flatMap(id => prompts.find(prompt => prompt.id === id) ?? []).slice(0, MOST)
  if (atHand.length === 0) return null
  return (
    <section className="stack" aria-labelledby="hand-title">
      <h2 id="hand-title">{t('shelf.title')}</h2>
      <Rows label={t('shelf.title')}>
        {atHand.map(({ id, title }) => {
          const favourite = shelf.favourites.includes(id)
          const Icon = favourite ? Star20Regular : History20Regular
          return (
            <Row
              key={id}
              id={`hand-${id}`}
              icon={<Icon aria-hidden />}
              title={title}
              lang="fr"
              end={<span className="off-screen">{t(favourite ? 'shelf.favourite.short' : 'shelf.recent')}</span>}
              onClick={() => go({ screen: 'template', id })}
            />
          )
        })}
      </Rows>
    </section>
  )
}
