/** A logger that keeps its lines, so that a test can look for what must not be in them. */
export function keptLog() {
  const lines: string[] = []
  const keep = (level: string) => (facts: object, text: string) =>
    void lines.push(`${level} ${text} ${JSON.stringify(facts)}`)
  return { lines, debug: keep('debug'), info: keep('info'), warn: keep('warn'), error: keep('error') }
}
