import type { Surface } from '../../core/domain/prompts/offer.ts'

/** What came of an insertion. `selection`: something is selected and would be replaced, so nothing was done. */
export type Inserted = { ok: true } | { ok: false; why: 'selection' | 'read-only' | 'failed' }

/**
 * The document or mail beside the pane, whatever program shows it. Everything the pane wants from Office goes through
 * here; what a host cannot do it says in `can`, and the pane then does not offer it.
 */
export interface Host {
  kind: 'word' | 'outlook' | 'demo' | 'none'
  /** Which templates fit; null: all of them. */
  surface: Surface | null
  can: { readSelection: boolean; insert: boolean }
  /** '' when nothing is selected. The text stays in the pane. */
  selectedText(): Promise<string>
  /** At the cursor, never over something selected. */
  insert(text: string): Promise<Inserted>
  documentName(): string | null
  /** BCP 47 tag of the program's own language. */
  language: string
  /** The program's own theme; null: follow the system. */
  dark: boolean | null
  /** Prefix of local storage: Office on the web shares one origin between accounts. */
  partition: string
}
