import type { PromptTemplate } from '../../../core/domain/content/prompt-template.ts'
import { isoInWords } from '../../dates.ts'
import { usePane } from '../../pane.ts'
import { More } from '../../parts/more.tsx'

/** The template's record: everything that lets someone judge whether to trust it. */
export function About({ template }: { template: PromptTemplate }) {
  const { t, language } = usePane()
  const date = (iso: string) => isoInWords(iso, language)
  return (
    <More title={t('template.about')}>
      <ul className="plain">
        {template.reviews.map(({ by, role, date: on, note }) => (
          <li key={`${by} ${on}`}>
            {t('template.reviewed', { by, role, date: date(on) })}
            {note && <span lang="fr"> · {note}</span>}
          </li>
        ))}
        {template.tried.map(({ tool, date: on, result }) => (
          <li key={`${tool} ${on}`}>{t('template.tried', { tool, date: date(on), result })}</li>
        ))}
        <li>{t('template.owner', { owner: template.owner })}</li>
        <li>{t('template.reviewBy', { date: date(template.reviewBy) })}</li>
        <li>{t('template.licence', { licence: template.licence })}</li>
      </ul>
    </More>
  )
}
