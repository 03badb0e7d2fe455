import { Button } from '@fluentui/react-components'
import { ScanText20Regular } from '@fluentui/react-icons/svg/scan-text'
import { useEffect, useRef } from 'react'
import { useKept, usePane } from '../../pane.ts'
import { LongField } from '../../parts/long-field.tsx'
import { More } from '../../parts/more.tsx'
import { Title } from '../../parts/title.tsx'
import type { ScanStart } from '../../route.ts'
import { useCheckingWords } from '../../words/use-checking-words.ts'
import { Findings } from './findings.tsx'
import { KindOffer } from './kind-offer.tsx'
import { MailBefore } from './mail-before.tsx'
import { PASTED } from './pasted.ts'
import { ScanStatus } from './scan-status.tsx'
import { type Scanning, useScan } from './use-scan.ts'

/** « Vérifier ce texte »: what was noticed, where it stands, and the list that goes with this kind of text. */
export function ScanScreen({ start }: { start: ScanStart }) {
  const { host } = usePane()
  const w = useCheckingWords()
  const scanning = useScan()
  const [pasted] = useKept(PASTED, '')
  const asked = useRef(false)
  useEffect(() => {
    if (start === null || asked.current) return
    asked.current = true
    void (start === 'pasted' ? scanning.scanPasted(pasted) : scanning.scanHost(start))
  }, [start, scanning, pasted])

  const { scanned } = scanning
  return (
    <>
      <Title>{w('scan.title')}</Title>
      {host.can.read ? <Again scanning={scanning} /> : <Pasting scanning={scanning} />}
      <ScanStatus scanning={scanning} />
      {host.can.mail && <MailBefore scanned={scanned} />}
      {scanned && (
        <>
          <KindOffer scanned={scanned} />
          <Findings scanned={scanned} />
          <p className="soft">{w('scan.limit')}</p>
        </>
      )}
      {host.can.read && (
        <More title={w('scan.paste')}>
          <Pasting scanning={scanning} />
        </More>
      )}
    </>
  )
}

function Again({ scanning }: { scanning: Scanning }) {
  const w = useCheckingWords()
  return (
    <div className="actions-row">
      <Button icon={<ScanText20Regular />} onClick={() => void scanning.scanHost('all')}>
        {w(scanning.scanned ? 'scan.again' : 'scan.all')}
      </Button>
      <Button onClick={() => void scanning.scanHost('selection')}>{w('scan.selection')}</Button>
    </div>
  )
}

function Pasting({ scanning }: { scanning: Scanning }) {
  const w = useCheckingWords()
  const [text, setText] = useKept(PASTED, '')
  return (
    <LongField
      id="scan-paste"
      label={w('scan.paste.label')}
      help={w('scan.promise')}
      value={text}
      change={setText}
      rows={6}
    >
      <Button
        appearance="primary"
        icon={<ScanText20Regular />}
        className="start"
        onClick={() => void scanning.scanPasted(text)}
      >
        {w('scan.paste.run')}
      </Button>
    </LongField>
  )
}
