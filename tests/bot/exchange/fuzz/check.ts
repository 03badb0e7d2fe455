import { draftsOf } from '../../../../bot/exchange/drafts.ts'
import { READERS, WRITERS } from '../../../../bot/exchange/formats.ts'
import { damagedFile } from './files.ts'

export interface Checked {
  n: number
  format: string
  characters: number
  questions: number
  problems: number
  /** Milliseconds of processor that the import took: the machine may be busy with something else. */
  milliseconds: number
}

const SLOW = 250

/** Imports one damaged file as the command line does, then writes what was read in every format. Throws when it crashes. */
export function check(seed: number, n: number): Checked {
  const { format, text } = damagedFile(seed, n)
  let best = timed(() => imported(format, text))
  // A collector at work for an earlier file is not this one's fault: only what is slow three times is slow.
  for (let again = 0; again < 2 && best.milliseconds > SLOW; again++) {
    const other = timed(() => imported(format, text))
    if (other.milliseconds < best.milliseconds) best = other
  }
  const { questions, problems } = best.value
  for (const write of Object.values(WRITERS)) write(questions.slice(0, 50).map(({ question }) => question))
  if (problems.some(({ line, fr, en }) => line < 1 || fr === '' || en === ''))
    throw new Error('a problem without a place')
  return {
    ...{ n, format, characters: text.length },
    ...{ questions: questions.length, problems: problems.length, milliseconds: best.milliseconds },
  }
}

function imported(format: keyof typeof READERS, text: string) {
  const reading = READERS[format](text)
  draftsOf(reading)
  return reading
}

function timed<T>(work: () => T): { value: T; milliseconds: number } {
  const before = process.cpuUsage()
  const value = work()
  const { user, system } = process.cpuUsage(before)
  return { value, milliseconds: (user + system) / 1000 }
}
