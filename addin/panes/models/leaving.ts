import type { Release } from '../../../core/domain/prompts/release.ts'

/** A text on its way out of the pane, whatever form it was written in. Made anew when the text changes. */
export interface Leaving {
  /** The fields it came from, to say where something stands and to lead back there. */
  fields: readonly { id: string; label: string }[]
  release(confirmed: string | null): Release
  /** It left. */
  left(): void
}
