import { usePane } from '../../pane.ts'

/** Templates for one family of trades and those for everybody. A choice of the moment, kept on this computer. */
export function TradeChoice() {
  const { t, language, library, prompts, shelf } = usePane()
  const named = library.trades.filter(({ id }) => prompts.some(({ trades }) => trades.includes(id)))
  if (named.length === 0) return null
  return (
    <select
      className="trade"
      aria-label={t('home.trade')}
      value={shelf.trade ?? ''}
      onChange={event => shelf.chooseTrade(event.target.value || null)}
    >
      <option value="">{t('home.trade.all')}</option>
      {named.map(trade => (
        <option key={trade.id} value={trade.id}>
          {language === 'en' ? trade.en : trade.fr}
        </option>
      ))}
    </select>
  )
}
