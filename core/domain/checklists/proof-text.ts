import type { Proof, ProofAnswer } from './proof.ts'

/** Of the custom XML part in a document. A change of its form takes another number. */
export const PROOF_NAMESPACE = 'urn:apprenance:verification:1'

/** One element around JSON: nothing of it can be read as markup, and any program that reads XML gets at it. */
export const proofXml = (proof: Proof): string =>
  `<verification xmlns="${PROOF_NAMESPACE}">${escaped(JSON.stringify(proof))}</verification>`

/** Far more than a checklist with all its notes; longer ones are nobody's proof, and are not even looked into. */
const LONGEST = 50_000

/** null: not one of ours, or no longer whole. Word may have added a declaration or a prefix. */
export function proofFromXml(xml: string): Proof | null {
  if (xml.length > LONGEST) return null
  const inside = /<(?:\w+:)?verification\b[^>]*>([^<]*)<\/(?:\w+:)?verification>/.exec(xml)?.[1]
  return inside === undefined ? null : proofFromJson(unescaped(inside))
}

export function proofFromJson(json: string): Proof | null {
  try {
    return proofFrom(JSON.parse(json))
  } catch {
    return null
  }
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')

const unescaped = (text: string): string =>
  text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return ENTITIES[name] ?? whole
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal)
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })

type Fields = Record<string, unknown>
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const named = (value: unknown): { id: string; version: string } | null =>
  isFields(value) && typeof value.id === 'string' && typeof value.version === 'string'
    ? { id: value.id, version: value.version }
    : null

/** Anyone may have written into the document: field by field, and nothing that is not ours. */
function proofFrom(value: unknown): Proof | null {
  if (!isFields(value) || !isFields(value.answers)) return null
  const { hash, date, role } = value
  const checklist = named(value.checklist)
  if (!checklist || typeof hash !== 'string' || !/^[\da-f]{12,64}$/.test(hash)) return null
  if (typeof date !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(date)) return null
  const answers = Object.entries(value.answers).flatMap(([id, answer]) => {
    const read = answerFrom(answer)
    return read ? [[id, read] as const] : []
  })
  return {
    template: named(value.template),
    checklist,
    answers: Object.fromEntries(answers),
    hash,
    date,
    role: typeof role === 'string' ? role : '',
  }
}

function answerFrom(value: unknown): ProofAnswer | null {
  if (!isFields(value)) return null
  const { done, note } = value
  if (done !== 'checked' && done !== 'skipped' && done !== 'colleague') return null
  return typeof note === 'string' && note !== '' ? { done, note } : { done }
}
