import { useEffect, useMemo, useState } from 'react'
import type { Concern } from '../../../core/domain/prompts/release.ts'
import { usePane } from '../../pane.ts'
import type { Said } from '../../parts/status.tsx'
import { showConfirm } from './confirm.tsx'
import { firstProblem } from './first-problem.ts'
import type { Leaving } from './leaving.ts'

/** The question that is open, once someone tried: what looks personal, and whether they said yes to it. */
export interface OpenQuestion {
  concerns: readonly Concern[]
  confirmed: boolean
  confirm(yes: boolean): void
}

/** The only way out of the pane for a request to an AI: complete, and with a yes to whatever looks personal in it. */
export function useLeave(leaving: Leaving, tried: () => void) {
  const { t } = usePane()
  // Not kept when one leaves the template: a yes is given in sight of what it is about.
  const [confirmed, setConfirmed] = useState<string | null>(null)
  const [asking, setAsking] = useState(false)
  const [said, setSaid] = useState<Said | null>(null)
  // What was said was about the text as it was.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the text on its way is what it depends on
  useEffect(() => setSaid(null), [leaving])
  // Only once the question was asked: reading a long text at each keystroke would be felt.
  const unconfirmed = useMemo(() => (asking ? leaving.release(null) : null), [asking, leaving])
  const question: OpenQuestion | null =
    unconfirmed?.kind === 'confirm'
      ? {
          concerns: unconfirmed.concerns,
          confirmed: confirmed === unconfirmed.key,
          confirm: yes => setConfirmed(yes ? unconfirmed.key : null),
        }
      : null

  const leave = async (by: (text: string) => Promise<Said>): Promise<void> => {
    const outcome = leaving.release(confirmed)
    if (outcome.kind === 'incomplete') {
      const { count, slot } = firstProblem(leaving.fields, outcome.problems)
      tried()
      setSaid({ good: false, text: t('problem.left', { n: count }) })
      return document.getElementById(`slot-${slot}`)?.focus()
    }
    if (outcome.kind === 'confirm') {
      setSaid({ good: false, text: t('confirm.stopped') })
      setAsking(true)
      return showConfirm(document.querySelector<HTMLElement>('.confirm'))
    }
    const result = await by(outcome.text)
    setSaid(result)
    if (result.good) leaving.left()
  }
  return { question, said, leave }
}
