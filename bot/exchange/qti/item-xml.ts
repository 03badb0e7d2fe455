import { categoryPath } from '../../../core/domain/exchange/category.ts'
import type { Choice, RichText } from '../../../core/domain/exchange/question.ts'
import { wordsOf } from '../text/html.ts'
import { xmlAttribute, xmlText } from '../xml/write.ts'
import { declarations, optionId, scoring } from './scoring-xml.ts'

const NAMESPACE = 'http://www.imsglobal.org/xsd/imsqtiasi_v3p0'

/** One choice as a QTI 3.0 item. The feedback of each option is modal; the general one is shown after any answer. */
export function itemXml(question: Choice, id: string): string {
  const lines = [
    `<qti-assessment-item xmlns="${NAMESPACE}" identifier="${xmlAttribute(id)}" title="${xmlAttribute(question.name ?? id)}" adaptive="false" time-dependent="false" xml:lang="fr">`,
    ...[...declarations(question), ...body(question, id), ...scoring(question), ...feedback(question)].map(
      line => `  ${line}`,
    ),
    '</qti-assessment-item>',
  ]
  return lines.map(line => `${line}\n`).join('')
}

function body(question: Choice, id: string): string[] {
  const paragraphs = paragraphsOf(question.stem)
  const own = [
    ...(question.id !== null && question.id !== id ? [` data-id="${xmlAttribute(question.id)}"`] : []),
    ...(question.category.length > 0 ? [` data-category="${xmlAttribute(categoryPath(question.category))}"`] : []),
    ...(question.tags.length > 0 ? [` data-tags="${xmlAttribute(question.tags.join(', '))}"`] : []),
  ]
  return [
    `<qti-item-body${own.join('')}>`,
    ...paragraphs.slice(0, -1).map(paragraph => `  <p>${paragraph}</p>`),
    `  <qti-choice-interaction response-identifier="RESPONSE" shuffle="${question.shuffle}" max-choices="${question.single ? 1 : 0}">`,
    `    <qti-prompt>${paragraphs.at(-1) ?? ''}</qti-prompt>`,
    ...question.options.map(
      ({ text }, i) =>
        `    <qti-simple-choice identifier="${optionId(i)}">${paragraphsOf(text).join('<br/><br/>')}</qti-simple-choice>`,
    ),
    '  </qti-choice-interaction>',
    '</qti-item-body>',
  ]
}

const paragraphsOf = (text: RichText): string[] =>
  wordsOf(text)
    .text.split(/\n{2,}/)
    .map(paragraph => xmlText(paragraph).replaceAll('\n', '<br/>'))

const feedback = ({ options, generalFeedback }: Choice): string[] => [
  ...options.flatMap((option, i) => (option.feedback ? [modal('FEEDBACK', optionId(i), option.feedback)] : [])),
  ...(generalFeedback ? [modal('AFTERWARDS', 'SHOWN', generalFeedback)] : []),
]

const modal = (outcome: string, id: string, text: RichText): string => {
  const paragraphs = paragraphsOf(text).map(paragraph => `<p>${paragraph}</p>`)
  return `<qti-modal-feedback outcome-identifier="${outcome}" identifier="${id}" show-hide="show"><qti-content-body>${paragraphs.join('')}</qti-content-body></qti-modal-feedback>`
}
