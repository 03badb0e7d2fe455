import type { ScanFinding } from '../../../core/domain/verify/finding.ts'
import { useKept } from '../../pane.ts'
import { More } from '../../parts/more.tsx'
import { Status } from '../../parts/status.tsx'
import { useCheckingWords } from '../../words/use-checking-words.ts'
import { FindingLine } from './finding-line.tsx'
import { useLooking } from './use-looking.ts'
import { SCANNED, type Scanned } from './use-scan.ts'

const MOST = 20

/** What the last reading noticed that concerns this point. Nothing when no text was read. */
export function ItemFindings({ types }: { types: readonly string[] }) {
  const [scanned] = useKept<Scanned | null>(SCANNED, null)
  const findings = scanned?.findings.filter(({ type }) => types.includes(type)) ?? []
  return scanned && findings.length > 0 ? <Concerning scanned={scanned} findings={findings} /> : null
}

function Concerning({ scanned, findings }: { scanned: Scanned; findings: readonly ScanFinding[] }) {
  const w = useCheckingWords()
  const [looking, said] = useLooking(scanned)
  return (
    <div className="concerning">
      <More title={w('item.found', { n: findings.length })}>
        <ul className="plain places">
          {findings.slice(0, MOST).map(finding => (
            <FindingLine key={finding.start} finding={finding} looking={looking} />
          ))}
        </ul>
      </More>
      <Status said={said} />
    </div>
  )
}
