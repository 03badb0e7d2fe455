import type { PromptTemplate } from '../../../core/domain/content/prompt-template.ts'
import { usePane } from '../../pane.ts'
import { labelOf } from '../../parts/lights.tsx'
import { Row, Rows } from '../../parts/row.tsx'

export function TemplateRows({ prompts, label }: { prompts: readonly PromptTemplate[]; label: string }) {
  const { t, go, language, library } = usePane()
  const { charter } = library
  const dataOf = (id: string) => charter.dataClasses.find(data => data.id === id)
  return (
    <Rows label={label}>
      {prompts.map(({ id, title, summary, dataClass }) => (
        <Row
          key={id}
          id={`template-${id}`}
          lang="fr"
          title={title}
          below={
            <>
              <span lang="fr">{summary}</span>
              <span className="row-small">
                {t('template.dataClass', {
                  label: labelOf(dataOf(dataClass) ?? { label: dataClass, en: dataClass }, language),
                })}
              </span>
            </>
          }
          onClick={() => go({ screen: 'template', id })}
        />
      ))}
    </Rows>
  )
}
