import type { LessonNotice } from '../../core/notices/learning.ts'
import type { Action, Element, Spoken } from '../card.ts'
import { box } from '../elements/box.ts'
import { button } from '../elements/buttons.ts'
import { card } from '../elements/frame.ts'
import { reveal } from '../elements/reveal.ts'
import { furtherLines, sourceLines, statusLines } from '../elements/sources.ts'
import { heading, paragraphs, small, text, title } from '../elements/text.ts'
import type { Say } from '../words/say.ts'

/** What to keep in mind, readable on its own; who wrote it, who read it again, where it comes from. */
export function lessonCard(notice: LessonNotice, say: Say): Spoken {
  const where = notice.plain ? say('question.plain', { where: notice.series }) : notice.series
  return card(say, {
    summary: notice.title,
    body: [
      small(where),
      title(notice.title, { spacing: 'Small' }),
      ...paragraphs(notice.lesson, { spacing: 'Medium' }),
      box('accent', [
        heading(say('feedback.try'), { spacing: 'None' }),
        ...paragraphs(notice.tryToday, { spacing: 'Small' }),
      ]),
      ...(notice.followUp ? [heading(say('feedback.followUp')), text(notice.followUp, { spacing: 'Small' })] : []),
      ...(notice.seriesQuestion
        ? [heading(say('lesson.seriesQuestion')), text(notice.seriesQuestion, { spacing: 'Small' })]
        : []),
      ...furtherLines(notice.further, say),
      ...sourceLines(notice.sources, say),
      ...statusLines(notice.status, notice.reviewBy, say),
      ...about(notice, say),
    ],
    actions: actions(notice, say),
  })
}

function about({ author, reviewer, madeBy, competences }: LessonNotice, say: Say): Element[] {
  const codes = competences.map(code => competence(code, say))
  return reveal('about', say('lesson.about'), [
    text(madeBy),
    small(say('lesson.author', { author }), { spacing: 'Small' }),
    small(say('lesson.reviewer', { reviewer }), { spacing: 'None' }),
    ...(codes.length > 0 ? [small(say('lesson.competences', { list: codes.join(', ') }), { spacing: 'None' })] : []),
  ])
}

/** 'digcomp:1.2' → « DigComp 1.2 »: the reference's own name, for those who keep track of it. */
function competence(reference: string, say: Say): string {
  const [scheme, code = ''] = reference.split(':')
  if (scheme === 'digcomp' || scheme === 'lo' || scheme === 'pix') return say(`competence.${scheme}`, { code })
  return reference
}

function actions({ objective, plain, hasPlain, canPractise }: LessonNotice, say: Say): Action[] {
  return [
    ...(canPractise ? [button(say('do.practise'), 'practise', { objective }, { style: 'positive' })] : []),
    button(say('do.session'), 'session', { objective }),
    ...(hasPlain ? [button(say(plain ? 'do.full' : 'do.plain'), 'lesson', { objective, plain: !plain })] : []),
    button(say('do.library'), 'library', { page: 1, query: '' }),
  ]
}
