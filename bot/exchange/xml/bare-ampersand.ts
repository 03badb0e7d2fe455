const ENTITY = /^&(#\d{1,7}|#x[0-9a-f]{1,6}|[\w.-]{1,40});/i

/**
 * Line of the first `&` that stands for itself, which a parser only notices at the next `;`, if there is one. Null when
 * there is none. What CDATA and comments hold does not count.
 */
export function bareAmpersand(text: string): number | null {
  for (let from = 0; from < text.length; ) {
    const at = markFrom(text, from)
    if (at < 0) return null
    const close = text.startsWith('<![CDATA[', at) ? ']]>' : text.startsWith('<!--', at) ? '-->' : null
    if (text[at] === '&' && !ENTITY.test(text.slice(at, at + 50))) return lineAt(text, at)
    const end = close === null ? at : text.indexOf(close, at)
    if (end < 0) return null
    from = end + 1
  }
  return null
}

function markFrom(text: string, from: number): number {
  for (let i = from; i < text.length; i++) if (text[i] === '&' || text.startsWith('<!', i)) return i
  return -1
}

const lineAt = (text: string, at: number): number => text.slice(0, at).split(/\r\n?|\n/).length
