/**
 * What a page must find again when it is loaded anew. It lies in the tab's own storage, goes with the tab, and is
 * taken out at the end. Where that storage is closed to us it lives as long as the page.
 */
// The two pages do not find each other's.
const NAME = `seance-${document.body.className}`

let held: string | null = null

export function keep(value: object | null): void {
  held = value && JSON.stringify(value)
  try {
    if (held === null) sessionStorage.removeItem(NAME)
    else sessionStorage.setItem(NAME, held)
  } catch {
    // Then only this page remembers.
  }
}

export function kept(): Record<string, unknown> {
  try {
    held = sessionStorage.getItem(NAME) ?? held
  } catch {
    // As above.
  }
  try {
    return held === null ? {} : (JSON.parse(held) as Record<string, unknown>)
  } catch {
    return {}
  }
}
