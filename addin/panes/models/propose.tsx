import { Button } from '@fluentui/react-components'
import { Copy20Regular } from '@fluentui/react-icons/svg/copy'
import { useState } from 'react'
import { buildPrompt, type PromptParts } from '../../../core/domain/prompts/build.ts'
import { useKept, usePane } from '../../pane.ts'
import { LongField } from '../../parts/long-field.tsx'
import { type Said, Status } from '../../parts/status.tsx'
import { Title } from '../../parts/title.tsx'
import { useAskingWords } from '../../words/use-asking-words.ts'
import { copySaid } from '../copy-said.ts'
import { EMPTY_PARTS, PARTS } from './built.ts'
import { Flagged } from './flagged.tsx'
import { useGuard } from './use-guard.ts'

const FIELDS = ['name', 'body', 'works', 'fails'] as const
type FieldName = (typeof FIELDS)[number]
type Proposal = Readonly<Record<FieldName, string>>
const NEEDED: readonly FieldName[] = ['name', 'body', 'fails']

/**
 * A request that worked, with where it fails, made ready for the référent. It is copied and passed on by the person:
 * this pane sends no text to anybody. A template holds nothing personal, so here the guard asks for no yes, it stops.
 */
export function ProposeScreen() {
  const { t, library } = usePane()
  const w = useAskingWords()
  const guard = useGuard()
  const [parts] = useKept<PromptParts>(PARTS, EMPTY_PARTS)
  const [proposal, setProposal] = useKept<Proposal>('proposal', {
    name: '',
    body: buildPrompt(parts),
    works: '',
    fails: '',
  })
  const [said, setSaid] = useState<Said | null>(null)

  const copy = async (): Promise<Said> => {
    if (NEEDED.some(field => proposal[field].trim() === '')) return { good: false, text: w('propose.missing') }
    const personal = FIELDS.some(field => guard(proposal[field]).some(({ severity }) => severity !== 'low'))
    if (personal) return { good: false, text: w('propose.blocked') }
    const text = FIELDS.map(field => `${w(`propose.${field}`)}\n${proposal[field].trim()}`).join('\n\n')
    return copySaid(text, t('act.copied.plain'), t)
  }
  return (
    <>
      <Title>{w('propose.title')}</Title>
      <p className="soft">{w('propose.intro', { contact: library.organisation.contact })}</p>
      <form className="fields" onSubmit={event => event.preventDefault()} aria-label={w('propose.title')}>
        {FIELDS.map(field => {
          const change = (value: string) => {
            setProposal({ ...proposal, [field]: value })
            setSaid(null)
          }
          return (
            <LongField
              key={field}
              id={`propose-${field}`}
              label={w(`propose.${field}`)}
              help={w(`propose.${field}.help`)}
              value={proposal[field]}
              change={change}
              rows={field === 'body' ? 7 : 2}
              describedBy={`propose-${field}-flags`}
            >
              <Flagged
                id={`propose-${field}-flags`}
                rule="forbidden"
                value={proposal[field]}
                change={change}
                inputId={`propose-${field}`}
              />
            </LongField>
          )
        })}
      </form>
      <Button appearance="primary" icon={<Copy20Regular />} className="start" onClick={() => void copy().then(setSaid)}>
        {w('propose.copy')}
      </Button>
      <Status said={said} />
    </>
  )
}
