import { type Flow, flow } from '../text/flow.ts'
import { type Element, isElement } from '../xml/element.ts'

/** Said only on a condition, or to somebody else than the person who answers. */
const ASIDE = new Set(['feedbackInline', 'feedbackBlock', 'modalFeedback', 'templateInline', 'templateBlock'])

const isAside = ({ name, attributes }: Element): boolean =>
  ASIDE.has(name) || (name === 'rubricBlock' && !(attributes.get('view') ?? '').includes('candidate'))

/**
 * The words of an element. Around an interaction, the place of an inline choice shows as a blank, that of the item's
 * other interactions as an ellipsis or not at all.
 */
export function wordsIn(element: Element | undefined, asked?: Element): ReturnType<Flow['end']> {
  const into = flow()
  if (element) walk(element, into, asked)
  return into.end()
}

function walk(element: Element, into: Flow, asked: Element | undefined): void {
  for (const child of element.children) {
    if (!isElement(child)) into.text(child)
    else if (child.name === 'inlineChoiceInteraction') into.text(child === asked ? '_____' : '[…]')
    else if (!child.name.endsWith('Interaction') && !isAside(child)) {
      into.open(child.name, name => child.attributes.get(name))
      walk(child, into, asked)
      into.close(child.name)
    }
  }
}
