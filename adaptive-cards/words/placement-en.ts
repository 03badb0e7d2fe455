import type { placementFr } from './placement-fr.ts'

export const placementEn: Record<keyof typeof placementFr, string> = {
  'placement.place': '{series} · place me, question {number} (8 at most)',
  'placement.intro':
    'This is optional and for you only: what you know already will come later. If you stop on the way, nothing is saved.',
  'placed.title': 'Done, thank you',
  'placed.text':
    '{known, plural, =0 {Nothing changes: your cards come as planned, subject after subject.} one {# subject that you know already will come later, in about a month.} other {# subjects that you know already will come later, in about a month.}}',
  'placed.which': 'See which',
  'placed.more': '{more, plural, one {and # other subject} other {and # other subjects}}',
  'placed.private':
    'This is neither a mark nor a level: only the order of your cards depends on it. Your choices are not kept, and nobody but you sees this.',
  'placement.stopped.title': 'We stop here',
  'placement.stopped.text': 'Nothing was saved. Your cards come as planned.',
  'placement.undone.title': 'It is undone',
  'placement.undone.text': 'These subjects are to be discovered again, at their own pace.',
  'placement.nothing-new.title': 'There is no need to place yourself',
  'placement.nothing-new.text': 'Your programme holds nothing new: your cards follow their course.',
  'refusal.title.adaptation-off': 'There is no need to place yourself',
  'refusal.adaptation-off':
    'Adaptation is switched off: your cards follow a fixed order and nothing of your answers is kept.',
  'help.placement': 'place me',
  'help.placement.text': 'to go faster, optional',
  'do.place': 'Place me (optional)',
  'do.place.skip': 'I do not know',
  'do.place.stop': 'Stop here',
}
