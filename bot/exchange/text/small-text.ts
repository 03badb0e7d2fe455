const DIGITS = '0123456789+-'
const SHAPES = { sup: '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻', sub: '₀₁₂₃₄₅₆₇₈₉₊₋' } as const

/** 10<sup>2</sup> must not become 102: its digits are drawn raised or lowered. Letters stay as they are (1er, CO₂). */
export function smallText(name: 'sup' | 'sub', text: string): string {
  const drawn = [...text.slice(0, 20)].map(char => SHAPES[name][DIGITS.indexOf(char)])
  return text.length > 0 && text.length <= 20 && drawn.every(shape => shape !== undefined) ? drawn.join('') : text
}
