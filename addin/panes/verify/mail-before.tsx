import { Mail20Regular } from '@fluentui/react-icons/svg/mail'
import { useEffect, useState } from 'react'
import { announcesAttachment } from '../../../core/domain/checklists/attachment.ts'
import type { MailFacts } from '../../hosts/host.ts'
import { usePane } from '../../pane.ts'
import { useCheckingWords } from '../../words/use-checking-words.ts'
import type { Scanned } from './use-scan.ts'

/** Who the message goes to and what goes with it: what one no longer sees after the tenth reply. */
export function MailBefore({ scanned }: { scanned: Scanned | null }) {
  const { t, host } = usePane()
  const w = useCheckingWords()
  const text = scanned?.text ?? ''
  const facts = useMail(scanned)
  if (!facts) return null
  const { outside, attachments, replyAll } = facts
  const recipients = facts.to + facts.cc + facts.bcc
  const known = !host.limits.includes('no-attachments')
  return (
    <section className="callout" aria-labelledby="mail-title">
      <Mail20Regular aria-hidden className="callout-icon" />
      <div>
        <h2 id="mail-title">{w('mail.title')}</h2>
        <ul className="plain">
          <li>{w('mail.to', { n: recipients })}</li>
          {outside.length > 0 && (
            <li>
              <strong>{w('mail.outside', { n: outside.length, who: outside.join(', ') })}</strong>
            </li>
          )}
          {replyAll && (
            <li>
              <strong>{w('mail.replyAll')}</strong>
            </li>
          )}
          {attachments.length > 0 && (
            <li>{w('mail.attachments', { n: attachments.length, names: attachments.join(', ') })}</li>
          )}
          {known && attachments.length === 0 && announcesAttachment(text) && (
            <li>
              <strong>{w('mail.forgotten')}</strong>
            </li>
          )}
          {!known && <li className="soft">{t('host.limit.no-attachments')}</li>}
          {host.limits.includes('no-reply-all') && <li className="soft">{t('host.limit.no-reply-all')}</li>}
        </ul>
      </div>
    </section>
  )
}

/** Asked again with each reading, also of the same text: recipients change while one writes. */
function useMail(scanned: Scanned | null): MailFacts | null {
  const { host } = usePane()
  const [facts, setFacts] = useState<MailFacts | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the reading is what makes it worth asking again
  useEffect(() => {
    let current = true
    void host.mail().then(done => {
      if (current) setFacts(done.ok ? done.value : null)
    })
    return () => {
      current = false
    }
  }, [host, scanned])
  return facts
}
