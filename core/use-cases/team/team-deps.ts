import type { Figures } from '../../ports/figures.ts'
import type { Members } from '../../ports/members.ts'
import type { Practice } from '../../ports/practice.ts'
import type { Deps } from '../deps.ts'

export interface TeamDeps extends Deps {
  members: Members
  figures: Figures
  practice?: Practice | undefined
}
