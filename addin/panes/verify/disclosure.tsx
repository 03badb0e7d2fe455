import { Button, Input } from '@fluentui/react-components'
import { type ReactNode, useId, useState } from 'react'
import { disclosureSentence } from '../../../core/domain/checklists/disclosure.ts'
import { copyText } from '../../clipboard.ts'
import { useKept, usePane } from '../../pane.ts'
import { labelOf } from '../../parts/lights.tsx'
import { type Said, Status } from '../../parts/status.tsx'
import { insertInWords } from '../insert-in-words.ts'

/** The charter's sentence that says an AI helped, with the two names it needs. They stay in the pane. */
export function Disclosure() {
  const { t, host, library, language } = usePane()
  const [tool, setTool] = useKept('disclosure/tool', '')
  const [reviewer, setReviewer] = useKept('disclosure/reviewer', '')
  const [said, setSaid] = useState<Said | null>(null)
  const tools = useId()
  const sentence = disclosureSentence(library.charter.disclosure, tool, reviewer)

  const leave = async (way: (text: string) => Promise<Said>) =>
    setSaid(sentence === null ? { good: false, text: t('disclosure.needed') } : await way(sentence))
  const insert = () => leave(async text => insertInWords(await host.insert(text), t))
  const copy = () =>
    leave(async text => {
      const copied = await copyText(text)
      return { good: copied, text: t(copied ? 'act.copied.plain' : 'act.copy.failed') }
    })

  return (
    <section className="card" aria-labelledby="disclosure-title">
      <h2 id="disclosure-title">{t('disclosure.title')}</h2>
      <p className="soft">{t('disclosure.privacy')}</p>
      <Named label={t('disclosure.tool')} value={tool} change={setTool} list={tools}>
        <datalist id={tools}>
          {library.charter.tools.map(of => (
            <option key={of.id} value={labelOf(of, language)} />
          ))}
        </datalist>
      </Named>
      <Named label={t('disclosure.reviewer')} value={reviewer} change={setReviewer} />
      {sentence !== null && (
        <p className="quote" lang="fr">
          {sentence}
        </p>
      )}
      <div className="actions-row">
        {host.can.insert && (
          <Button appearance="primary" onClick={() => void insert()}>
            {t('disclosure.insert')}
          </Button>
        )}
        <Button onClick={() => void copy()}>{t('disclosure.copy')}</Button>
      </div>
      <Status said={said} />
    </section>
  )
}

interface NamedProps {
  label: string
  value: string
  change: (value: string) => void
  list?: string
  children?: ReactNode
}

function Named({ label, value, change, list, children }: NamedProps) {
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <Input
        id={id}
        className="wide"
        value={value}
        autoComplete="off"
        input={list === undefined ? {} : { list }}
        onChange={(_, data) => change(data.value)}
      />
      {children}
    </div>
  )
}
