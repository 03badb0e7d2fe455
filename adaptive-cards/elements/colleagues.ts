import type { Colleague } from '../../core/domain/peers/peer-entry.ts'
import type { Element, IOpenUrlAction } from '../card.ts'
import type { Say } from '../words/say.ts'
import { tappable } from './buttons.ts'
import { plain, shortened } from './safe-text.ts'
import { text } from './text.ts'

export const nameOf = ({ name }: Pick<Colleague, 'name'>, say: Say): string => name ?? say('peers.someone')

export const namesOf = (colleagues: readonly Colleague[], say: Say): string =>
  say.list(colleagues.map(one => nameOf(one, say)))

/** A line that opens a chat with a colleague in Teams: who asks writes, and nobody is written to by us. */
export function colleagueLine(colleague: Colleague, say: Say): Element {
  const words = say('peers.write', { name: nameOf(colleague, say) })
  return tappable([text(words, { color: 'Accent' })], chatWith(colleague.person, words), {
    minHeight: '32px',
    verticalContentAlignment: 'Center',
  })
}

/** Teams' own address of a chat with somebody of the organisation, by their Entra object id. */
const chatWith = (person: string, words: string): IOpenUrlAction => ({
  type: 'Action.OpenUrl',
  title: plain(shortened(words, 120)),
  url: `https://teams.microsoft.com/l/chat/0/0?users=8:orgid:${encodeURIComponent(person)}`,
})
