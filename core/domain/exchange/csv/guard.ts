/** First characters that make a spreadsheet run a cell as a formula, full-width forms included (OWASP, CSV injection). */
const FORMULA = /^'*[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/

/** A cell that no spreadsheet takes for a formula. Undone by `unguarded`, whatever the text. */
export const guarded = (text: string): string => (FORMULA.test(text) ? `'${text}` : text)

export const unguarded = (cell: string): string => (cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell)

/** A cell between quotes, whatever it holds. */
export const quoted = (text: string): string => `"${guarded(text).replaceAll('"', '""')}"`
