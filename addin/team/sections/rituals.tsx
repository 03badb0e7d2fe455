import type { UnitView } from '../../../core/domain/figures/team-view.ts'
import { useVoice } from '../words.ts'
import { BarTable, Nothing } from './bar-table.tsx'
import { Section } from './section.tsx'

export function RitualsSection({ rituals }: Pick<UnitView, 'rituals'>) {
  const { t } = useVoice()
  const most = Math.max(...rituals.map(({ held }) => held))
  return (
    <Section title={t('rituals.title')} what={t('rituals.what')}>
      {id =>
        rituals.length === 0 ? (
          <Nothing words="rituals.nothing" />
        ) : (
          <BarTable
            labelledBy={id}
            head={{ label: t('rituals.ritual'), said: t('rituals.held') }}
            rows={rituals.map(({ ritual, title, held }) => ({
              id: ritual,
              label: title,
              said: String(held),
              percent: (100 * held) / most,
            }))}
          />
        )
      }
    </Section>
  )
}
