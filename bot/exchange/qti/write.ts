import type { ExchangeQuestion } from '../../../core/domain/exchange/question.ts'
import { SAY } from '../../../core/domain/exchange/sentences.ts'
import { type Writing, writeEach } from '../../../core/domain/exchange/writing.ts'
import { xmlAttribute } from '../xml/write.ts'
import { itemXml } from './item-xml.ts'

const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n'

export interface QtiItem {
  /** File name of its own. */
  id: string
  /** From `<qti-assessment-item` on. */
  xml: string
}

/** Questions → QTI 3.0 items, one for each. */
export function qtiItems(questions: readonly ExchangeQuestion[]): { items: QtiItem[]; losses: Writing['losses'] } {
  const items: QtiItem[] = []
  const taken = new Set<string>()
  const { losses } = writeEach(questions, question => {
    if (question.type !== 'choice') return { loss: SAY.onlyChoices() }
    if (question.tags.some(tag => tag.includes(','))) return { loss: SAY.tagNotCarried() }
    const id = freeId(question.id ?? '', taken)
    items.push({ id, xml: itemXml(question, id) })
    return { ok: '' }
  })
  return { items, losses }
}

/** One item is a file of its own; several are held by one element, which our import reads and an LMS does not. */
export function writeQti3(questions: readonly ExchangeQuestion[]): Writing {
  const { items, losses } = qtiItems(questions)
  const [only] = items
  const text = items.length === 1 && only ? only.xml : `<items>\n${items.map(({ xml }) => xml).join('')}</items>\n`
  return { text: `${DECLARATION}${text}`, losses }
}

export const itemFile = ({ xml }: QtiItem): string => `${DECLARATION}${xml}`

/** An identifier that XML admits and that no other item of the file bears. */
function freeId(wanted: string, taken: Set<string>): string {
  const clean = wanted.replace(/[^A-Za-z0-9_-]/g, '-').slice(0, 100)
  const base = /^[A-Za-z_]/.test(clean) ? clean : `q-${clean === '' ? taken.size + 1 : clean}`
  let id = base
  for (let n = 2; taken.has(id); n++) id = `${base}-${n}`
  taken.add(id)
  return id
}

/** The list of a package's files, which an LMS asks for beside them (IMS content packaging, QTI 3.0). */
export function manifestOf(items: readonly QtiItem[]): string {
  const resources = items.map(
    ({ id }) =>
      `    <resource identifier="R-${xmlAttribute(id)}" type="imsqti_item_xmlv3p0" href="items/${id}.xml"><file href="items/${id}.xml"/></resource>\n`,
  )
  return `${DECLARATION}<manifest xmlns="http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1" identifier="MANIFEST">
  <metadata><schema>QTI Package</schema><schemaversion>3.0.0</schemaversion></metadata>
  <organizations/>
  <resources>
${resources.join('')}  </resources>
</manifest>
`
}
