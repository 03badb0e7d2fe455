import { Parser } from 'htmlparser2'

/** A message of Teams is 28 KB at most; whatever is longer is none. */
const LONGEST_MARKUP = 60_000
const LONGEST_WORDS = 4_000
/** Nothing between these is for reading. */
const MENTION = 'at'
const SILENT = new Set([
  MENTION,
  'script',
  'style',
  'template',
  'attachment',
  'title',
  'head',
  'iframe',
  'object',
  'svg',
])
const BREAKING = new Set(['p', 'div', 'br', 'li', 'tr', 'h1', 'h2', 'h3', 'blockquote', 'pre'])

/** Somebody's message, which may hold any markup, as the plain words in it. */
export function messageWords(content: string, html: boolean): string {
  const words = html ? wordsIn(content.slice(0, LONGEST_MARKUP)) : content
  return words
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{2,}/g, '\n')
    .trim()
    .slice(0, LONGEST_WORDS)
}

function wordsIn(markup: string): string {
  let [words, silent] = ['', 0]
  const parser = new Parser(
    {
      onopentag(name) {
        if (SILENT.has(name)) silent++
        if (BREAKING.has(name)) words += '\n'
        // Whoever is mentioned is somebody: what is kept of a message names nobody.
        if (name === MENTION) words += '@…'
      },
      ontext(text) {
        if (silent === 0 && words.length < LONGEST_MARKUP) words += text
      },
      onclosetag(name) {
        if (SILENT.has(name)) silent--
        if (BREAKING.has(name)) words += '\n'
      },
    },
    { decodeEntities: true, lowerCaseTags: true, recognizeSelfClosing: false },
  )
  parser.end(markup)
  return words
}
