import type { Pool } from 'pg'
import type { Review } from '../../../core/domain/learning/answer.ts'
import type { Calibrations, KeptCalibration, PooledReview } from '../../../core/ports/calibration.ts'
import { statement } from './statement.ts'

const select = statement<KeptCalibration>(
  'calibration',
  `select weights, day, audit, answers,
     json_build_object('before', log_loss_before, 'after', log_loss_after) as "logLoss"
   from calibration`,
)

const upsert = statement(
  'calibration-keep',
  `insert into calibration (weights, day, audit, answers, log_loss_before, log_loss_after)
   values ($1, $2, $3, $4, $5, $6)
   on conflict (single) do update set
     weights = excluded.weights, day = excluded.day, audit = excluded.audit, answers = excluded.answers,
     log_loss_before = excluded.log_loss_before, log_loss_after = excluded.log_loss_after`,
)

const PAGE = 5_000

/** Along the primary key, from the review after the last one read. */
const selectPage = statement<Review>(
  'reviews-of-all',
  `select tenant, person, objective, day, grade from review
   where (tenant, person, objective, day) > ($1, $2, $3, $4)
   order by tenant, person, objective, day
   limit ${PAGE}`,
)

/** The Calibrations port on PostgreSQL. */
export function postgresCalibrations(pool: Pool): Calibrations {
  const run = { select: select(pool), upsert: upsert(pool), page: selectPage(pool) }
  return {
    current: async () => (await run.select([]))[0] ?? null,
    async keep({ weights, day, audit, answers, logLoss }) {
      await run.upsert([JSON.stringify(weights), day, audit, answers, logLoss.before, logLoss.after])
    },
    reviewsOfAll: () => withoutAuthors(everyReview(run.page)),
  }
}

async function* everyReview(page: ReturnType<typeof selectPage>): AsyncGenerator<Review> {
  for (let after: Omit<Review, 'grade'> = { tenant: '', person: '', objective: '', day: 0 }; ; ) {
    const rows: Review[] = await page([after.tenant, after.person, after.objective, after.day])
    yield* rows
    const last = rows.at(-1)
    if (!last || rows.length < PAGE) return
    after = last
  }
}

/** Ids end here: people come one after the other, and get a number as they come. */
async function* withoutAuthors(reviews: AsyncIterable<Review>): AsyncGenerator<PooledReview> {
  let author = { tenant: '', person: '', number: 0 }
  for await (const { tenant, person, objective, day, grade } of reviews) {
    if (author.tenant !== tenant || author.person !== person) author = { tenant, person, number: author.number + 1 }
    yield { person: author.number, objective, day, grade }
  }
}
