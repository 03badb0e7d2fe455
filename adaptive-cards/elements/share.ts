import type { Share } from '../../core/domain/aggregates/share.ts'
import type { Element } from '../card.ts'
import type { Say } from '../words/say.ts'
import { gauge } from './gauge.ts'
import { pair } from './pair.ts'
import { small, text } from './text.ts'

/** « environ 45 % », « au plus 10 % »: a figure of a group is never more exact than it was published. */
export const shareText = ({ percent, end }: Share, say: Say): string => {
  if (end === null) return say('team.about', { percent })
  return say(end === 'at most' ? 'team.atMost' : 'team.atLeast', { percent })
}

/** A share with its words beside it, and a thin bar below. */
export function shareLine(words: string, share: Share, say: Say): Element[] {
  const said = shareText(share, say)
  return [pair(text(words), small(said)), ...gauge({ value: share.percent, of: 100, words: said })]
}
