import type { Why } from '../host.ts'
import { Stop } from '../outcome.ts'

/** Outlook sometimes never calls back, an open dialog of its own being the usual reason. */
const PATIENCE_MS = 10_000

/** One of Outlook's functions with a callback, as a promise. Throws what `attempt` turns into data. */
export const call = <T>(start: (then: (result: Office.AsyncResult<T>) => void) => void): Promise<T> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Stop('busy')), PATIENCE_MS)
    start(({ status, value, error }) => {
      clearTimeout(timer)
      if (status === Office.AsyncResultStatus.Succeeded) resolve(value)
      else reject(new Stop(whyOf(`${error?.name ?? ''} ${error?.message ?? ''}`)))
    })
  })

/** By name: the numbers are not the same in every Outlook. */
function whyOf(name: string): Why {
  if (/MaximumSize|TooLong|Exceed|size limit/i.test(name)) return 'too-long'
  if (/NotSupported|Unsupported|not implemented/i.test(name)) return 'unsupported'
  if (/Permission|AccessDenied|ReadOnly|InvalidOperation/i.test(name)) return 'read-only'
  if (/Busy|Timeout|Pending/i.test(name)) return 'busy'
  return 'failed'
}
