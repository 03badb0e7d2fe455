const MOST = 2 * 1024 * 1024
const MARKS =
  '{ } ~ = # \\ : :: #### %50% -> \\n // [html] [id: [tag: $CATEGORY: ; , " "" \r\n \r \n \t \0 \u202e \ud800 😀 < > & &amp; &nbsp; &#0; &x; <!-- --> <![CDATA[ ]]> <!DOCTYPE <?x?> </question> <question <answer <text> <p> <sup> <table> <img ANSWER: A. 1e999 -0 \' =cmd __proto__ constructor'.split(
    ' ',
  )
const ENTITIES =
  '<!DOCTYPE q [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>'

type Mutation = (file: string, other: string, next: () => number) => string

const place = (file: string, next: () => number): number => Math.floor(next() * (file.length + 1))
const pick = <T>(from: readonly T[], next: () => number): T => from[Math.floor(next() * from.length)] as T
const insert = (file: string, at: number, text: string): string => file.slice(0, at) + text + file.slice(at)
/** Mostly a few times, now and then as often as a file may hold. */
const often = (next: () => number): number => Math.floor(next() ** 8 * 400_000) + 1

const MUTATIONS: readonly Mutation[] = [
  (file, _, next) => file.slice(0, place(file, next)),
  (file, _, next) => file.slice(place(file, next)),
  (file, _, next) => {
    const at = place(file, next)
    return file.slice(0, at) + String.fromCharCode(Math.floor(next() * 300)) + file.slice(at + 1)
  },
  (file, _, next) => insert(file, place(file, next), pick(MARKS, next)),
  (file, _, next) => insert(file, place(file, next), pick(MARKS, next).repeat(often(next))),
  (file, _, next) => {
    const [from, to] = [place(file, next), place(file, next)].sort((a, b) => a - b)
    return file.slice(0, from) + file.slice(to)
  },
  (file, _, next) => {
    const [from = 0, to = 0] = [place(file, next), place(file, next)].sort((a, b) => a - b)
    const part = file.slice(from, Math.min(to, from + 2000))
    return insert(file, to, part.repeat(Math.min(often(next), Math.floor(MOST / (part.length + 1)))))
  },
  (file, other, next) => insert(file, place(file, next), other.slice(place(other, next))),
  (file, _, next) => file.replaceAll('\n', pick(['\r\n', '\r', '\n\n', ' ', ''], next)),
  (file, _, next) => insert(file, place(file.slice(0, 60), next), ENTITIES),
  (file, _, next) => {
    const mark = pick(MARKS, next)
    return file.replaceAll(mark, pick(MARKS, next))
  },
  (file, _, next) => {
    const lines = file.split('\n')
    for (let i = lines.length - 1; i > 0; i--) {
      const j = Math.floor(next() * (i + 1))
      ;[lines[i], lines[j]] = [lines[j] ?? '', lines[i] ?? '']
    }
    return lines.join('\n')
  },
]

/** A file damaged one to four times, never longer than what is read at all. */
export function mutated(file: string, other: string, next: () => number): string {
  let damaged = file
  for (let times = 1 + Math.floor(next() * 4); times > 0; times--)
    damaged = pick(MUTATIONS, next)(damaged, other, next).slice(0, MOST)
  return damaged
}
