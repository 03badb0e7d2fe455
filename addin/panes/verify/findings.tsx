import { Button } from '@fluentui/react-components'
import type { FindingGroup, ScanFinding, ScanType } from '../../../core/domain/verify/finding.ts'
import { usePane } from '../../pane.ts'
import { Status } from '../../parts/status.tsx'
import { useCheckingWords } from '../../words/use-checking-words.ts'
import { MASK_TEXT } from '../models/mask-text.ts'
import { FindingType } from './finding-type.tsx'
import { useLooking } from './use-looking.ts'
import type { Scanned } from './use-scan.ts'

/** What would do harm first, then what would shame, then what has to be checked, then style. */
const GROUPS: readonly FindingGroup[] = ['personal', 'leftovers', 'claims', 'wording']

export function Findings({ scanned }: { scanned: Scanned }) {
  const w = useCheckingWords()
  const [looking, said] = useLooking(scanned)
  const { kept, library, go } = usePane()
  const toMask = () => {
    kept.set(MASK_TEXT, scanned.text)
    go({ screen: 'mask' })
  }
  return (
    <>
      {GROUPS.map(group => {
        const within = scanned.findings.filter(finding => finding.group === group)
        if (within.length === 0) return null
        return (
          <section key={group} className={`findings findings-${group}`} aria-labelledby={`group-${group}`}>
            <h2 id={`group-${group}`}>{w(`group.${group}`)}</h2>
            <div className="mores">
              {byType(within).map(([type, findings]) => (
                <FindingType key={type} type={type} findings={findings} looking={looking} />
              ))}
            </div>
            {group === 'personal' && library.organisation.ai !== 'interdite' && (
              <Button id="findings-mask" size="small" className="start" onClick={toMask}>
                {w('finding.mask')}
              </Button>
            )}
          </section>
        )
      })}
      <div className="floating">
        <Status said={said} />
      </div>
    </>
  )
}

/** Types in the order in which they first appear. */
function byType(findings: readonly ScanFinding[]): [ScanType, ScanFinding[]][] {
  const types = new Map<ScanType, ScanFinding[]>()
  for (const finding of findings) types.set(finding.type, [...(types.get(finding.type) ?? []), finding])
  return [...types]
}
