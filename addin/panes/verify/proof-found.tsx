import { ShieldCheckmark16Regular } from '@fluentui/react-icons/svg/shield-checkmark'
import { Warning16Regular } from '@fluentui/react-icons/svg/warning'
import { useEffect, useState } from 'react'
import { type Proof, stillHolds } from '../../../core/domain/checklists/proof.ts'
import { isoInWords } from '../../dates.ts'
import { fingerprint } from '../../hosts/fingerprint.ts'
import type { Host } from '../../hosts/host.ts'
import { usePane } from '../../pane.ts'
import { useCheckingWords } from '../../words/use-checking-words.ts'

/** This text was verified before: when, with what, and whether it is still the text that was verified. */
export function ProofFound() {
  const { language, checklists } = usePane()
  const w = useCheckingWords()
  const found = useProof()
  if (!found) return null
  const { proof, same } = found
  const list = checklists.find(({ id }) => id === proof.checklist.id)
  const checked = Object.values(proof.answers).filter(({ done }) => done === 'checked').length
  const answered = Object.keys(proof.answers).length
  const title = list?.title ?? proof.checklist.id
  return (
    <div className={same ? 'proof proof-same' : 'proof proof-changed'} role="status">
      {same ? <ShieldCheckmark16Regular aria-hidden /> : <Warning16Regular aria-hidden />}
      <div>
        <p>
          <strong>{w('proof.found', { day: isoInWords(proof.date, language) })}</strong>
        </p>
        {/* Where only the short property could be kept, it holds no answers. */}
        <p lang="fr">
          {answered === 0 ? title : w('proof.found.line', { title, checked, total: list?.items.length ?? answered })}
        </p>
        <p>{w(same ? 'proof.same' : 'proof.changed')}</p>
      </div>
    </div>
  )
}

interface Found {
  proof: Proof
  same: boolean
}

/** Looked for when this screen is opened, and again when the host says that the text may have changed. */
function useProof(): Found | null {
  const { host } = usePane()
  const [found, setFound] = useState<Found | null>(null)
  useEffect(() => {
    let current = true
    const look = async () => {
      const proof = await proofIn(host)
      if (current) setFound(proof)
    }
    void look()
    const stop = host.watch(() => void look())
    return () => {
      current = false
      stop()
    }
  }, [host])
  return found
}

/** The text is only read when there is a proof to hold it against. */
async function proofIn(host: Host): Promise<Found | null> {
  const proof = await host.readProof()
  if (!proof.ok || proof.value === null) return null
  const read = await host.read('all', 'glance')
  return read.ok ? { proof: proof.value, same: stillHolds(proof.value, await fingerprint(read.value.text)) } : null
}
