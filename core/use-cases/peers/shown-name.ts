const LONGEST = 60

/** A name as it is kept and shown, on one line; null: Teams gave none. */
export function shownName(name: string | null): string | null {
  const line = (name ?? '').replace(/\s+/g, ' ').trim().slice(0, LONGEST)
  return line === '' ? null : line
}
