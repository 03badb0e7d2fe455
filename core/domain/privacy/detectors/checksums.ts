/** ISO 7064 MOD 97-10 over letters and digits (A = 10 … Z = 35), taken digit by digit so that no number overflows. */
export const mod97 = (code: string): number =>
  [...code].reduce((rest, character) => {
    const value = Number.parseInt(character, 36)
    return (rest * (value > 9 ? 100 : 10) + value) % 97
  }, 0)

/** Luhn (ISO/IEC 7812-1): every second digit from the right counts double, its digits summed. */
export function passesLuhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, i) => {
    const value = Number(digit) * (i % 2 === 0 ? 1 : 2)
    return total + (value > 9 ? value - 9 : value)
  }, 0)
  return sum % 10 === 0
}
