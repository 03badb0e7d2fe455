import type { Say } from '../words/say.ts'

/** [1,2,3,4,5] → « du lundi au vendredi »; [1,2,4] → « le lundi, mardi et jeudi ». */
export function workdaysText(workdays: readonly number[], say: Say): string {
  const days = [...workdays].sort((a, b) => a - b)
  const [first = 1, last = 1] = [days[0], days.at(-1)]
  if (days.length === 7) return say('time.days.every')
  if (days.length > 2 && last - first === days.length - 1)
    return say('time.days.range', { first: say.weekday(first), last: say.weekday(last) })
  return say('time.days.list', { list: say.list(days.map(say.weekday)) })
}
