import { Button } from '@fluentui/react-components'
import { Copy20Regular } from '@fluentui/react-icons/svg/copy'
import { Eye20Regular } from '@fluentui/react-icons/svg/eye'
import { useState } from 'react'
import { buildPrompt, type PromptParts } from '../../../core/domain/prompts/build.ts'
import { LONGEST_PROPOSAL, type Proposal as Offered } from '../../../core/domain/prompts/proposal.ts'
import { useKept, usePane } from '../../pane.ts'
import { LongField } from '../../parts/long-field.tsx'
import { type Said, Status } from '../../parts/status.tsx'
import { Title } from '../../parts/title.tsx'
import { useAskingWords } from '../../words/use-asking-words.ts'
import { copySaid } from '../copy-said.ts'
import { EMPTY_PARTS, PARTS } from './built.ts'
import { Flagged } from './flagged.tsx'
import { ProposeSend } from './propose-send.tsx'
import { useGuard } from './use-guard.ts'

const FIELDS = ['name', 'body', 'works', 'fails'] as const
type FieldName = (typeof FIELDS)[number]
type Proposal = Readonly<Record<FieldName, string>>
const NEEDED: readonly FieldName[] = ['name', 'body', 'fails']

/**
 * A request that worked, with where it fails, made ready for the référent. Somebody signed in may send it, after
 * reading once more what leaves; it can always be copied and passed on by hand. A template holds nothing personal, so
 * here the guard asks for no yes, it stops.
 */
export function ProposeScreen() {
  const { t, library, api, loaded } = usePane()
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
  const [reading, setReading] = useState(false)
  // The server answered this person's token: it knows them.
  const signedIn = loaded.state === 'current'

  const text = FIELDS.map(field => `${w(`propose.${field}`)}\n${proposal[field].trim()}`).join('\n\n')
  const stopped = (): Said | null => {
    if (NEEDED.some(field => proposal[field].trim() === '')) return { good: false, text: w('propose.missing') }
    const personal = FIELDS.some(field => guard(proposal[field]).some(({ severity }) => severity !== 'low'))
    return personal ? { good: false, text: w('propose.blocked') } : null
  }
  const copy = async () => setSaid(stopped() ?? (await copySaid(text, t('act.copied.plain'), t)))
  const read = () => {
    const stop = stopped() ?? (isTooLong(offeredOf(proposal)) ? { good: false, text: w('propose.long') } : null)
    setSaid(stop)
    setReading(stop === null)
  }
  return (
    <>
      <Title>{w('propose.title')}</Title>
      <p className="soft">
        {w(signedIn ? 'propose.intro.send' : 'propose.intro', { contact: library.organisation.contact })}
      </p>
      <form className="fields" onSubmit={event => event.preventDefault()} aria-label={w('propose.title')}>
        {FIELDS.map(field => {
          const change = (value: string) => {
            setProposal({ ...proposal, [field]: value })
            setSaid(null)
            setReading(false)
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
      {signedIn && !reading && (
        <Button appearance="primary" icon={<Eye20Regular />} className="start" onClick={read}>
          {w('propose.read')}
        </Button>
      )}
      {reading && <ProposeSend text={text} send={() => api.propose(offeredOf(proposal))} say={setSaid} />}
      <Button
        appearance={signedIn ? 'secondary' : 'primary'}
        icon={<Copy20Regular />}
        className="start"
        onClick={() => void copy()}
      >
        {w('propose.copy')}
      </Button>
      <Status said={said} />
    </>
  )
}

const offeredOf = ({ name, body, works, fails }: Proposal): Offered => ({
  title: name.trim(),
  body: body.trim(),
  works: works.trim(),
  failsWhere: fails.trim(),
})

const isTooLong = (offered: Offered): boolean =>
  (Object.keys(LONGEST_PROPOSAL) as (keyof Offered)[]).some(field => offered[field].length > LONGEST_PROPOSAL[field])
