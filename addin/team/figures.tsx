import { Select } from '@fluentui/react-components'
import { useId, useState } from 'react'
import type { TeamView, UnitView } from '../../core/domain/figures/team-view.ts'
import { ActiveSection } from './sections/active.tsx'
import { HardSection } from './sections/hard.tsx'
import { NeedsSection } from './sections/needs.tsx'
import { NextMeeting } from './sections/next-meeting.tsx'
import { RitualsSection } from './sections/rituals.tsx'
import { UsedSection } from './sections/used.tsx'
import { useVoice } from './words.ts'

/** One unit at a time, never two side by side: units are not compared. */
export function Figures({ view, sample }: { view: TeamView; sample: boolean }) {
  const { t } = useVoice()
  const [index, setIndex] = useState(0)
  const unit = view.units[index] ?? view.units[0]
  if (!unit) return null
  return (
    <>
      {sample && (
        <p className="team-sample" role="note">
          <strong>{t('page.sample')}</strong> {t('page.sample.text')}
        </p>
      )}
      <header className="team-head">
        <div>
          <h1>{t('page.title')}</h1>
          <p className="soft">{t('page.intro')}</p>
        </div>
        <UnitChoice view={view} index={index} choose={setIndex} />
      </header>
      {unit.people === null ? <TooFew /> : <UnitFigures unit={unit} weeks={view.weeks} />}
      {view.needs && <NeedsSection needs={view.needs} />}
      <Privacy />
    </>
  )
}

interface Choice {
  view: TeamView
  index: number
  choose: (index: number) => void
}

function UnitChoice({ view, index, choose }: Choice) {
  const { t } = useVoice()
  const id = useId()
  const nameOf = ({ unit }: UnitView) => unit.at(-1) ?? t('page.organisation')
  const people = view.units[index]?.people ?? null
  const [only, ...others] = view.units
  return (
    <div className="team-unit">
      {only && others.length === 0 ? (
        <p className="team-unit-name">{nameOf(only)}</p>
      ) : (
        <>
          <label htmlFor={id}>{t('page.unit')}</label>
          <Select id={id} className="wide" value={String(index)} onChange={(_, { value }) => choose(Number(value))}>
            {view.units.map((one, i) => (
              <option key={JSON.stringify(one.unit)} value={i}>
                {`${'\u2003'.repeat(Math.max(0, one.unit.length - (only?.unit.length ?? 0)))}${nameOf(one)}`}
              </option>
            ))}
          </Select>
        </>
      )}
      {people !== null && (
        <p className="soft" role="status">
          {t('page.people', { people })}
        </p>
      )}
    </div>
  )
}

const UnitFigures = ({ unit, weeks }: { unit: UnitView; weeks: readonly string[] }) => (
  <>
    <NextMeeting suggestions={unit.suggestions} />
    <div className="team-grid">
      <ActiveSection shares={unit.active} weeks={weeks} />
      <HardSection hard={unit.hard} />
      <RitualsSection rituals={unit.rituals} />
      {unit.used.length > 0 && <UsedSection used={unit.used} />}
    </div>
  </>
)

function TooFew() {
  const { t } = useVoice()
  return (
    <section className="team-card team-few">
      <h2>{t('few.title')}</h2>
      <p>{t('few.text')}</p>
    </section>
  )
}

function Privacy() {
  const { t } = useVoice()
  return (
    <footer className="team-privacy">
      <h2>{t('privacy.title')}</h2>
      <p>{t('privacy.text')}</p>
    </footer>
  )
}
