import type { CommandName } from '../../core/domain/words/commands.ts'
import type { HelpNotice } from '../../core/notices/answers.ts'
import type { Element, Spoken } from '../card.ts'
import { tappable } from '../elements/buttons.ts'
import { commandAction } from '../elements/commands.ts'
import { contactLine } from '../elements/contact.ts'
import { card } from '../elements/frame.ts'
import { heading, text, title } from '../elements/text.ts'
import type { Say } from '../words/say.ts'

type Taught = Exclude<CommandName, 'help'>
const GROUPS: readonly ['learn' | 'know' | 'settle' | 'rights', readonly Taught[]][] = [
  [
    'learn',
    ['today', 'library', 'progress', 'placement', 'rituals', 'helpers', 'pairs', 'gems', 'keepsakes', 'session'],
  ],
  ['know', ['may-i', 'glossary']],
  ['settle', ['preferences', 'pause', 'resume']],
  ['rights', ['my-data', 'privacy', 'team']],
]

/** What can be asked, by example; each line can be touched instead of written. */
export const helpCard = ({ contact }: HelpNotice, say: Say): Spoken =>
  card(say, {
    summary: say('help.title'),
    body: [
      title(say('help.title')),
      text(say('help.intro'), { spacing: 'Small' }),
      ...GROUPS.flatMap(([name, commands]) => [
        heading(say(`help.${name}`)),
        ...commands.map(command => line(command, say)),
      ]),
      contactLine(contact, say),
    ],
  })

function line(command: Taught, say: Say): Element {
  const example = say('help.line', { example: say(`help.${command}`) })
  const what = say(`help.${command}.text`)
  return tappable(
    [text(example, { color: 'Accent' }), text(what, { spacing: 'None', isSubtle: true })],
    commandAction(command, `${example} : ${what}`),
  )
}
