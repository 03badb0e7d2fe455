import type { Element } from '../card.ts'
import { box } from './box.ts'
import { text } from './text.ts'

/** A few counts, each with its words on the same line: read as « 12 encore frais », on a phone as on a screen. */
export const figures = (rows: readonly { figure: number; words: string }[]): Element =>
  box(
    'emphasis',
    rows.map(({ figure, words }, i) => ({
      type: 'ColumnSet',
      spacing: i === 0 ? 'None' : 'Small',
      columns: [
        {
          type: 'Column',
          width: '36px',
          verticalContentAlignment: 'Center',
          items: [text(String(figure), { size: 'Large', weight: 'Bolder', horizontalAlignment: 'Right' })],
        },
        { type: 'Column', width: 'stretch', verticalContentAlignment: 'Center', items: [text(words)] },
      ],
    })),
  )
