import type { Receipt, Said } from '../../../core/domain/checklists/sign-off.ts'
import { usePane } from '../../pane.ts'
import { useCheckingWords } from '../../words/use-checking-words.ts'

/** What was checked and what was not; the latter first and in full. */
export function Outcome({ receipt: { checked, skipped, colleague } }: { receipt: Receipt }) {
  const { t } = usePane()
  const w = useCheckingWords()
  return (
    <>
      {skipped.length + colleague.length > 0 && (
        <div className="not-checked">
          <p>{w('receipt.aloud')}</p>
          {skipped.length > 0 && <Left title={t('verify.skipped', { n: skipped.length })} items={skipped} />}
          {colleague.length > 0 && <Left title={w('receipt.colleague', { n: colleague.length })} items={colleague} />}
        </div>
      )}
      {checked.length > 0 && (
        <>
          <h3>{t('verify.checked', { n: checked.length })}</h3>
          <ul className="ticks" lang="fr">
            {checked.map(({ text, note }) => (
              <li key={text}>
                {text}
                {note && <span className="soft note">{note}</span>}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

function Left({ title, items }: { title: string; items: readonly Said[] }) {
  return (
    <>
      <h3>{title}</h3>
      <ul className="plain" lang="fr">
        {items.map(({ text, note }) => (
          <li key={text}>
            <strong>{text}</strong>
            {note && <span className="soft">{note}</span>}
          </li>
        ))}
      </ul>
    </>
  )
}
