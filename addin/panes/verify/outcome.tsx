import type { Receipt } from '../../../core/domain/checklists/sign-off.ts'
import { usePane } from '../../pane.ts'

/** What was checked and what was not; the latter first and in full. */
export function Outcome({ receipt: { checked, skipped } }: { receipt: Receipt }) {
  const { t } = usePane()
  return (
    <>
      {skipped.length > 0 && (
        <div className="not-checked">
          <h3>{t('verify.skipped', { n: skipped.length })}</h3>
          <ul className="plain" lang="fr">
            {skipped.map(({ text, note }) => (
              <li key={text}>
                <strong>{text}</strong>
                {note && <span className="soft">{note}</span>}
              </li>
            ))}
          </ul>
        </div>
      )}
      {checked.length > 0 && (
        <>
          <h3>{t('verify.checked', { n: checked.length })}</h3>
          <ul className="ticks" lang="fr">
            {checked.map(text => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}
