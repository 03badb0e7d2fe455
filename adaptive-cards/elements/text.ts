import type { ITextBlock } from '../card.ts'
import { plain } from './safe-text.ts'

type Look = Partial<
  Pick<
    ITextBlock,
    'id' | 'isVisible' | 'size' | 'weight' | 'color' | 'isSubtle' | 'spacing' | 'separator' | 'horizontalAlignment'
  >
>

/** A line or a short paragraph. */
export const text = (words: string, look: Look = {}): ITextBlock => ({
  type: 'TextBlock',
  text: plain(words),
  wrap: true,
  ...look,
})

/** The one title of a card. */
export const title = (words: string, look: Look = {}): ITextBlock => ({
  ...text(words, { size: 'Large', weight: 'Bolder', ...look }),
  style: 'heading',
})

/** A part within a card. */
export const heading = (words: string, look: Look = {}): ITextBlock => ({
  ...text(words, { size: 'Default', weight: 'Bolder', spacing: 'Large', ...look }),
  style: 'heading',
})

/** What matters less: where it comes from, when it returns. */
export const small = (words: string, look: Look = {}): ITextBlock =>
  text(words, { size: 'Small', isSubtle: true, ...look })

/** Longer texts of authors: one block a paragraph, since clients differ on what a line feed is. */
export const paragraphs = (words: string, look: Look = {}): ITextBlock[] =>
  words
    .split(/\n+/)
    .filter(line => line.trim() !== '')
    .map((line, i) => text(line, i === 0 ? look : { ...look, spacing: 'Small' }))

/** Something is to be looked at again: said by a sign and by words, not by its colour alone. */
export const pointOut = (words: string, look: Look = {}): ITextBlock =>
  text(`⚠ ${words}`, { color: 'Attention', ...look })
