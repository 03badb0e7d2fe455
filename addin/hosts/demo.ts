import type { Proof } from '../../core/domain/checklists/proof.ts'
import type { Span } from '../../core/domain/verify/finding.ts'
import { ask, watchPage } from './demo-page.ts'
import type { Hello } from './demo-protocol.ts'
import type { Done, Host, Inserted, TextRead } from './host.ts'
import { nowhere } from './nowhere.ts'
import { done, not } from './outcome.ts'
import { joined } from './parts.ts'

/** The sample page around the pane, if there is one; it edits its document for real. */
export async function openDemo(): Promise<Host> {
  if (window.parent === window) return nowhere()
  const hello = (await ask({ what: 'hello' })) as Hello | null
  if (!hello) return nowhere()
  const { surface, documentName, properties, mail } = hello
  // As long as the page stands: so does its text.
  let kept: Proof | null = null
  return {
    ...nowhere(),
    kind: 'demo',
    surface,
    can: {
      readSelection: true,
      insert: true,
      read: true,
      jump: true,
      replace: true,
      note: true,
      proof: true,
      keepProof: true,
      properties: properties !== null,
      mail: mail !== null,
    },
    selectedText,
    read: from => (from === 'all' ? readAll() : readSelection()),
    jump,
    insert: text => inserted(ask({ what: 'insert', text })),
    replaceSelection: (text, expected) => inserted(ask({ what: 'replace', text, expected })),
    addNote: lines => inserted(ask({ what: 'note', lines })),
    readProof: async () => done(kept),
    writeProof: async proof => {
      kept = proof
      return done({ kept: 'full' })
    },
    watch: watchPage,
    properties: async () => (properties ? done(properties) : not('unsupported')),
    mail: async () => (mail ? done(mail) : not('unsupported')),
    documentName: () => documentName,
  }
}

const selectedText = async (): Promise<string> => String((await ask({ what: 'selected-text' })) ?? '')

const inserted = async (answer: Promise<unknown>): Promise<Inserted> =>
  ((await answer) as Inserted | null) ?? not('failed')

const read = (from: TextRead['from'], texts: readonly string[]): Done<TextRead> =>
  done({
    from,
    ...joined(texts.map((text, i) => ({ text, where: 'body', place: from === 'all' ? String(i) : '' }))),
    tracked: false,
  })

async function readAll(): Promise<Done<TextRead>> {
  const texts = (await ask({ what: 'paragraphs' })) as string[] | null
  return texts ? read('all', texts) : not('failed')
}

async function readSelection(): Promise<Done<TextRead>> {
  const text = await selectedText()
  return text === '' ? not('no-selection') : read('selection', text.split(/\n+/))
}

async function jump({ text, parts }: TextRead, span: Span): Promise<Done<null>> {
  const part = parts.find(({ start, end }) => start <= span.start && span.start < end)
  if (!part) return not('unsupported')
  const spot = {
    read: text.slice(part.start, part.end),
    index: part.place === '' ? null : Number(part.place),
    start: span.start - part.start,
    end: Math.min(span.end, part.end) - part.start,
  }
  return (await ask({ what: 'show', spot })) === true ? done(null) : not('changed')
}
