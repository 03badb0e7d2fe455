import { Lightbulb20Regular } from '@fluentui/react-icons/svg/lightbulb'
import type { PromptTemplate } from '../../../core/domain/content/prompt-template.ts'
import { usePane } from '../../pane.ts'
import { LightsFor, labelOf } from '../../parts/lights.tsx'
import { More } from '../../parts/more.tsx'
import { About } from './about.tsx'
import { Example } from './example.tsx'

/** Before filling anything: is an AI needed here, which data may go where, what it cannot do, how to do without. */
export function Facts({ template }: { template: PromptTemplate }) {
  const { t, language, library } = usePane()
  const data = library.charter.dataClasses.find(({ id }) => id === template.dataClass)
  return (
    <>
      <section className="callout" aria-labelledby="classic-title">
        <Lightbulb20Regular aria-hidden className="callout-icon" />
        <div>
          <h2 id="classic-title">{t('template.classic')}</h2>
          <p lang="fr">{template.classicTool}</p>
        </div>
      </section>
      <div className="mores">
        <More title={t('template.data', { label: data ? labelOf(data, language) : template.dataClass })} open>
          <LightsFor charter={library.charter} data={template.dataClass} />
        </More>
        <More title={t('template.limits')} lang="fr">
          {template.limits}
        </More>
        <Example template={template} />
        <More title={t('template.withoutAi')} lang="fr">
          {template.withoutAi}
        </More>
        <About template={template} />
      </div>
    </>
  )
}
