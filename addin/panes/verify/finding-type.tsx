import { Button } from '@fluentui/react-components'
import { useState } from 'react'
import type { ScanFinding, ScanType } from '../../../core/domain/verify/finding.ts'
import { usePane } from '../../pane.ts'
import { More } from '../../parts/more.tsx'
import { checksEn } from '../../words/checks-en.ts'
import { checksFr } from '../../words/checks-fr.ts'
import { useCheckingWords } from '../../words/use-checking-words.ts'
import { FindingLine } from './finding-line.tsx'
import { Lesson } from './lesson.tsx'
import { keyOfFinding, type Looking } from './use-looking.ts'

/** A hundred dates are one line until asked for, and then come by handfuls. */
const HANDFUL = 10

interface Props {
  type: ScanType
  findings: readonly ScanFinding[]
  looking: Looking
}

/** One kind of finding: why it deserves a look, said once, then each place; the lesson last. */
export function FindingType({ type, findings, looking }: Props) {
  const { language } = usePane()
  const w = useCheckingWords()
  const [shown, setShown] = useState(HANDFUL)
  const { what, why } = (language === 'en' ? checksEn : checksFr)[type]
  const left = findings.filter(finding => !looking.seen.includes(keyOfFinding(finding))).length
  const rest = findings.length - shown
  return (
    <More
      title={
        <>
          <span className="grow">{w('group.type', { what, n: findings.length })}</span>
          {left < findings.length && <span className="soft">{w('scan.seen', { n: findings.length - left })}</span>}
        </>
      }
    >
      <p>{why}</p>
      <ul className="plain places">
        {findings.slice(0, shown).map(finding => (
          <FindingLine key={finding.start} finding={finding} looking={looking} />
        ))}
      </ul>
      {rest > 0 && (
        <Button size="small" className="start" onClick={() => setShown(shown + Math.max(rest, HANDFUL))}>
          {w('finding.more', { n: rest })}
        </Button>
      )}
      {findings.some(({ places }) => places && places.length > 0) && <p className="soft">{w('finding.link')}</p>}
      <Lesson id={findings[0]?.lesson ?? null} />
    </More>
  )
}
