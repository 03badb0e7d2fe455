import { Button } from '@fluentui/react-components'
import { Send20Regular } from '@fluentui/react-icons/svg/send'
import { useMemo } from 'react'
import {
  type BuildHint,
  buildPrompt,
  hintsFor,
  type PartName,
  type PromptParts,
} from '../../../core/domain/prompts/build.ts'
import { releaseText } from '../../../core/domain/prompts/release.ts'
import { useKept, usePane } from '../../pane.ts'
import { LongField } from '../../parts/long-field.tsx'
import { Preview } from '../../parts/preview.tsx'
import { Title } from '../../parts/title.tsx'
import { useAskingWords } from '../../words/use-asking-words.ts'
import { Actions } from './actions.tsx'
import { EMPTY_PARTS, PARTS } from './built.ts'
import { Flagged } from './flagged.tsx'
import type { Leaving } from './leaving.ts'
import { useGuard } from './use-guard.ts'

/** The task first: without it there is no request. The role last, which helps least. */
const ORDER: readonly PartName[] = ['task', 'context', 'constraints', 'format', 'role']

export function BuilderScreen() {
  const { go } = usePane()
  const w = useAskingWords()
  const [parts, setParts] = useKept<PromptParts>(PARTS, EMPTY_PARTS)
  const leaving = useLeaving(parts)
  const text = buildPrompt(parts)
  return (
    <>
      <Title>{w('builder.title')}</Title>
      <p className="soft">{w('builder.intro')}</p>
      <p className="soft">{w('builder.data')}</p>
      <form className="fields" onSubmit={event => event.preventDefault()} aria-label={w('builder.title')}>
        {ORDER.map(part => (
          <LongField
            key={part}
            id={`slot-${part}`}
            label={w(`part.${part}`)}
            help={w(`part.${part}.help`)}
            value={parts[part]}
            change={value => setParts({ ...parts, [part]: value })}
            rows={part === 'context' ? 4 : 2}
            describedBy={`${part}-flags`}
          >
            <Flagged
              id={`${part}-flags`}
              rule="mask"
              value={parts[part]}
              change={value => setParts({ ...parts, [part]: value })}
              inputId={`slot-${part}`}
            />
          </LongField>
        ))}
      </form>
      {text !== '' && <Hints parts={parts} />}
      <Preview id="preview-title" title={w('builder.preview')} {...(text !== '' && { lang: 'fr' })}>
        {text === '' ? w('builder.empty') : text}
      </Preview>
      <Actions leaving={leaving} tried={() => {}}>
        {text !== '' && (
          <Button
            id="builder-propose"
            appearance="subtle"
            icon={<Send20Regular />}
            onClick={() => go({ screen: 'propose' })}
          >
            {w('builder.propose')}
          </Button>
        )}
      </Actions>
    </>
  )
}

/** What would make it clearer, the most useful first; any request may be copied all the same. */
function Hints({ parts }: { parts: PromptParts }) {
  const w = useAskingWords()
  const hints = hintsFor(parts)
  const inWords = ({ part, hint }: BuildHint) => (hint === 'empty' ? w(`hint.empty.${part}`) : w(`hint.${hint}`))
  return (
    <section className="callout" aria-labelledby="hints-title">
      <div>
        <h2 id="hints-title">{w('hints.title')}</h2>
        {hints.length === 0 ? (
          <p>{w('hints.none')}</p>
        ) : (
          <ul className="dots">
            {hints.map(hint => (
              <li key={`${hint.part} ${hint.hint}`}>
                <strong>{w(`part.${hint.part}`)}</strong> · {inWords(hint)}
              </li>
            ))}
          </ul>
        )}
      </div>
    </section>
  )
}

function useLeaving(parts: PromptParts): Leaving {
  const w = useAskingWords()
  const guard = useGuard()
  return useMemo(
    () => ({
      fields: ORDER.map(id => ({ id, label: w(`part.${id}`) })),
      release: confirmed => {
        if (parts.task.trim() === '')
          return { kind: 'incomplete', problems: { missing: ['task'], tooLong: [], notFitting: [] } }
        const fields = ORDER.map(id => ({ id, value: parts[id], rule: 'mask' as const }))
        return releaseText(buildPrompt(parts), fields, confirmed, guard)
      },
      left: () => {},
    }),
    [parts, guard, w],
  )
}
