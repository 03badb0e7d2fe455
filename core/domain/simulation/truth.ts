/** What a simulated learner really remembers: known to the simulation, never to a policy. */
export interface Truth {
  /** Probability of recall, 0–1. */
  recall(objective: number, day: number): number
  /** A visit and what it leaves. `known`: they knew it, luck apart; `easy`: at once. */
  learn(objective: number, day: number, known: boolean, easy: boolean): void
}

/** What one kind of simulated memory keeps of an objective once met. */
export interface Trace {
  recall(day: number): number
  learn(day: number, known: boolean, easy: boolean): void
}

/** Recall of what was known before the first visit, until that visit. */
const KNOWN_BEFOREHAND = 0.9

/** Objectives, each with a trace from its first visit on. `knownBefore` and `first` are indexed by objective. */
export function truthOf(
  knownBefore: readonly boolean[],
  first: (objective: number, day: number, known: boolean, easy: boolean) => Trace,
): Truth {
  const traces = new Map<number, Trace>()
  return {
    recall: (objective, day) => traces.get(objective)?.recall(day) ?? (knownBefore[objective] ? KNOWN_BEFOREHAND : 0),
    learn(objective, day, known, easy) {
      const trace = traces.get(objective)
      if (trace) trace.learn(day, known, easy)
      else traces.set(objective, first(objective, day, known, easy))
    },
  }
}
