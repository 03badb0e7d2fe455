import type { CommandName } from '../../core/domain/words/commands.ts'
import type { HelpNotice } from '../../core/notices/answers.ts'
import type { Element, Spoken } from '../card.ts'
import { tappable } from '../elements/buttons.ts'
import { commandAction } from '../elements/commands.ts'
import { contactLine } from '../elements/contact.ts'
import { fold } from '../elements/fold.ts'
import { card } from '../elements/frame.ts'
import { heading, text, title } from '../elements/text.ts'
import type { Say } from '../words/say.ts'

type Taught = Exclude<CommandName, 'help'>
interface Group {
  name: 'learn' | 'together' | 'know' | 'settle' | 'rights'
  /** What comes less often is one touch away; its words are read all the same. */
  folded: boolean
  commands: readonly Taught[]
}
const GROUPS: readonly Group[] = [
  { name: 'learn', folded: false, commands: ['today', 'library', 'progress', 'placement', 'keepsakes'] },
  { name: 'together', folded: false, commands: ['rituals', 'session', 'helpers', 'pairs', 'gems', 'team'] },
  { name: 'know', folded: true, commands: ['may-i', 'glossary'] },
  { name: 'settle', folded: true, commands: ['preferences', 'pause', 'resume'] },
  { name: 'rights', folded: true, commands: ['my-data', 'privacy'] },
]

/** What can be asked, by example; each line can be touched instead of written. */
export const helpCard = ({ contact }: HelpNotice, say: Say): Spoken =>
  card(say, {
    summary: say('help.title'),
    body: [
      title(say('help.title')),
      text(say('help.intro'), { spacing: 'Small' }),
      ...GROUPS.flatMap(group => lines(group, say)),
      contactLine(contact, say),
    ],
  })

function lines({ name, folded, commands }: Group, say: Say): Element[] {
  const words = say(`help.${name}`)
  const items = commands.map(command => line(command, say))
  if (!folded) return [heading(words), ...items]
  const touch = { word: say('fold.see'), name: say('fold.seePart', { part: words }) }
  return fold({ id: name, title: words, now: commands.map(command => example(command, say)).join(', '), touch, items })
}

const example = (command: Taught, say: Say): string => say('help.line', { example: say(`help.${command}`) })

function line(command: Taught, say: Say): Element {
  const what = say(`help.${command}.text`)
  return tappable(
    [text(example(command, say), { color: 'Accent' }), text(what, { spacing: 'None', isSubtle: true })],
    commandAction(command, `${example(command, say)} : ${what}`),
  )
}
