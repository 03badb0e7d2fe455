import type { Proof } from '../../core/domain/checklists/proof.ts'
import type { Surface } from '../../core/domain/prompts/offer.ts'
import type { Span } from '../../core/domain/verify/finding.ts'

/**
 * Why something could not be done beside the pane; `host.why.<name>` says it in words, and what to do instead.
 * - `selection`: something is selected and would be replaced, so nothing was done
 * - `no-selection`: the other way round
 * - `read-only`: the document or message cannot be changed
 * - `protected`: protected view, or an opened copy that editing is not yet allowed in
 * - `changed`: the text is no longer what was read
 * - `unsupported`: this version of the program does not know how
 * - `too-long`: more than the program keeps there
 * - `item-changed`: the pane is pinned, and another message is shown by now
 * - `busy`: the program is in the middle of something, an open dialog for instance
 * - `failed`: anything else
 */
export type Why =
  | 'selection'
  | 'no-selection'
  | 'read-only'
  | 'protected'
  | 'changed'
  | 'unsupported'
  | 'too-long'
  | 'item-changed'
  | 'busy'
  | 'failed'

/** A host never throws: what came of it is data, and what was typed in the pane is where it was. */
export type Done<T> = { ok: true; value: T } | { ok: false; why: Why }
/** What came of an insertion. */
export type Inserted = { ok: true } | { ok: false; why: Why }

/** What the pane cannot do here, or not fully; `host.limit.<name>` says it in words. */
export type Limit =
  /** Word without WordApi 1.4: the full proof cannot be kept, only its short property. */
  | 'short-proof'
  /** Word without WordApi 1.5: footnotes are not read. */
  | 'no-footnotes'
  /** Word without WordApi 1.4: whether changes are being tracked cannot be told. */
  | 'no-tracking'
  /** Word without WordApi 1.8: a finding is selected, not highlighted. */
  | 'no-highlight'
  /** Outlook has no way to select a stretch of a message: a finding is quoted in the pane instead. */
  | 'no-jump'
  /** Outlook without Mailbox 1.8: attachments are not listed. */
  | 'no-attachments'
  /** Outlook without Mailbox 1.10: a reply to all cannot be told from a new message. */
  | 'no-reply-all'

/** A paragraph of what was read. `where` says which part of the document it stands in. */
export interface Part extends Span {
  where: 'body' | 'table' | 'header' | 'footer' | 'footnote' | 'subject'
  /** The host's own way back to it. */
  place: string
}

/** What was read, in one string to scan; findings are spans of `text`. Notes that the pane itself added are left out. */
export interface TextRead {
  from: 'all' | 'selection'
  /** Paragraphs, one a line. */
  text: string
  parts: readonly Part[]
  /** Word: changes are being tracked or wait to be accepted; `text` is the text as if they all were accepted. */
  tracked: boolean
}

/** What the program knows of the document, for slots that ask for it. */
export interface DocumentProperties {
  title: string
  subject: string
  author: string
  company: string
  keywords: string
}

/** Who a message goes to and what goes with it. Stays in the pane. */
export interface MailFacts {
  to: number
  cc: number
  bcc: number
  /** Addresses outside the sender's organisation. */
  outside: readonly string[]
  /** Names of attached files, pictures of the signature left out. */
  attachments: readonly string[]
  /** An answer that goes to several people. */
  replyAll: boolean
}

/**
 * The document or mail beside the pane, whatever program shows it. Everything the pane wants from Office goes through
 * here; what a host cannot do it says in `can`, and the pane then does not offer it.
 *
 * For the screens: ask `can` before offering, say `limits` where they matter, and show `host.why.<why>` for what did
 * not work (`t(`host.why.${why}`)`). No method throws, and none looks at the document unless somebody asked for it.
 */
export interface Host {
  kind: 'word' | 'outlook' | 'demo' | 'none'
  /** Which templates fit; null: all of them. */
  surface: Surface | null
  can: {
    readSelection: boolean
    insert: boolean
    /** `read` */
    read: boolean
    jump: boolean
    replace: boolean
    /** `addNote` */
    note: boolean
    /** `readProof` */
    proof: boolean
    /** `writeProof`: not with a message that is only read, nor in a document open for reading. */
    keepProof: boolean
    properties: boolean
    /** `mail` */
    mail: boolean
  }
  limits: readonly Limit[]
  /** '' when nothing is selected. The text stays in the pane. */
  selectedText(): Promise<string>
  /**
   * `glance`: the pane looks by itself (a hash, a proof): what the person checked stays what it was, so that a proof is
   * never written onto another message that came to be shown meanwhile.
   */
  read(from: TextRead['from'], how?: 'glance'): Promise<Done<TextRead>>
  /** Selects that stretch of what was read; `changed` when it is no longer there. Only ever on a person's click. */
  jump(read: TextRead, span: Span): Promise<Done<null>>
  /** At the cursor, never over something selected. */
  insert(text: string): Promise<Inserted>
  /** Instead of what is selected, if that still is `expected`; else `changed` and nothing is done. */
  replaceSelection(text: string, expected: string): Promise<Inserted>
  /** Lines at the end (in Outlook, at the cursor): the report, the visible line or the disclosure sentence. Not read back by `read`. */
  addNote(lines: readonly string[]): Promise<Inserted>
  /** null: this text carries none. */
  readProof(): Promise<Done<Proof | null>>
  /** `items`: how many the checklist has. `kept`: 'short' when only the property could be written (see `limits`). */
  writeProof(proof: Proof, items: number): Promise<Done<{ kept: 'full' | 'short' }>>
  /**
   * Calls back when the text may have changed or another message is shown. Returns what stops it. A hint only: `read`
   * and compare the fingerprint.
   */
  watch(changed: () => void): () => void
  /** '' for what is not filled in. */
  properties(): Promise<Done<DocumentProperties>>
  mail(): Promise<Done<MailFacts>>
  documentName(): string | null
  /** BCP 47 tag of the program's own language. */
  language: string
  /** The program's own theme; null: follow the system. */
  dark: boolean | null
  /** Prefix of local storage: Office on the web shares one origin between accounts. */
  partition: string
}
