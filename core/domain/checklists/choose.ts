import type { Checklist } from '../content/checklist.ts'

/** Lists fit to be used, the one offered by default first, the others in the order given. */
export const offeredChecklists = (checklists: readonly Checklist[]): Checklist[] =>
  checklists
    .filter(({ status }) => status === 'relu-equipe' || status === 'adopte')
    .sort((a, b) => Number(b.default) - Number(a.default))
