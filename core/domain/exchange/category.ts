import { trim } from './trim.ts'

/** `top/Cyber/Mots de passe` → its parts. A doubled slash is a slash inside a name, as in Moodle. */
export function categoryOf(path: string): string[] {
  const parts = ['']
  for (let i = 0; i < path.length; i++) {
    const char = path[i] ?? ''
    const doubled = char === '/' && path[i + 1] === '/'
    if (char === '/' && !doubled) parts.push('')
    else parts.push(`${parts.pop() ?? ''}${char}`)
    if (doubled) i++
  }
  return parts.map(trim).filter(part => part !== '')
}

export const categoryPath = (parts: readonly string[]): string =>
  parts.map(part => part.replaceAll('/', '//').replace(/[\r\n]+/g, ' ')).join('/')

export const sameCategory = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((part, i) => part === b[i])
