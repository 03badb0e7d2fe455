import { weekOf } from '../../domain/aggregates/closed-weeks.ts'
import { isTold, readTopic, type Topic, topicKey } from '../../domain/asides/topic.ts'
import { localTime } from '../../domain/calendar/local-time.ts'
import type { DeliveryId } from '../../domain/learning/delivery.ts'
import type { Person } from '../../domain/people/person.ts'
import type { Asked, Reply } from '../deps.ts'
import { isReply, type OpenSheet, openDelivery } from '../open-delivery.ts'
import { asItStands } from '../show-delivery.ts'
import { type AskedTopic, type Given, readGiven, type Taken } from './read-given.ts'
import type { VoicesDeps } from './voices-deps.ts'

export interface AnswerAside extends Asked {
  delivery: DeliveryId
  given: Given
}

/** One tap or a short form under a card: the person's mark first, then the count of nobody; the card says thank you. */
export const answerAside =
  (deps: VoicesDeps) =>
  async (command: AnswerAside): Promise<Reply> => {
    const open = await openAside(deps, command)
    if ('notice' in open) return open
    const { sheet, topic } = open
    const taken = readGiven(topic, command.given, deps.catalog)
    if ('problem' in taken) return asItStands(deps, sheet, command.at, taken.problem)
    await keep(deps, sheet.person, topic, taken, command.at)
    return asItStands(deps, sheet, command.at)
  }

/** « Pas maintenant ». */
export const declineAside =
  (deps: VoicesDeps) =>
  async (command: Asked & { delivery: DeliveryId }): Promise<Reply> => {
    const open = await openAside(deps, command)
    if ('notice' in open) return open
    await deps.voices.settle(command.by, topicKey(open.topic), 'declined')
    return asItStands(deps, open.sheet, command.at)
  }

/** What is still asked under that card; or the card as it stands, where nothing is. What was asked is never taken from the card. */
async function openAside(
  deps: VoicesDeps,
  command: Asked & { delivery: DeliveryId },
): Promise<{ sheet: OpenSheet; topic: AskedTopic } | Reply> {
  const sheet = await openDelivery(deps, command)
  if (isReply(sheet)) return sheet
  const under = await deps.voices.under(command.by, sheet.delivery)
  const topic = under && readTopic(under.topic)
  return topic && under.state === 'asked' && isAsked(topic) ? { sheet, topic } : asItStands(deps, sheet, command.at)
}

const isAsked = (topic: Topic): topic is AskedTopic => !isTold(topic.kind)

/** Only who settles it counts: a second tap, or the same one on another server, finds it settled. */
async function keep(
  { voices, figures }: VoicesDeps,
  { tenant, person, trade, zone }: Person,
  topic: AskedTopic,
  taken: Taken,
  at: number,
): Promise<void> {
  const who = { tenant, person }
  const { day } = localTime(at, zone)
  const week = weekOf(day)
  if ('sentence' in taken) {
    await voices.keepSentence(who, topicKey(topic), { week, day, ...taken.sentence })
    return
  }
  if ((await voices.settle(who, topicKey(topic), 'answered')) === 'already') return
  if ('voice' in taken) await voices.count(tenant, { ...taken.voice, week })
  else await figures?.giveNeed({ who, quarter: taken.quarter, trade: trade ?? '', need: taken.need })
}
