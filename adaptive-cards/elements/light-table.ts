import { LIGHTS, type Light } from '../../core/domain/content/charter.ts'
import type { MayINotice } from '../../core/notices/answers.ts'
import type { Element } from '../card.ts'
import type { Say } from '../words/say.ts'
import { lightWords, named } from './lights.ts'
import { reveal } from './reveal.ts'
import { heading, text } from './text.ts'

type Of = Pick<MayINotice, 'table' | 'tools' | 'dataClasses'>

/** Tool by tool and light by light rather than a grid: it reads aloud, and fits a phone. */
export const lightRows = (of: Of, say: Say): Element[] => [
  heading(say('may.table')),
  ...of.table.flatMap(({ tool, lights }) => {
    const found = of.tools.find(({ id }) => id === tool)
    return [
      text(found ? named(found, say) : tool, { weight: 'Bolder', spacing: 'Medium' }),
      ...LIGHTS.flatMap(light => row(light, lights, of, say)),
    ]
  }),
]

function row(light: Light, lights: readonly Light[], { dataClasses }: Of, say: Say): Element[] {
  const list = dataClasses.filter((_, i) => lights[i] === light).map(one => named(one, say))
  if (list.length === 0) return []
  return [text(say('may.row', { light: lightWords(light, say), list: list.join(' · ') }), { spacing: 'None' })]
}

export const dataClassLines = ({ dataClasses }: Of, say: Say): Element[] =>
  reveal(
    'classes',
    say('may.classes'),
    dataClasses.map(of =>
      text(say('may.class', { label: named(of, say), examples: of.examples }), { spacing: 'Small' }),
    ),
  )
