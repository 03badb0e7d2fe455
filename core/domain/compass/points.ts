/** « Faut-il de l’IA ici ? »: what to think of before, in the order of the page (the seven criteria of the Boussole de l’IA). */
export const QUESTIONS = ['need', 'alternatives', 'data', 'law', 'environment', 'cost', 'work'] as const
export type CompassQuestion = (typeof QUESTIONS)[number]

export const ANSWERS = ['yes', 'partly', 'no'] as const
export type CompassAnswer = (typeof ANSWERS)[number]

export interface Answered {
  answer: CompassAnswer | null
  note: string
}
export type Answers = Readonly<Partial<Record<CompassQuestion, Answered>>>

export interface Point {
  question: CompassQuestion
  note: string
}

/** Never a verdict and never a score: what is still to be discussed, what is clear, what was not looked at. */
export interface Points {
  discuss: readonly Point[]
  settled: readonly Point[]
  open: readonly Point[]
}

export function pointsOf(answers: Answers): Points {
  const of = (...wanted: (CompassAnswer | null)[]): Point[] =>
    QUESTIONS.flatMap(question => {
      const { answer, note } = answers[question] ?? { answer: null, note: '' }
      return wanted.includes(answer) ? [{ question, note: note.trim() }] : []
    })
  return { discuss: of('partly', 'no'), settled: of('yes'), open: of(null) }
}
