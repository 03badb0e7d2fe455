import type { Pool, QueryConfig, QueryResultRow } from 'pg'

export type Statement<Row> = (values: readonly unknown[]) => Promise<Row[]>

/** Teams gives up on a click after 5 s: a database that hangs must be noticed before, or everyone waits behind it. */
const PATIENCE_MS = 4_000

/** Known to `pg` (client.js), not yet to its types. */
interface TimedQuery extends QueryConfig {
  query_timeout: number
}

/** A statement each connection plans once, under its name, and then only runs (performance.md 4, "Typed queries"). */
export const statement =
  <Row extends QueryResultRow>(name: string, text: string) =>
  (pool: Pool): Statement<Row> =>
  async values => {
    const query: TimedQuery = { name, text, values: [...values], query_timeout: PATIENCE_MS }
    return (await pool.query<Row>(query)).rows
  }
