import type { recordsFr } from './records-fr.ts'

export const recordsEn: Record<keyof typeof recordsFr, string> = {
  'records.section': 'The training platform',
  'records.now.yes': 'Your answers go there, under a pseudonym',
  'records.now.no': 'Nothing is sent there',
  'records.agree': 'Send my answers to the training platform, under a pseudonym',
  'records.hint':
    'This is optional. Neither your name nor your address is in them, but whoever runs the platform can read the answers of that pseudonym.',
  'records.stop': 'You can stop at any time: what has not left yet is erased at once.',
  'records.waiting': '{n, plural, =0 {nothing is waiting to leave} one {# record waiting} other {# records waiting}}',
  'records.adaptation': 'Without adaptation nothing is sent there.',
  'records.erased':
    'What has already left for the training platform stays there, under your pseudonym. To have it erased, talk to {contact}.',
  'seen.records': 'Your answers under a pseudonym, if you agree to send them',
  'seen.record-store': 'your organisation’s training platform',
  'attestation.title': 'Your attestation is ready',
  'attestation.text':
    'It is about the series “{series}”. This link is yours: it opens once only, for {minutes, plural, one {# minute} other {# minutes}}.',
  'attestation.yours': 'The file is for you alone. Nothing of it is kept here, and your name is not in it.',
  'attestation.series': 'Well anchored series: {series}',
  'do.records.yes': 'Agree to send them',
  'do.records.no': 'Stop sending them',
  'do.attestation': 'Get the attestation',
  'do.attestation.download': 'Download the attestation',
}
