import type { Host } from './host.ts'
import { nowhere } from './nowhere.ts'
import { outlookHost } from './outlook.ts'
import { wordHost } from './word.ts'

const PATIENCE_MS = 5000

/** The host that office.js announces; none when it is absent, was not reached, or runs outside Office. */
export async function openOffice(): Promise<Host> {
  if (typeof Office === 'undefined') return nowhere()
  const outside = new Promise<null>(resolve => setTimeout(() => resolve(null), PATIENCE_MS))
  const info = await Promise.race([Office.onReady(), outside])
  if (info?.host === Office.HostType.Word) return wordHost()
  if (info?.host === Office.HostType.Outlook) return outlookHost()
  return nowhere()
}
