import type { RitualDecideNotice, RitualGroupNotice } from '../../core/notices/rituals.ts'
import type { Spoken } from '../card.ts'
import { sends } from '../elements/buttons.ts'
import { card } from '../elements/frame.ts'
import { typed } from '../elements/inputs.ts'
import { shortened } from '../elements/safe-text.ts'
import { pointOut, text, title } from '../elements/text.ts'
import type { Say } from '../words/say.ts'

const LABEL = 160

/** What was written, each with a field for the theme that the team gives it. */
export function ritualGroupCard(
  { occurrence, title: name, instruction, writings }: RitualGroupNotice,
  say: Say,
): Spoken {
  return card(say, {
    summary: name,
    body: [
      title(name),
      text(instruction, { spacing: 'Small' }),
      text(say('ritual.group'), { spacing: 'Small' }),
      ...writings.map(({ words, theme }, i) =>
        typed(`g${i}`, say('ritual.group.theme', { words: shortened(words, LABEL) }), {
          maxLength: 60,
          ...(theme && { value: theme }),
          spacing: 'Medium',
        }),
      ),
    ],
    actions: [sends(say('do.ritualNote'), 'ritualThemes', { occurrence }, { style: 'positive' })],
  })
}

/** One decision, in the words of the team. */
export function ritualDecideCard(notice: RitualDecideNotice, say: Say): Spoken {
  const { occurrence, instruction, text: words, problem } = notice
  return card(say, {
    summary: notice.title,
    body: [
      title(notice.title),
      text(instruction, { spacing: 'Small' }),
      ...(problem ? [pointOut(say(`ritual.decide.${problem}`), { spacing: 'Medium' })] : []),
      typed('decision', say('ritual.decide'), {
        isMultiline: true,
        maxLength: 400,
        placeholder: say('ritual.decide.placeholder'),
        ...(words && { value: words }),
        spacing: 'Medium',
      }),
    ],
    actions: [sends(say('do.ritualNote'), 'ritualNote', { occurrence }, { style: 'positive' })],
  })
}
