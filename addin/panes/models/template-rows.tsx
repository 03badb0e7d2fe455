import type { PromptTemplate } from '../../../core/domain/content/prompt-template.ts'
import { usePane } from '../../pane.ts'
import { Row, Rows } from '../../parts/row.tsx'

export function TemplateRows({ prompts, label }: { prompts: readonly PromptTemplate[]; label: string }) {
  const { go } = usePane()
  return (
    <Rows label={label}>
      {prompts.map(({ id, title, summary }) => (
        <Row
          key={id}
          id={`template-${id}`}
          lang="fr"
          title={title}
          below={<span lang="fr">{summary}</span>}
          onClick={() => go({ screen: 'template', id })}
        />
      ))}
    </Rows>
  )
}
