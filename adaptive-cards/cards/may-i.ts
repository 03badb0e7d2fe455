import type { MayINotice } from '../../core/notices/answers.ts'
import type { Element, Spoken } from '../card.ts'
import { box } from '../elements/box.ts'
import { buttons, submit } from '../elements/buttons.ts'
import { contactLine } from '../elements/contact.ts'
import { card } from '../elements/frame.ts'
import { choices } from '../elements/inputs.ts'
import { dataClassLines, lightRows } from '../elements/light-table.ts'
import { lightWords, type Named, named } from '../elements/lights.ts'
import { small, text, title } from '../elements/text.ts'
import type { Say } from '../words/say.ts'

const LIGHT_STYLE = { vert: 'good', orange: 'warning', rouge: 'attention' } as const

/** What the charter says of one kind of data in one tool. A sign and a word carry the light; the colour only follows. */
export function mayICard(notice: MayINotice, say: Say): Spoken {
  const { verdict, charter } = notice
  return card(say, {
    summary: verdict ? `${say('may.title')} ${say(`may.${verdict.light}`)}` : say('may.title'),
    body: [
      title(say('may.title')),
      ...answer(notice, say),
      ...form(notice, say),
      ...lightRows(notice, say),
      ...dataClassLines(notice, say),
      small(say('may.charter', { ...charter, date: say.date(charter.date) }), { spacing: 'Large' }),
      ...(charter.status === 'defaut' ? [small(say('may.default'), { spacing: 'None' })] : []),
      contactLine(notice.contact, say),
    ],
  })
}

function answer({ verdict, data, tool, dataClasses, tools }: MayINotice, say: Say): Element[] {
  const [of, inTool] = [dataClasses.find(({ id }) => id === data), tools.find(({ id }) => id === tool)]
  if (!verdict) return []
  return [
    box(LIGHT_STYLE[verdict.light], [
      text(lightWords(verdict.light, say), { size: 'Large', weight: 'Bolder' }),
      ...(of && inTool
        ? [
            small(say('may.case', { data: named(of, say), tool: named(inTool, say) }), {
              isSubtle: false,
              spacing: 'None',
            }),
          ]
        : []),
      text(verdict.why ?? say('may.unwritten'), { spacing: 'Small' }),
    ]),
  ]
}

function form({ data, tool, dataClasses, tools }: MayINotice, say: Say): Element[] {
  const options = (of: readonly Named[]) => of.map(one => ({ title: named(one, say), value: one.id }))
  const fields = { isRequired: true, errorMessage: say('may.choose') }
  return [
    choices('data', say('may.data'), options(dataClasses), {
      ...fields,
      placeholder: say('may.data.placeholder'),
      ...(data && { value: data }),
      spacing: 'Medium',
    }),
    choices('tool', say('may.tool'), options(tools), {
      ...fields,
      placeholder: say('may.tool.placeholder'),
      ...(tool && { value: tool }),
    }),
    buttons([submit(say('do.mayI'), 'mayI', {})], 'Medium'),
  ]
}
