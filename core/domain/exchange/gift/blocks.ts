import { categoryOf } from '../category.ts'
import { EXCHANGE_LIMITS } from '../limits.ts'
import { linesOf, tooLate } from '../lines.ts'
import type { Complain } from '../reading.ts'
import { trim } from '../trim.ts'

/** Lines of a GIFT file between two blank ones: a question, with what its comments and the file say about it. */
export interface Block {
  /** 1-based line of its first character. */
  line: number
  /** Comments are blanked out, so that lines keep their numbers. Null: longer than any question. */
  source: string | null
  id: string | null
  tags: string[]
  category: string[]
}

const CATEGORY = '$CATEGORY:'
/** Long enough for any id and its tags; a longer comment is not searched to its end. */
const COMMENT_READ = 4000
const COMMENTS_READ = 20

/** Cuts a GIFT file into questions. A category holds until the next one. */
export function* blocksOf(file: string, complain: Complain): Generator<Block> {
  let category: string[] = []
  let open: Open | null = null
  for (const [number, line] of linesOf(file)) {
    if (tooLate(number, complain)) break
    const words = trim(line)
    if (words === '') {
      if (open?.first) yield closed(open, category)
      open = null
    } else if (words.startsWith(CATEGORY) && !open?.first) {
      category = categoryOf(words.slice(CATEGORY.length, CATEGORY.length + COMMENT_READ))
      open = null
    } else {
      open ??= { first: 0, lines: [], comments: [], size: 0 }
      keep(open, number, line, words)
    }
  }
  if (open?.first) yield closed(open, category)
}

interface Open {
  /** Line of the first word of the question; 0 as long as there are only comments. */
  first: number
  lines: string[]
  comments: string[]
  size: number
}

function keep(open: Open, number: number, line: string, words: string): void {
  open.size += line.length + 1
  if (open.size > EXCHANGE_LIMITS.question) open.lines.length = 0
  if (words.startsWith('//')) {
    if (open.comments.length < COMMENTS_READ) open.comments.push(words.slice(0, COMMENT_READ))
    if (open.first) open.lines.push('')
    return
  }
  open.first ||= number
  open.lines.push(line)
}

function closed({ first, lines, comments, size }: Open, category: string[]): Block {
  const said = comments.join('\n')
  const source = size > EXCHANGE_LIMITS.question ? null : lines.join('\n')
  return { line: first, source, id: idIn(said), tags: tagsIn(said), category }
}

// Moodle's tokens: any character but a control or a closing bracket, unless that one is escaped.
const ID = /\[id:((?:\\\]|[^\]\p{Cc}]){1,200})\]/u
const TAG = /\[tag:((?:\\\]|[^\]<>`\p{Cc}]){1,200})\]/gu

const bracketed = (token: string | undefined): string => trim((token ?? '').replaceAll('\\]', ']'))

const idIn = (comment: string): string | null => bracketed(ID.exec(comment)?.[1]) || null

const tagsIn = (comment: string): string[] =>
  [...comment.matchAll(TAG)]
    .slice(0, EXCHANGE_LIMITS.tags)
    .map(match => bracketed(match[1]))
    .filter(tag => tag !== '')
