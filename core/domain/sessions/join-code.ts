/** No vowel, so that no word comes out; nothing that is read for something else (0 O, 1 I L, U V). */
const LETTERS = '23456789BCDFGHJKMNPQRSTVWXZ'
const LENGTH = 8
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/**
 * Eight letters for a session: 27⁸ of them, 38 bits. With the limit on tries (`guess-limit.ts`), two hours of guessing
 * at two hundred open sessions find one with a chance of 1 in 10,000, and all there is to find is a quiz without names.
 * @param random base64url, from a source fit for secrets; its first 48 bits are used (the bias is below 0.1 %)
 */
export function joinCode(random: string): string {
  let left = [...random].slice(0, LENGTH).reduce((sum, digit) => sum * 64 + DIGITS.indexOf(digit), 0)
  let code = ''
  for (let i = 0; i < LENGTH; i++) {
    code += LETTERS[left % LETTERS.length]
    left = Math.floor(left / LETTERS.length)
  }
  return code
}

/** « bcdf-2345 », as people type it, → 'BCDF2345'; null when it can be no code. */
export function readCode(typed: string): string | null {
  const code = typed.toUpperCase().replace(/[\s·.-]+/g, '')
  return code.length === LENGTH && [...code].every(letter => LETTERS.includes(letter)) ? code : null
}

/** In two groups of four, to be read aloud and typed. */
export const spokenCode = (code: string): string => `${code.slice(0, 4)} ${code.slice(4)}`
