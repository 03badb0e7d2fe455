import { VERBS } from '../../adaptive-cards/actions.ts'
import { mayOpen } from '../../adaptive-cards/elements/link.ts'
import { actionsOf, inputsOf, isNode, type Node, nodesOf, ofType } from './walk.ts'

/** Teams shows these; a phone that lags behind, or the Playground, shows their fallback. */
const TEAMS_ONLY = [
  'Badge',
  'ProgressBar',
  'ProgressRing',
  'Icon',
  'Rating',
  'Input.Rating',
  'CodeBlock',
  'CompoundButton',
  'Carousel',
  'Component',
  'Chart.HorizontalBar',
]
const MOST_BUTTONS = 6
const LONGEST_BUTTON = 25

/** What the schema cannot say. Each sentence names what is wrong and where. */
export const lint = (card: Node): string[] => [
  ...(card.version === '1.5' ? [] : ['the version is not 1.5']),
  ...['lang', 'speak', 'fallbackText'].filter(key => !card[key]).map(key => `no ${key}`),
  ...repeated(nodesOf(card).flatMap(node => (typeof node.id === 'string' ? [node.id] : []))).map(
    id => `id twice: ${id}`,
  ),
  ...inputsOf(card).flatMap(inputProblems),
  ...actionsOf(card).flatMap(action => actionProblems(action, card)),
  ...ofType(card, 'Image').flatMap(imageProblems),
  ...ofType(card, 'TextBlock').flatMap(textProblems),
  ...nodesOf(card).flatMap(node =>
    TEAMS_ONLY.includes(node.type ?? '') && !node.fallback ? [`no fallback: ${node.type}`] : [],
  ),
  ...buttonSets(card).flatMap(setProblems),
  ...refreshProblems(card),
]

const repeated = (all: string[]): string[] => all.filter((one, i) => all.indexOf(one) !== i)

function inputProblems(input: Node): string[] {
  const words = input.type === 'Input.Toggle' ? input.title : input.label
  const choices = Array.isArray(input.choices) ? input.choices.filter(isNode) : []
  const values = choices.map(choice => String(choice.value ?? ''))
  const chosen = typeof input.value === 'string' && choices.length > 0 ? input.value.split(',') : []
  return [
    ...(input.id ? [] : ['an input without id']),
    ...(words ? [] : [`no label: ${input.id}`]),
    ...(input.isRequired && !input.errorMessage ? [`required without errorMessage: ${input.id}`] : []),
    ...(input.type === 'Input.ChoiceSet' && choices.length === 0 ? [`no choices: ${input.id}`] : []),
    ...(choices.some(choice => !choice.title || !choice.value) ? [`empty choice: ${input.id}`] : []),
    ...repeated(values).map(value => `choice twice: ${input.id} ${value}`),
    ...chosen.filter(value => !values.includes(value)).map(value => `value is no choice: ${input.id} ${value}`),
  ]
}

function actionProblems(action: Node, card: Node): string[] {
  const name = `${action.type} ${action.title ?? ''}`
  if (!action.title) return [`no title: ${action.type}`]
  if (action.type === 'Action.Execute')
    return (VERBS as string[]).includes(String(action.verb)) ? [] : [`unknown verb: ${action.verb}`]
  if (action.type === 'Action.Submit') return submitProblems(action, card)
  if (action.type === 'Action.OpenUrl') {
    const url = String(action.url)
    return mayOpen(url) && url.startsWith('https:') ? [] : [`address: ${url}`]
  }
  if (action.type !== 'Action.ToggleVisibility') return [`not one of ours: ${name}`]
  const ids = nodesOf(card).map(node => node.id)
  const targets = Array.isArray(action.targetElements) ? action.targetElements : []
  return targets.length > 0 && targets.every(id => ids.includes(id)) ? [] : [`shows nothing: ${name}`]
}

/** Outside a dialog it opens one; inside, where nothing else works, it sends the form. */
function submitProblems(action: Node, card: Node): string[] {
  const data = isNode(action.data) ? action.data : {}
  const known = (VERBS as string[]).includes(String(data.verb))
  const opens = isNode(data.msteams) && data.msteams.type === 'task/fetch'
  const mixed = !opens && ofType(card, 'Action.Execute').length > 0
  return [
    ...(known ? [] : [`unknown verb: ${data.verb}`]),
    ...(opens && action.associatedInputs !== 'none' ? [`takes inputs to a dialog: ${data.verb}`] : []),
    ...(mixed ? [`a dialog knows no Action.Execute: ${data.verb}`] : []),
  ]
}

function imageProblems({ altText, url }: Node): string[] {
  const own = typeof url === 'string' && url.startsWith('data:image/png;base64,')
  return [...(typeof altText === 'string' ? [] : ['no altText']), ...(own ? [] : [`image from elsewhere: ${url}`])]
}

const textProblems = ({ text, wrap }: Node): string[] => [
  ...(typeof text === 'string' && text.trim() !== '' ? [] : ['an empty text']),
  ...(wrap === true ? [] : [`does not wrap: ${text}`]),
]

const buttonSets = (card: Node): Node[][] =>
  nodesOf(card).flatMap(node => (Array.isArray(node.actions) ? [node.actions.filter(isNode)] : []))

function setProblems(buttons: Node[]): string[] {
  const first = buttons.filter(button => button.mode !== 'secondary')
  const long = buttons.filter(({ title }) => String(title).length > LONGEST_BUTTON)
  return [
    ...(first.length === 0 ? ['only hidden buttons'] : []),
    ...(buttons.length > MOST_BUTTONS ? ['too many buttons'] : []),
    ...(first.filter(({ style }) => style === 'positive').length > 1 ? ['two main buttons'] : []),
    ...long.map(({ title }) => `long button: ${title}`),
  ]
}

function refreshProblems({ refresh }: Node): string[] {
  if (!isNode(refresh)) return []
  return Array.isArray(refresh.userIds) && refresh.userIds.length > 1 ? ['refreshed for more than one person'] : []
}
