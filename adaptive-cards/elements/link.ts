import type { IOpenUrlAction } from '../card.ts'
import { plain, shortened } from './safe-text.ts'

/** A way out of Teams, or null when the address is none we open: only https, or the machine itself (demonstrations). */
export function webLink(title: string, url: string, more: Partial<IOpenUrlAction> = {}): IOpenUrlAction | null {
  if (!mayOpen(url)) return null
  return { type: 'Action.OpenUrl', title: plain(shortened(title, 120)), url: new URL(url).href, ...more }
}

const LOOPBACK = ['localhost', '127.0.0.1', '[::1]']

export function mayOpen(url: string): boolean {
  if (!URL.canParse(url)) return false
  const { protocol, hostname, username, password } = new URL(url)
  if (username || password) return false
  return protocol === 'https:' || (protocol === 'http:' && LOOPBACK.includes(hostname))
}
