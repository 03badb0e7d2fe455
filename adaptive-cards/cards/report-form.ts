import type { ReportFormNotice } from '../../core/notices/answers.ts'
import type { Spoken } from '../card.ts'
import { button, submit } from '../elements/buttons.ts'
import { card } from '../elements/frame.ts'
import { typed } from '../elements/inputs.ts'
import { pointOut, small, text, title } from '../elements/text.ts'
import type { Say } from '../words/say.ts'

/** A few words about a content that is wrong or out of date. What was typed comes back when something is to be changed. */
export function reportFormCard({ delivery, stem, problem, text: words }: ReportFormNotice, say: Say): Spoken {
  return card(say, {
    summary: say('report.title'),
    body: [
      title(say('report.title')),
      text(say('report.about', { stem }), { spacing: 'Small', isSubtle: true }),
      ...(problem ? [pointOut(say(`report.${problem}`), { spacing: 'Medium' })] : []),
      typed('text', say('report.label'), {
        isMultiline: true,
        isRequired: true,
        errorMessage: say('report.empty'),
        placeholder: say('report.placeholder'),
        maxLength: 2000,
        ...(words && { value: words }),
        spacing: 'Medium',
      }),
      small(say('report.note'), { spacing: 'Small' }),
    ],
    actions: [
      submit(say('do.sendReport'), 'sendReport', { delivery }),
      button(say('do.backToCard'), 'view', { delivery }),
    ],
  })
}
