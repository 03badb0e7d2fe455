import { type Proof, proofFromShort, shortProof } from '../../../core/domain/checklists/proof.ts'
import { PROOF_NAMESPACE, proofFromXml, proofXml } from '../../../core/domain/checklists/proof-text.ts'
import type { Done } from '../host.ts'
import { attempt } from '../outcome.ts'
import { supports } from '../supports.ts'
import { change } from './change.ts'

const PROPERTY = 'Apprenance'

/**
 * The full record in a custom XML part, and its short form as a property that file lists can show. The property alone
 * does not make Word save the document (office-js issue 1059): the part does.
 */
export const writeProof = (proof: Proof, items: number): Promise<Done<{ kept: 'full' | 'short' }>> =>
  change(async context => {
    context.document.properties.customProperties.add(PROPERTY, shortProof(proof, items))
    const full = supports('WordApi', '1.4')
    if (full) await setPart(context, proofXml(proof))
    await context.sync()
    return { kept: full ? 'full' : 'short' }
  })

/** One part, however often a text is verified. */
async function setPart(context: Word.RequestContext, xml: string): Promise<void> {
  const parts = context.document.customXmlParts.getByNamespace(PROOF_NAMESPACE)
  parts.load('items')
  await context.sync()
  const [first, ...others] = parts.items
  for (const other of others) other.delete()
  if (first) first.setXml(xml)
  else context.document.customXmlParts.add(xml)
}

export const readProof = (): Promise<Done<Proof | null>> =>
  attempt('read', () =>
    Word.run(async context => {
      const full = supports('WordApi', '1.4') ? await readPart(context) : null
      if (full) return full
      const property = context.document.properties.customProperties.getItemOrNullObject(PROPERTY)
      property.load('value')
      await context.sync()
      return property.isNullObject ? null : proofFromShort(String(property.value))
    }),
  )

async function readPart(context: Word.RequestContext): Promise<Proof | null> {
  const parts = context.document.customXmlParts.getByNamespace(PROOF_NAMESPACE)
  parts.load('items')
  await context.sync()
  const texts = parts.items.map(part => part.getXml())
  await context.sync()
  return texts.map(({ value }) => proofFromXml(value)).find(proof => proof !== null) ?? null
}
