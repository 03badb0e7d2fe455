import { CheckmarkCircle16Filled } from '@fluentui/react-icons/svg/checkmark-circle'
import { Info16Regular } from '@fluentui/react-icons/svg/info'

export interface Said {
  good: boolean
  text: string
}

/** Says what came of an action. Always in the page, empty: a region that appears with its text is not read out. */
export const Status = ({ said }: { said: Said | null }) => (
  <div role="status" className={said ? `said ${said.good ? 'said-good' : 'said-plain'}` : 'said-empty'}>
    {said && (
      <>
        {said.good ? <CheckmarkCircle16Filled aria-hidden /> : <Info16Regular aria-hidden />}
        <span>{said.text}</span>
      </>
    )}
  </div>
)
