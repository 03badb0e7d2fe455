import { Button } from '@fluentui/react-components'
import { Copy20Regular } from '@fluentui/react-icons/svg/copy'
import { TextAdd20Regular } from '@fluentui/react-icons/svg/text-add'
import type { ReactNode } from 'react'
import type { PromptTemplate } from '../../../core/domain/content/prompt-template.ts'
import type { Values } from '../../../core/domain/prompts/fill.ts'
import { copyText } from '../../clipboard.ts'
import { usePane } from '../../pane.ts'
import { type Said, Status } from '../../parts/status.tsx'
import { insertInWords } from '../insert-in-words.ts'
import { Confirm } from './confirm.tsx'
import { useLeave } from './use-leave.ts'

interface Props {
  template: PromptTemplate
  values: Values
  tried: () => void
  /** Stands between the question and the buttons. */
  children: ReactNode
}

/** Copy and insert, the question that may stand before them, and what came of it. */
export function Actions({ template, values, tried, children }: Props) {
  const { t, host } = usePane()
  const { question, said, leave } = useLeave(template, values, tried)
  const copy = async (text: string): Promise<Said> =>
    (await copyText(text)) ? { good: true, text: t('act.copied') } : { good: false, text: t('act.copy.failed') }
  const insert = async (text: string): Promise<Said> => insertInWords(await host.insert(text), t)

  return (
    <>
      {question && <Confirm template={template} {...question} />}
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
