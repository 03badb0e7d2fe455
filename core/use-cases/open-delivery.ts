import { type Delivery, type DeliveryId, readDeliveryId } from '../domain/learning/delivery.ts'
import type { Person } from '../domain/people/person.ts'
import type { AnswerSheet } from '../ports/store.ts'
import type { Asked, Deps, Reply } from './deps.ts'
import { refuse } from './refuse.ts'
import { adapted } from './settings-of.ts'

export interface OpenSheet extends AnswerSheet {
  person: Person
  delivery: Delivery
}

/**
 * The delivery a card claims to be about, looked up under the person who clicked, in one round trip;
 * or the kind refusal. Whatever a card says is under its client's control, so this comes first in every use case
 * that a card starts.
 */
export async function openDelivery(deps: Deps, command: Asked & { delivery: DeliveryId }): Promise<OpenSheet | Reply> {
  const to = { tenant: command.by.tenant, language: command.locale }
  const claimed = readDeliveryId(command.delivery, command.by)
  if (claimed === 'unreadable') return refuse(deps, to, 'unknown-card')
  if (claimed === 'not-yours') return refuse(deps, to, 'not-yours')
  const sheet = await deps.store.answerSheet(command.by, claimed.day, claimed.position)
  const { person, delivery } = sheet
  if (!person || !delivery) return refuse(deps, person ?? to, 'old-card')
  return { ...sheet, person: adapted(person, deps.catalog), delivery }
}

export const isReply = (value: OpenSheet | Reply): value is Reply => 'notice' in value
