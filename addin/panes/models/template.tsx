import { useMemo, useState } from 'react'
import type { PromptTemplate } from '../../../core/domain/content/prompt-template.ts'
import { preview, type Values } from '../../../core/domain/prompts/fill.ts'
import { release } from '../../../core/domain/prompts/release.ts'
import { useKept, usePane } from '../../pane.ts'
import { Preview } from '../../parts/preview.tsx'
import { Title } from '../../parts/title.tsx'
import { Actions } from './actions.tsx'
import { Facts } from './facts.tsx'
import { FavouriteButton } from './favourite-button.tsx'
import { LAST_TEMPLATE, type LastTemplate } from './last-template.ts'
import type { Leaving } from './leaving.ts'
import { NextStep } from './next-step.tsx'
import { SlotField } from './slot-field.tsx'
import { StandingLine } from './standing-line.tsx'
import { useGuard } from './use-guard.ts'

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
  const leaving = useLeaving(template, values)

  return (
    <>
      <div className="title-row">
        <Title lang="fr">{template.title}</Title>
        <FavouriteButton id={template.id} title={template.title} />
      </div>
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

      <Preview id="preview-title" title={t('template.preview')} lang="fr">
        {preview(template, values)}
      </Preview>
      <Actions leaving={leaving} tried={() => setTried(true)}>
        <NextStep checklist={template.checklist} />
      </Actions>
    </>
  )
}

/** A template's text as it is now, its use counted by id and version once it left. */
function useLeaving(template: PromptTemplate, values: Values): Leaving {
  const {
    api,
    kept,
    shelf: { used },
  } = usePane()
  const guard = useGuard()
  return useMemo(() => {
    const { id, version, slots } = template
    return {
      fields: slots,
      release: confirmed => release(template, values, confirmed, guard),
      left: () => {
        kept.set(LAST_TEMPLATE, { id, version } satisfies LastTemplate)
        used(id)
        api.used({ what: 'prompt', id, version })
      },
    }
  }, [template, values, guard, api, kept, used])
}
