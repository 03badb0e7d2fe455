/** A card as plain JSON, to be looked through without trusting its types. */
export interface Node {
  [key: string]: unknown
  type?: string
}

export const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Every object of a card that has a `type`: elements, actions, inputs, wherever they stand. Button data is not looked into. */
export function nodesOf(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(nodesOf)
  if (!isNode(value)) return []
  const inside = Object.entries(value).flatMap(([key, child]) => (key === 'data' ? [] : nodesOf(child)))
  return typeof value.type === 'string' ? [value, ...inside] : inside
}

export const ofType = (card: unknown, ...types: string[]): Node[] =>
  nodesOf(card).filter(node => types.includes(node.type ?? ''))

export const inputsOf = (card: unknown): Node[] => nodesOf(card).filter(node => node.type?.startsWith('Input.'))
export const actionsOf = (card: unknown): Node[] => nodesOf(card).filter(node => node.type?.startsWith('Action.'))
export const executesOf = (card: unknown): Node[] => [...ofType(card, 'Action.Execute'), ...submitsOf(card)]

/** Buttons that open or send a dialog, in the same shape: their data holds their name. */
const submitsOf = (card: unknown): Node[] =>
  ofType(card, 'Action.Submit').map(action => {
    const { verb, msteams, ...data } = isNode(action.data) ? action.data : {}
    return { ...action, verb, data, opensDialog: msteams !== undefined }
  })

/** Everything a person reads or hears on a card, in order. */
export function wordsOf(card: unknown): string[] {
  const said = ['text', 'title', 'label', 'placeholder', 'errorMessage', 'altText', 'speak', 'fallbackText', 'tooltip']
  const choices = (node: Node) =>
    Array.isArray(node.choices) ? node.choices.flatMap(choice => (isNode(choice) ? [String(choice.title)] : [])) : []
  return nodesOf(card).flatMap(node => [
    ...said.flatMap(key => (typeof node[key] === 'string' ? [node[key]] : [])),
    ...choices(node),
  ])
}

/** What is on the screen before anybody touches a line: hidden containers are left out. */
export function shownWords(card: unknown): string {
  const seen = JSON.parse(JSON.stringify(card), (_, value) =>
    isNode(value) && value.isVisible === false ? null : value,
  )
  return wordsOf(seen)
    .join('\n')
    .replaceAll('\u2060', '')
    .replaceAll(/[\u00a0\u202f]/g, ' ')
}

/** The same card with every part shown, as if each line had been touched. */
export const opened = <T>(card: T): T =>
  JSON.parse(JSON.stringify(card, (key, value) => (key === 'isVisible' ? undefined : value)))
