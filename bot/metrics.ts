import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client'
import type { SendOutcome } from '../core/domain/delivery/outbox-item.ts'
import type { RecordOutcome } from '../core/domain/records/settle-record.ts'

/** What the operator's monitoring may read: counts and durations, nothing about anybody and nothing by tenant. */
export function metrics() {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const sends = new Counter({
    name: 'apprenance_sends_total',
    help: 'Attempts to bring a message, by outcome',
    labelNames: ['outcome'],
    registers: [registry],
  })
  const records = new Counter({
    name: 'apprenance_records_total',
    help: 'Attempts to bring a statement to the record store, by outcome',
    labelNames: ['outcome'],
    registers: [registry],
  })
  const troubles = new Counter({
    name: 'apprenance_troubles_total',
    help: 'Events that ended in an apology, and steps of the minute that failed',
    labelNames: ['event'],
    registers: [registry],
  })
  const turns = new Histogram({
    name: 'apprenance_turn_seconds',
    help: 'Time from an event to its reply',
    labelNames: ['event'],
    buckets: [0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2, 5],
    registers: [registry],
  })
  return {
    text: () => registry.metrics(),
    contentType: registry.contentType,
    sent: (outcome: SendOutcome['is']) => sends.inc({ outcome }),
    recorded: (outcome: RecordOutcome['is']) => records.inc({ outcome }),
    troubled: (event: string) => troubles.inc({ event }),
    turn: (event: string, seconds: number) => turns.observe({ event }, seconds),
  }
}
