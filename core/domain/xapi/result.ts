import { all, alsoObject, boolean, type Check, extensions, format, number, object, text } from './check.ts'

const scaled: Check = all(number, (value, path, to) => {
  if (typeof value === 'number' && !(value >= -1 && value <= 1)) to.say(path, { rule: 'range', from: -1, to: 1 })
})

const score: Check = all(
  object({ optional: { scaled, raw: number, min: number, max: number } }),
  alsoObject(({ raw, min, max }, path, to) => {
    const [lowest, highest] = [typeof min === 'number' ? min : -Infinity, typeof max === 'number' ? max : Infinity]
    if (lowest >= highest) to.say(path, { rule: 'score-bounds' })
    else if (typeof raw === 'number' && !(raw >= lowest && raw <= highest)) to.say(path, { rule: 'score-raw' })
  }),
)

export const result: Check = object({
  optional: { score, success: boolean, completion: boolean, response: text, duration: format('duration'), extensions },
})
