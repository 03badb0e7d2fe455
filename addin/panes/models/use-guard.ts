import { useMemo } from 'react'
import type { Detector } from '../../../core/domain/privacy/finding.ts'
import { guardOf } from '../../../core/domain/privacy/guard.ts'
import { usePane } from '../../pane.ts'

/** What looks personal or confidential, the organisation's own terms included. */
export function useGuard(): Detector {
  const { terms } = usePane().library.organisation
  return useMemo(() => guardOf(terms), [terms])
}
