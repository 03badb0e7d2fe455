import { Star20Filled, Star20Regular } from '@fluentui/react-icons/svg/star'
import { usePane } from '../../pane.ts'

/** A template to be found again at once. Remembered on this computer alone. */
export function FavouriteButton({ id, title }: { id: string; title: string }) {
  const { t, shelf } = usePane()
  const chosen = shelf.favourites.includes(id)
  const Icon = chosen ? Star20Filled : Star20Regular
  return (
    <button
      type="button"
      className="favourite"
      aria-pressed={chosen}
      aria-label={t('shelf.favourite', { title })}
      title={t('shelf.favourite.short')}
      onClick={() => shelf.favour(id, !chosen)}
    >
      <Icon aria-hidden />
    </button>
  )
}
