import type { HelperFormNotice, Topic } from '../../core/notices/peers.ts'
import type { Element, Spoken } from '../card.ts'
import { button, submit } from '../elements/buttons.ts'
import { card } from '../elements/frame.ts'
import { choices } from '../elements/inputs.ts'
import { section } from '../elements/section.ts'
import { pointOut, small, text, title } from '../elements/text.ts'
import type { Say } from '../words/say.ts'

/** What one can help with, what one would like to learn, and who will see it: said before the yes. */
export function helperFormCard(notice: HelperFormNotice, say: Say): Spoken {
  const { name, topics, problem, listed } = notice
  return card(say, {
    summary: say('helpers.form'),
    body: [
      title(say('helpers.form')),
      text(name === null ? say('helpers.form.noname') : say('helpers.form.name', { name }), { spacing: 'Small' }),
      small(say('helpers.form.free'), { spacing: 'Small' }),
      ...(problem ? [pointOut(say(`helpers.form.${problem}`), { spacing: 'Medium' })] : []),
      ...list('helps', topics, notice, say),
      ...list('wants', topics, notice, say),
    ],
    actions: [
      submit(say(listed ? 'do.save' : 'do.helperJoin'), 'helperJoin', {}),
      button(say('do.helpers'), 'helpers', {}),
    ],
  })
}

function list(which: 'helps' | 'wants', topics: readonly Topic[], notice: HelperFormNotice, say: Say): Element[] {
  const chosen = notice[which].filter(id => topics.some(topic => topic.id === id))
  const words = say(`helpers.form.${which}`)
  const all = topics.map(({ id, title: label }) => ({ title: label, value: id }))
  const value = chosen.length > 0 ? { value: chosen.join(',') } : {}
  const fields = { isMultiSelect: true, style: 'expanded', ...value } as const
  return section(
    {
      id: `${which}-topics`,
      title: words,
      now: say('helpers.form.count', { chosen: chosen.length }),
      open: notice.problem !== null,
      fields: topics.length > 0 ? [choices(which, words, all, fields)] : [],
    },
    say,
  )
}
