/** A table is a map from its key to rows that are never changed, only replaced. */
export type Table<Row> = Map<string, Readonly<Row>>

export function insertNew<Row>(table: Table<Row>, key: string, row: Row): 'done' | 'conflict' {
  if (table.has(key)) return 'conflict'
  table.set(key, structuredClone(row))
  return 'done'
}

/** Nothing happens where no such row is. */
export function patch<Row extends object>(table: Table<Row>, key: string, columns: Partial<Row>): void {
  const row = table.get(key)
  if (row) table.set(key, { ...row, ...structuredClone(columns) })
}

/** Returns how many went. */
export function deleteWhere<Row>(table: Table<Row>, test: (row: Row) => boolean): number {
  const keys = [...table].filter(([, row]) => test(row)).map(([key]) => key)
  for (const key of keys) table.delete(key)
  return keys.length
}
