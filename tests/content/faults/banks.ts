import { type AnyFile, first, type Planted } from './planted.ts'

/** Faults that no question has alone: how many of a kind, where the keys stand. Each file of the bank is changed. */
const bank = (
  rule: Planted['rule'],
  about: string,
  plant: (file: AnyFile, i: number) => void,
  copies = 12,
): Planted => {
  let i = 0
  return { rule, about, copies, plant: file => plant(file, i++) }
}

const keyAt = (place: number) => (file: AnyFile) => {
  for (const question of file.questions) {
    question.ordered = true
    const key = question.options.find(option => option.right)
    const others = question.options.filter(option => option !== key)
    if (key) question.options = others.toSpliced(place, 0, key)
  }
}

const longKey = (file: AnyFile) => {
  for (const question of file.questions)
    for (const option of question.options)
      option.text = option.right ? 'Je relis le texte entier' : 'Je garde le texte reçu'
}

export const BANKS: readonly Planted[] = [
  bank('L04', 'the key is a little longer everywhere', longKey),
  bank('L16', 'the key always comes last', keyAt(2)),
  bank('L16', 'the key always comes first', keyAt(0)),
  bank('L16', 'the key never comes first', (file, i) => keyAt(1 + (i % 2))(file)),
  bank('L16', 'the key is in the middle three times out of four', (file, i) => keyAt(i % 4 === 0 ? 0 : 1)(file)),
  bank('L16', 'the key comes last two times out of three', (file, i) => keyAt(i % 3 === 0 ? 0 : 2)(file), 15),
  bank('L20', 'one in two is agree or not', (file, i) => {
    const question = file.questions[i % 2]
    if (!question) return
    question.kind = 'vrai-faux'
    question.options = question.options.slice(0, 2)
  }),
  bank('L20', 'all are agree or not', file => {
    for (const question of file.questions) question.kind = 'vrai-faux'
  }),
  bank('L20', 'one in four has two options only', (file, i) => {
    if (i % 2 === 1) return
    const question = first(file)
    const key = question.options.find(option => option.right)
    const other = question.options.find(option => option !== key)
    question.options = [key, other].filter(option => option !== undefined)
  }),
  bank('L20', 'no situation at all', file => {
    for (const question of file.questions) question.scenario = false
  }),
  bank('L20', 'one situation in two', file => {
    first(file).scenario = false
  }),
]
