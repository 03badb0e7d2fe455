import { useState } from 'react'
import type { PromptTemplate } from '../../../core/domain/content/prompt-template.ts'
import { preview, type Values } from '../../../core/domain/prompts/fill.ts'
import { useKept, usePane } from '../../pane.ts'
import { Title } from '../../parts/title.tsx'
import { Actions } from './actions.tsx'
import { Facts } from './facts.tsx'
import { NextStep } from './next-step.tsx'
import { SlotField } from './slot-field.tsx'
import { StandingLine } from './standing-line.tsx'

export function TemplateScreen({ id }: { id: string }) {
  const { t, prompts } = usePane()
  const template = prompts.find(prompt => prompt.id === id)
  return template ? <Filling template={template} /> : <Title>{t('template.gone')}</Title>
}

/** Who vouches for it, whether it is needed at all, then the fields, the text and what to do with it. */
function Filling({ template }: { template: PromptTemplate }) {
  const { t } = usePane()
  const [values, setValues] = useKept<Values>(`values/${template.id}`, {})
  // Problems are shown once someone has tried to copy, and not while they are still typing their first word.
  const [tried, setTried] = useState(false)

  return (
    <>
      <Title lang="fr">{template.title}</Title>
      <p lang="fr">{template.summary}</p>
      <StandingLine template={template} />
      <Facts template={template} />

      <form className="fields" onSubmit={event => event.preventDefault()} aria-labelledby="fill-title">
        <h2 id="fill-title">{t('template.fill')}</h2>
        {template.slots.map(slot => (
          <SlotField
            key={slot.id}
            slot={slot}
            value={values[slot.id] ?? ''}
            change={value => setValues({ ...values, [slot.id]: value })}
            tried={tried}
          />
        ))}
      </form>

      <div className="preview">
        <h2 id="preview-title">{t('template.preview')}</h2>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable from the keyboard */}
        <section className="preview-text" aria-labelledby="preview-title" tabIndex={0} lang="fr">
          {preview(template, values)}
        </section>
      </div>
      <Actions template={template} values={values} tried={() => setTried(true)}>
        <NextStep checklist={template.checklist} />
      </Actions>
    </>
  )
}
