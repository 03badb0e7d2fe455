import type { PromptTemplate } from '../../../core/domain/content/prompt-template.ts'
import { usePane } from '../../pane.ts'
import { More } from '../../parts/more.tsx'

/** What was filled in once, and what came of it. */
export function Example({ template: { examples, slots } }: { template: PromptTemplate }) {
  const { t } = usePane()
  const [example] = examples
  if (!example) return null
  return (
    <More title={t('template.example')} lang="fr">
      <dl className="tokens">
        {slots
          .filter(({ id }) => example.slots[id])
          .map(({ id, label }) => (
            <div key={id}>
              <dt>{label}</dt>
              <dd>{example.slots[id]}</dd>
            </div>
          ))}
      </dl>
      <p className="quote">{example.output}</p>
    </More>
  )
}
