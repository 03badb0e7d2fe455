import type { Part, TextRead } from './host.ts'

export type Piece = Pick<Part, 'where' | 'place'> & { text: string }

/** Word's marks that are no text become spaces, one for one: offsets stay what they are. Its soft line break is a line. */
export const plain = (text: string): string =>
  text.replace(/[\v\r]/g, '\n').replace(/\p{Cc}/gu, mark => (mark === '\n' || mark === '\t' ? mark : ' '))

/** Pieces → one string, a line each, and where each stands in it. Blank ones are left out. */
export function joined(pieces: readonly Piece[]): Pick<TextRead, 'text' | 'parts'> {
  const parts: Part[] = []
  let text = ''
  for (const piece of pieces) {
    if (piece.text.trim() === '') continue
    if (text !== '') text += '\n'
    const start = text.length
    text += plain(piece.text)
    parts.push({ start, end: text.length, where: piece.where, place: piece.place })
  }
  return { text, parts }
}

/**
 * Leaves out what the pane itself added: each note is a run of lines, looked for from the end, where it was put.
 * @returns which of the texts to keep
 */
export function besides(texts: readonly string[], notes: readonly (readonly string[])[]): boolean[] {
  const keep = texts.map(() => true)
  for (const note of notes) {
    const lines = note.map(line => line.trim())
    const isHere = (from: number) => lines.every((line, i) => keep[from + i] && texts[from + i]?.trim() === line)
    let from = texts.length - lines.length
    while (from >= 0 && !isHere(from)) from -= 1
    if (from >= 0 && lines.length > 0) keep.fill(false, from, from + lines.length)
  }
  return keep
}
