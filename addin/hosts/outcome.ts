import type { Done, Why } from './host.ts'

export const done = <T>(value: T): Done<T> => ({ ok: true, value })
export const not = (why: Why): { ok: false; why: Why } => ({ ok: false, why })

/** Thrown inside a host's own work to leave it with a reason; never leaves `attempt`. */
export class Stop extends Error {
  readonly why: Why
  constructor(why: Why) {
    super(why)
    this.why = why
  }
}

/** Does it, and turns whatever Office throws into data. */
export async function attempt<T>(intent: 'read' | 'write', work: () => Promise<T>): Promise<Done<T>> {
  try {
    return done(await work())
  } catch (error) {
    return not(error instanceof Stop ? error.why : whyOf(codeOf(error), intent))
  }
}

export const withoutValue = (outcome: Done<unknown>): { ok: true } | { ok: false; why: Why } =>
  outcome.ok ? { ok: true } : outcome

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''

/** Codes of Word.ErrorCodes and OfficeExtension.ErrorCodes. */
function whyOf(code: string, intent: 'read' | 'write'): Why {
  // Reading takes no right to edit: where even that is denied, the document is not open for editing at all.
  if (/^(AccessDenied|NotAllowed|ReadOnly)$/i.test(code)) return intent === 'read' ? 'protected' : 'read-only'
  if (/^(ItemNotFound|InvalidObjectPath|InvalidReference)$/.test(code)) return 'changed'
  if (/^(ApiNotFound|NotImplemented|NotSupported|UnsupportedOperation)$/.test(code)) return 'unsupported'
  if (/^(SearchDialogIsOpen|ActivityLimitReached|OperationAborted|HostIsBusy)$/.test(code)) return 'busy'
  if (/SizeLimitExceeded$/.test(code)) return 'too-long'
  return 'failed'
}
