import type { Activity } from 'botframework-schema'
import type { ChatReply } from '../chat/reply.ts'
import { type Answer, WrittenJson } from '../http/answer.ts'
import { COMPOSE_OPEN, COMPOSE_SEARCH, COMPOSE_SUBMIT } from './compose.ts'
import { CARD_ACTION, DIALOGS } from './read.ts'

type Spoken = Extract<ChatReply, { type: 'say' }>['spoken']

const CARD = 'application/vnd.microsoft.card.adaptive'
const MESSAGE = 'application/vnd.microsoft.activity.message'
const ERROR = 'application/vnd.microsoft.error'
const ERRORS = { 'bad-request': [400, 'BadRequest'], server: [500, 'ServerError'] } as const

/** Teams takes an empty line for a failed answer and sends the click again, so there is always one. */
const DONE = '✓'

/** Answer to an invoke: HTTP 200 whenever our code ran; what became of it is in the body (teams.md 5.4). */
export function invokeAnswer(name: string | undefined, reply: ChatReply): Answer {
  if (name === DIALOGS.open || name === DIALOGS.submit) return dialogAnswer(reply)
  if (name === COMPOSE_OPEN || name === COMPOSE_SUBMIT) return dialogAnswer(reply)
  if (name === COMPOSE_SEARCH) return resultsAnswer(reply)
  if (name !== CARD_ACTION) return { status: 501 }
  return { status: 200, body: actionBody(reply) }
}

/** Longer ones are cut by the window itself, in the middle of a word. */
const LONGEST_TITLE = 60

/** A dialog goes on with a card, ends with a line, or closes without a word (teams.md 5.5). */
function dialogAnswer(reply: ChatReply): Answer {
  switch (reply.type) {
    case 'dialog':
    case 'replace-card': {
      const title = reply.type === 'dialog' ? reply.title : reply.spoken.summary
      const card = { contentType: CARD, content: reply.spoken.card }
      const value = { title: title.slice(0, LONGEST_TITLE), height: 'medium', width: 'medium', card }
      return { status: 200, body: { task: { type: 'continue', value } } }
    }
    case 'toast':
    case 'problem':
      return { status: 200, body: { task: { type: 'message', value: reply.text || DONE } } }
    case 'results':
    case 'say':
    case 'none':
      return { status: 200 }
  }
}

const THUMBNAIL = 'application/vnd.microsoft.card.thumbnail'

/** A list to choose from: each result with the two lines that stand for it there (teams.md 5.5). */
function resultsAnswer(reply: ChatReply): Answer {
  if (reply.type === 'problem')
    return { status: 200, body: { composeExtension: { type: 'message', text: reply.text || DONE } } }
  const results = reply.type === 'results' ? reply.results : []
  const attachments = results.map(({ spoken, text }) => ({
    contentType: CARD,
    content: spoken.card,
    preview: { contentType: THUMBNAIL, content: { title: spoken.summary, text } },
  }))
  return { status: 200, body: { composeExtension: { type: 'result', attachmentLayout: 'list', attachments } } }
}

function actionBody(reply: ChatReply): unknown {
  switch (reply.type) {
    case 'replace-card':
    case 'dialog':
      return cardAnswer(reply.spoken)
    case 'toast':
      return { statusCode: 200, type: MESSAGE, value: reply.text || DONE }
    case 'results':
    case 'say':
    case 'none':
      return { statusCode: 200, type: MESSAGE, value: DONE }
    case 'problem': {
      const [statusCode, code] = ERRORS[reply.code]
      return { statusCode, type: ERROR, value: { code, message: reply.text } }
    }
  }
}

/** Most cards come written; to write them again would cost more than all else here. */
const cardAnswer = (spoken: Spoken): unknown =>
  spoken.json === undefined
    ? { statusCode: 200, type: CARD, value: spoken.card }
    : new WrittenJson(`{"statusCode":200,"type":"${CARD}","value":${spoken.json}}`)

/** What a reply puts into the conversation, or null. After a click only `say` does; the rest is in the answer. */
export function messageOf(reply: ChatReply, invoke: boolean): Partial<Activity> | null {
  const card = reply.type === 'replace-card' || reply.type === 'dialog'
  if (reply.type === 'say' || (card && !invoke)) return cardMessage(reply.spoken)
  if ((reply.type === 'toast' || reply.type === 'problem') && !invoke && reply.text !== '')
    return { type: 'message', text: reply.text }
  return null
}

/** A card with the line that stands for it in notifications and chat lists. */
export const cardMessage = ({ card, summary }: Spoken): Partial<Activity> => ({
  type: 'message',
  summary,
  attachments: [{ contentType: CARD, content: card }],
})

/** The same as the body of a request, with the rest of the activity around it. */
export const writtenMessage = (spoken: Spoken, rest: object): string =>
  spoken.json === undefined
    ? JSON.stringify({ ...cardMessage(spoken), ...rest })
    : `${JSON.stringify({ type: 'message', summary: spoken.summary, ...rest }).slice(0, -1)},"attachments":[{"contentType":"${CARD}","content":${spoken.json}}]}`
