import { Button } from '@fluentui/react-components'
import { ShieldError20Regular } from '@fluentui/react-icons/svg/shield-error'
import { useMemo } from 'react'
import type { Slot } from '../../../core/domain/content/prompt-template.ts'
import type { Finding } from '../../../core/domain/privacy/finding.ts'
import { findPersonalData } from '../../../core/domain/privacy/guard.ts'
import { needsConfirmation, replaceFindings } from '../../../core/domain/privacy/rule.ts'
import { usePane } from '../../pane.ts'
import type { Translate } from '../../words/translate.ts'

interface Props {
  id: string
  slot: Slot
  value: string
  change: (value: string) => void
  inputId: string
}

/** Beyond that, one button for all of them says more than a wall of buttons. */
const MOST_BUTTONS = 3

/** What looks personal in a field, said where it was typed, with a way out: a neutral word in its place. */
export function Flagged({ id, slot, value, change, inputId }: Props) {
  const { t } = usePane()
  const findings = useMemo(() => findPersonalData(value), [value])
  const word = ({ type }: Finding) => t(`finding.word.${type}`)
  const replace = (some: readonly Finding[]) => {
    change(replaceFindings(value, some, word))
    document.getElementById(inputId)?.focus()
  }
  return (
    <div className={findings.length > 0 ? 'flag' : 'flag-none'}>
      {findings.length > 0 && <ShieldError20Regular aria-hidden className="flag-icon" />}
      <div>
        <div role="status" id={id}>
          {findings.map(({ type, start, text }) => (
            <p key={start}>
              <strong>{t('finding.said', { what: t(`finding.${type}`), text })}</strong>
            </p>
          ))}
          {findings.length > 0 && <p>{adviceOn(findings, slot, t)}</p>}
        </div>
        <div className="replace">
          {findings.length <= MOST_BUTTONS &&
            findings.map(finding => (
              <Button key={finding.start} size="small" onClick={() => replace([finding])}>
                {t('finding.replace', { word: word(finding) })}
              </Button>
            ))}
          {findings.length > 1 && (
            <Button size="small" onClick={() => replace(findings)}>
              {t('finding.replaceAll')}
            </Button>
          )}
        </div>
      </div>
    </div>
  )
}

function adviceOn(findings: readonly Finding[], slot: Slot, t: Translate): string {
  if (findings.every(({ severity }) => severity === 'low')) return t('finding.service')
  const asks = findings.some(finding => needsConfirmation(finding, slot.personalData))
  if (!asks || slot.personalData === 'allowed') return t('finding.allowed')
  return t(`finding.${slot.personalData}`)
}
