import { SEPARATOR } from './separators.ts'

// Written without lookbehind: Safari before 16.4, which older Word for Mac uses, refuses to load a script that has one.
const WORD = /[\p{L}\p{N}_]/u
const DIGIT_JUST_BEFORE = new RegExp(`\\d${SEPARATOR}$`, 'u')

/** True when no letter or digit touches the span: part of a longer code is not the code. */
export const standsAlone = (text: string, start: number, end: number): boolean =>
  !WORD.test(characterBefore(text, start)) && !WORD.test(text.slice(end, end + 2).charAt(0))

/** True when one separator away stands another digit: « 85 05 78… » is the middle of something longer. */
export const continuesNumber = (text: string, start: number): boolean =>
  DIGIT_JUST_BEFORE.test(text.slice(Math.max(0, start - 2), start))

/** A letter beyond U+FFFF takes two places. */
function characterBefore(text: string, at: number): string {
  const last = text.charCodeAt(at - 1)
  return last >= 0xdc00 && last <= 0xdfff ? text.slice(Math.max(0, at - 2), at) : text.slice(Math.max(0, at - 1), at)
}
