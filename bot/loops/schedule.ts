import PgBoss from 'pg-boss'
import { type Delivering, deliverTenant } from './deliver.ts'
import { nightly, tick } from './tick.ts'

const TICK = 'tick'
const DELIVER = 'deliver'
const NIGHTLY = 'nightly'
const RECORDS = 'records'
/** A delivery job gives its place back after that long, so that a shutdown never waits for a whole tenant. */
const JOB_MS = 60_000

export interface Schedule {
  stop(): Promise<void>
}

/** What is done besides where it is set up, null where it is not. */
export interface Besides {
  /** Sends what waits for the record store, until then (epoch milliseconds). */
  sendRecords: ((until: number) => Promise<number>) | null
}

/**
 * Periodic work on pg-boss: one tick a minute for all servers together, one delivery job at a time and tenant, and a
 * clean-up each night. What is due is a state in our own tables, so a job that is lost or doubled changes nothing.
 */
export async function startSchedule(
  databaseUrl: string,
  deps: Delivering,
  { sendRecords }: Besides,
  failed: (error: unknown) => void,
): Promise<Schedule> {
  const boss = new PgBoss({
    connectionString: databaseUrl,
    schema: 'jobs',
    max: 4,
    application_name: 'apprenance-jobs',
  })
  boss.on('error', failed)
  await boss.start()
  await boss.createQueue(TICK, { name: TICK, policy: 'stately', retryLimit: 0, expireInSeconds: 300 })
  await boss.createQueue(DELIVER, { name: DELIVER, policy: 'stately', retryLimit: 0, expireInSeconds: 300 })
  await boss.createQueue(NIGHTLY, { name: NIGHTLY, policy: 'stately', retryLimit: 2, expireInSeconds: 3600 })

  const wake = async (tenants: readonly string[]) => {
    for (const tenant of tenants) await boss.send(DELIVER, { tenant }, { singletonKey: tenant })
  }
  await boss.work(TICK, { pollingIntervalSeconds: 2 }, async () => wake(await tick(deps)))
  await boss.work<{ tenant: string }>(DELIVER, { pollingIntervalSeconds: 1, batchSize: 4 }, async jobs => {
    const until = deps.now() + JOB_MS
    await Promise.all(jobs.map(job => deliverTenant(deps, job.data.tenant, until)))
    await wake(await deps.outbox.tenantsWaiting(deps.now()))
  })
  await boss.work(NIGHTLY, { pollingIntervalSeconds: 60 }, async () => void (await nightly(deps)))
  if (sendRecords) {
    await boss.createQueue(RECORDS, { name: RECORDS, policy: 'stately', retryLimit: 0, expireInSeconds: 600 })
    await boss.work(RECORDS, { pollingIntervalSeconds: 5 }, async () => void (await sendRecords(deps.now() + JOB_MS)))
    await boss.schedule(RECORDS, '* * * * *')
  }
  await boss.schedule(TICK, '* * * * *')
  await boss.schedule(NIGHTLY, '17 3 * * *', {}, { tz: 'Europe/Paris' })
  return { stop: () => boss.stop({ graceful: true, timeout: 10_000 }) }
}
