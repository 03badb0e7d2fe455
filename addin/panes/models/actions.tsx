import { Button } from '@fluentui/react-components'
import { Copy20Regular } from '@fluentui/react-icons/svg/copy'
import { TextAdd20Regular } from '@fluentui/react-icons/svg/text-add'
import type { ReactNode } from 'react'
import { copyText } from '../../clipboard.ts'
import { usePane } from '../../pane.ts'
import { type Said, Status } from '../../parts/status.tsx'
import { insertInWords } from '../insert-in-words.ts'
import { Confirm } from './confirm.tsx'
import type { Leaving } from './leaving.ts'
import { useLeave } from './use-leave.ts'

interface Props {
  leaving: Leaving
  tried: () => void
  /** Stands between the question and the buttons. */
  children: ReactNode
}

/** Copy and insert, the question that may stand before them, and what came of it. */
export function Actions({ leaving, tried, children }: Props) {
  const { t, host } = usePane()
  const { question, said, leave } = useLeave(leaving, tried)
  const copy = async (text: string): Promise<Said> =>
    (await copyText(text)) ? { good: true, text: t('act.copied') } : { good: false, text: t('act.copy.failed') }
  const insert = async (text: string): Promise<Said> => insertInWords(await host.insert(text), t)

  return (
    <>
      {question && <Confirm fields={leaving.fields} {...question} />}
      {children}
      <div className="actions">
        <Status said={said} />
        <div className="actions-row">
          <Button appearance="primary" icon={<Copy20Regular />} onClick={() => void leave(copy)}>
            {t('act.copy')}
          </Button>
          {host.can.insert && (
            <Button icon={<TextAdd20Regular />} onClick={() => void leave(insert)}>
              {t('act.insert')}
            </Button>
          )}
        </div>
      </div>
    </>
  )
}
