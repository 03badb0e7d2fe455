import { Checkbox } from '@fluentui/react-components'
import { ShieldError20Regular } from '@fluentui/react-icons/svg/shield-error'
import { useEffect, useRef } from 'react'
import type { Concern } from '../../../core/domain/prompts/release.ts'
import { usePane } from '../../pane.ts'
import type { Leaving } from './leaving.ts'

const TITLE = 'confirm-title'

/** The whole question comes into view, and the focus to its title. Also when it is already there and asked again. */
export function showConfirm(panel: HTMLElement | null | undefined): void {
  panel?.querySelector<HTMLElement>(`#${TITLE}`)?.focus({ preventScroll: true })
  panel?.scrollIntoView({ block: 'center' })
}

interface Props {
  fields: Leaving['fields']
  concerns: readonly Concern[]
  confirmed: boolean
  confirm: (yes: boolean) => void
}

/** The stop before something personal leaves: what it is, where it stands, and a sentence to say yes to. */
export function Confirm({ fields, concerns, confirmed, confirm }: Props) {
  const { t } = usePane()
  const panel = useRef<HTMLElement>(null)
  useEffect(() => showConfirm(panel.current), [])
  const place = (slot: string | null) => fields.find(({ id }) => id === slot)?.label ?? t('confirm.together')
  return (
    <section className="confirm" aria-labelledby={TITLE} ref={panel}>
      <h2 id={TITLE} tabIndex={-1}>
        <ShieldError20Regular aria-hidden />
        {t('confirm.title')}
      </h2>
      <p>{t('confirm.why')}</p>
      <ul className="plain">
        {concerns.map(({ slot, finding }) => (
          <li key={`${slot} ${finding.start}`}>
            <strong>{t('finding.said', { what: t(`finding.${finding.type}`), text: finding.text })}</strong>
            <span className="soft" lang={slot === null ? undefined : 'fr'}>
              {place(slot)}
            </span>
          </li>
        ))}
      </ul>
      <Checkbox
        checked={confirmed}
        onChange={(_, { checked }) => confirm(checked === true)}
        label={t('confirm.sentence', { n: concerns.length })}
      />
    </section>
  )
}
