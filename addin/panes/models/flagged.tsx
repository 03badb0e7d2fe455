import { Button } from '@fluentui/react-components'
import { ShieldError20Regular } from '@fluentui/react-icons/svg/shield-error'
import { useDeferredValue, useMemo } from 'react'
import type { Finding } from '../../../core/domain/privacy/finding.ts'
import { needsConfirmation, type Rule } from '../../../core/domain/privacy/rule.ts'
import { usePane } from '../../pane.ts'
import type { Translate } from '../../words/translate.ts'
import { useGuard } from './use-guard.ts'
import { useMasking } from './use-masking.ts'

interface Props {
  id: string
  rule: Rule
  value: string
  change: (value: string) => void
  inputId: string
}

/** Beyond that, one button for all of them says more than a wall of buttons, and a count more than a wall of lines. */
const MOST_BUTTONS = 3
const MOST_LINES = 6

/** What looks personal in a field, said where it was typed, with a way out: a stable token in its place. */
export function Flagged({ id, rule, value, change, inputId }: Props) {
  const { t } = usePane()
  const guard = useGuard()
  const masking = useMasking()
  // A long text is read when the hands rest: the letter just typed comes first.
  const read = useDeferredValue(value)
  const findings = useMemo(() => guard(read), [guard, read])
  const asked = findings.filter(({ severity }) => severity !== 'low')
  const mask = (some: readonly Finding[]) => {
    // What was read may be one letter behind what stands in the field.
    if (read !== value) return
    change(masking.mask(value, some))
    document.getElementById(inputId)?.focus()
  }
  return (
    <div className={findings.length > 0 ? 'flag' : 'flag-none'}>
      {findings.length > 0 && <ShieldError20Regular aria-hidden className="flag-icon" />}
      <div>
        <div role="status" id={id}>
          {findings.slice(0, MOST_LINES).map(({ type, start, text }) => (
            <p key={start}>
              <strong>{t('finding.said', { what: t(`finding.${type}`), text })}</strong>
            </p>
          ))}
          {findings.length > MOST_LINES && <p>{t('finding.others', { n: findings.length - MOST_LINES })}</p>}
          {findings.length > 0 && <p>{adviceOn(findings, rule, t)}</p>}
        </div>
        <div className="replace">
          {asked.length > 1 &&
            asked.length <= MOST_BUTTONS &&
            asked.map(finding => (
              <Button key={finding.start} size="small" onClick={() => mask([finding])}>
                {t('finding.maskOne', { text: shorten(finding.text) })}
              </Button>
            ))}
          {findings.length > 0 && (
            <Button size="small" onClick={() => mask(asked.length > 0 ? asked : findings)}>
              {t(asked.length > 1 ? 'finding.maskAll' : 'finding.maskIt')}
            </Button>
          )}
        </div>
      </div>
    </div>
  )
}

const shorten = (text: string): string => (text.length > 24 ? `${text.slice(0, 24)}…` : text)

function adviceOn(findings: readonly Finding[], rule: Rule, t: Translate): string {
  if (findings.every(({ severity }) => severity === 'low')) return t('finding.service')
  const asks = findings.some(finding => needsConfirmation(finding, rule))
  if (!asks || rule === 'allowed') return t('finding.allowed')
  return t(`finding.${rule}`)
}
