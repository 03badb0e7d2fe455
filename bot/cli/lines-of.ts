import { createReadStream } from 'node:fs'

/**
 * The lines of a text file, one at a time, without a byte order mark and without what ends them. Only line feeds end
 * a line: the Unicode separators may stand inside a JSON text.
 */
export async function* linesOf(path: string): AsyncGenerator<string> {
  let rest = ''
  let first = true
  for await (const part of createReadStream(path, 'utf8') as AsyncIterable<string>) {
    const lines = (rest + (first ? part.replace(/^\ufeff/, '') : part)).split('\n')
    first = false
    rest = lines.pop() ?? ''
    for (const line of lines) yield line.replace(/\r$/, '')
  }
  if (rest !== '') yield rest.replace(/\r$/, '')
}
