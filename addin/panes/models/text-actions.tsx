import { Button } from '@fluentui/react-components'
import { Copy20Regular } from '@fluentui/react-icons/svg/copy'
import { usePane } from '../../pane.ts'
import { Status } from '../../parts/status.tsx'
import { copySaid } from '../copy-said.ts'
import { Confirm } from './confirm.tsx'
import type { Leaving } from './leaving.ts'
import { useLeave } from './use-leave.ts'

/** Copying a text that is not a template's, with the same question before it. */
export function TextActions({ leaving, copy }: { leaving: Leaving; copy: string }) {
  const { t } = usePane()
  const { question, said, leave } = useLeave(leaving, () => {})
  return (
    <>
      {question && <Confirm fields={leaving.fields} {...question} />}
      <Button
        appearance="primary"
        icon={<Copy20Regular />}
        className="start"
        onClick={() => void leave(text => copySaid(text, t('act.copied'), t))}
      >
        {copy}
      </Button>
      <Status said={said} />
    </>
  )
}
