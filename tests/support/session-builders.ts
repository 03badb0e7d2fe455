import { openedSession } from '../../core/domain/sessions/open-session.ts'
import type { Session } from '../../core/domain/sessions/session.ts'
import { aCatalog, anObjectiveFile, MONDAY_0930_PARIS, TENANT } from './builders.ts'

/** Three objectives of one series; the second one's first question has two right options. */
export function aSessionCatalog() {
  const several = anObjectiveFile('deux-reflexes')
  const objectives = ['verifier-une-source', 'deux-reflexes', 'demander-un-avis'].map(id =>
    id === 'deux-reflexes'
      ? { ...several, questions: several.questions.map(q => ({ ...q, options: twoRight(q.options) })) }
      : anObjectiveFile(id),
  )
  return aCatalog(objectives)
}

const twoRight = (options: readonly { text: string; right?: boolean; why: string }[]) =>
  options.map((option, i) => ({ ...option, right: i < 2 }))

export const aSession = (over: Partial<Session> = {}): Session => ({
  ...openedSession({
    tenant: TENANT,
    id: 'h'.repeat(43),
    code: 'BCDF2345',
    series: 'esprit-critique',
    questions: [],
    mode: 'phones',
    at: MONDAY_0930_PARIS,
  }),
  questions: [
    { id: 'verifier-une-source-1', order: [2, 0, 1], right: [1] },
    { id: 'deux-reflexes-1', order: [0, 1, 2], right: [0, 1] },
  ],
  tallies: [null, null],
  ...over,
})
