import { Button } from '@fluentui/react-components'
import { useState } from 'react'
import type { MaskTable } from '../../../core/domain/privacy/mask.ts'
import { More } from '../../parts/more.tsx'
import { useAskingWords } from '../../words/use-asking-words.ts'

/** What stands for what: shown to the person alone, and forgotten when they say so. */
export function MaskTableView({ table, forget }: { table: MaskTable; forget: () => void }) {
  const w = useAskingWords()
  const [, again] = useState(0)
  if (table.size === 0) return null
  return (
    <More title={w('mask.table', { n: table.size })}>
      <dl className="tokens">
        {[...table].map(([token, words]) => (
          <div key={token}>
            <dt>{token}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      <p className="soft">{w('mask.table.note')}</p>
      <Button
        size="small"
        className="start"
        onClick={() => {
          forget()
          again(n => n + 1)
        }}
      >
        {w('mask.forget')}
      </Button>
    </More>
  )
}
