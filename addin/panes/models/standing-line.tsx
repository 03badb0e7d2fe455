import { ShieldCheckmark16Regular } from '@fluentui/react-icons/svg/shield-checkmark'
import { isoOf } from '../../../core/domain/calendar/day.ts'
import type { PromptTemplate } from '../../../core/domain/content/prompt-template.ts'
import { lastChanged, standing } from '../../../core/domain/prompts/offer.ts'
import { isoInWords } from '../../dates.ts'
import { usePane } from '../../pane.ts'

/** Who stands behind the template, which version of when, and how much is at stake. */
export function StandingLine({ template }: { template: PromptTemplate }) {
  const { t, language, today } = usePane()
  const by = standing(template)
  const overdue = template.reviewBy < isoOf(today)
  const date = (iso: string) => isoInWords(iso, language)
  return (
    <div className="standing">
      <p className="standing-by">
        <ShieldCheckmark16Regular aria-hidden />
        {by.by === 'team'
          ? t('template.standing.team')
          : t('template.standing.referent', { name: by.name, date: date(by.date) })}
      </p>
      <p className="facts">
        {t(`template.risk.${template.riskLevel}`)} ·{' '}
        {t('template.version', { version: template.version, date: date(lastChanged(template)) })}
      </p>
      {overdue && <p className="overdue">{t('template.overdue', { date: date(template.reviewBy) })}</p>}
    </div>
  )
}
