import { localTime } from '../domain/calendar/local-time.ts'
import { type DeliveryId, deliveryId } from '../domain/learning/delivery.ts'
import { findPersonalData } from '../domain/privacy/guard.ts'
import type { ReportFormNotice } from '../notices/answers.ts'
import { type Asked, type Deps, type Reply, reply } from './deps.ts'
import { isReply, type OpenSheet, openDelivery } from './open-delivery.ts'

export interface ReportError extends Asked {
  delivery: DeliveryId
  /** What is wrong, in their words. */
  text: string
}

export const openReport =
  (deps: Deps) =>
  async (command: Asked & { delivery: DeliveryId }): Promise<Reply> => {
    const sheet = await openDelivery(deps, command)
    return isReply(sheet) ? sheet : reply(sheet.person, form(deps, sheet, '', null))
  }

/** A report goes to whoever keeps the content, without its author. Personal data in it is pointed out, not stored. */
export const reportError =
  (deps: Deps) =>
  async (command: ReportError): Promise<Reply> => {
    const sheet = await openDelivery(deps, command)
    if (isReply(sheet)) return sheet
    const text = command.text.trim()
    if (text === '') return reply(sheet.person, form(deps, sheet, text, 'empty'))
    // A service's own address or a freephone number is not a person's, and may be exactly what is wrong in the card.
    if (findPersonalData(text).some(finding => finding.severity !== 'low'))
      return reply(sheet.person, form(deps, sheet, text, 'personal-data'))
    const day = localTime(command.at, sheet.person.zone).day
    await deps.store.save([
      { kind: 'error-reported', tenant: command.by.tenant, question: sheet.delivery.question, text, day },
    ])
    return reply(sheet.person, { kind: 'thanks', for: 'report', delivery: command.delivery })
  }

function form(
  { catalog }: Deps,
  { delivery }: OpenSheet,
  text: string,
  problem: ReportFormNotice['problem'],
): ReportFormNotice {
  const stem = catalog.questions.get(delivery.question)?.question.stem ?? ''
  return { kind: 'report-form', delivery: deliveryId(delivery), stem, problem, text }
}
