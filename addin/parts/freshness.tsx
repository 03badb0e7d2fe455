import { CloudOff16Regular } from '@fluentui/react-icons/svg/cloud-off'
import { momentInWords } from '../dates.ts'
import { usePane } from '../pane.ts'

/** One calm line when what is shown is a copy. The region is always there, so that a change is read out. */
export function Freshness() {
  const { t, language, loaded } = usePane()
  const { state } = loaded
  return (
    <div role="status" className="freshness">
      {state !== 'current' && (
        <p>
          <CloudOff16Regular aria-hidden />
          {t(`${state}.copy`, { date: momentInWords(loaded.at, language) })}
        </p>
      )}
    </div>
  )
}
