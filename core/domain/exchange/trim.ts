/** Blanks that formats add around a text. No-break spaces are French typography: they stay. */
const isBlank = (char: string | undefined): boolean => char === ' ' || char === '\t' || char === '\n' || char === '\r'

/** The part of a text that is left without blanks at either end. A loop, because `[ \t]+$` is slow on hostile files. */
export function trimmedRange(text: string): [from: number, to: number] {
  let [from, to] = [0, text.length]
  while (from < to && isBlank(text[from])) from++
  while (to > from && isBlank(text[to - 1])) to--
  return [from, to]
}

export const trim = (text: string): string => text.slice(...trimmedRange(text))
