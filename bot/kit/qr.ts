import qrcode from 'qrcode-generator'
import { markupText } from '../../core/domain/words/markup-text.ts'

/** The quiet zone that readers need around a code, in modules. */
const QUIET = 4

/** An address as a QR code: its dark modules as one path in a square of that side, the quiet zone included. */
export function qrPath(address: string): { side: number; path: string } {
  const code = qrcode(0, 'M')
  code.addData(new URL(address).href, 'Byte')
  code.make()
  const count = code.getModuleCount()
  const rows = Array.from({ length: count }, (_, row) => runs(count, column => code.isDark(row, column), row))
  return { side: count + 2 * QUIET, path: rows.join('') }
}

/** The same as a picture that stands by itself in a page, black on white. */
export function qrPicture(address: string, label: string): string {
  const { side, path } = qrPath(address)
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}" shape-rendering="crispEdges" role="img" aria-label="${markupText(label)}"><rect width="${side}" height="${side}" fill="#fff"/><path fill="#000" d="${path}"/></svg>`
}

/** Neighbouring dark modules as one stroke: no hairline between them on paper. */
function runs(count: number, isDark: (column: number) => boolean, row: number): string {
  let path = ''
  for (let column = 0; column < count; column++) {
    const start = column
    while (column < count && isDark(column)) column++
    if (column > start) path += `M${start + QUIET} ${row + QUIET}h${column - start}v1h-${column - start}z`
  }
  return path
}
