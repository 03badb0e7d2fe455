import type { hostsFr } from './hosts-fr.ts'

export const hostsEn: { readonly [K in keyof typeof hostsFr]: string } = {
  'host.why.selection': 'Some text is selected: place the cursor only, so that nothing is replaced.',
  'host.why.no-selection': 'Nothing is selected in the document.',
  'host.why.read-only': 'This document cannot be changed. You can copy the text.',
  'host.why.protected': 'This document is open in protected view. Choose “Enable Editing”, then try again.',
  'host.why.changed': 'The text has changed meanwhile. Check again to find the place.',
  'host.why.unsupported': 'This version of the program cannot do that. You can copy the text.',
  'host.why.too-long': 'This text is too long to go there. You can copy it.',
  'host.why.item-changed': 'Another message is shown now. Go back to the earlier one to continue.',
  'host.why.busy': 'The program is busy, perhaps with an open dialog. Close it, then try again.',
  'host.why.failed': 'That did not work. Your text is still here: try again, or copy it.',
  'host.limit.short-proof':
    'Only the date and the number of points checked can be kept here. Keep the receipt elsewhere.',
  'host.limit.no-footnotes': 'This version of Word does not hand over footnotes: please reread them yourself.',
  'host.limit.no-tracking': 'This version of Word does not say whether changes are being tracked.',
  'host.limit.no-highlight': 'This version of Word selects the passage, without highlighting it.',
  'host.limit.no-jump': 'Outlook cannot select a passage: it is quoted here, for you to find in the message.',
  'host.limit.no-attachments': 'This version of Outlook does not list the attachments.',
  'host.limit.no-reply-all': 'This version of Outlook does not say whether you are replying to all.',
}
