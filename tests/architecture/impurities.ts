const FORBIDDEN: readonly [what: string, pattern: RegExp][] = [
  ['Date.now', /\bDate\.now\b/],
  ['new Date()', /\bnew Date\(\s*\)/],
  ['Math.random', /\bMath\.random\b/],
  ['async', /\basync\b/],
  ['await', /\bawait\b/],
  ['Promise', /\bPromise\b/],
  ['setTimeout', /\bset(Timeout|Interval|Immediate)\b/],
  ['console', /\bconsole\b/],
  ['process', /\bprocess\b/],
  ['fetch', /\bfetch\b/],
  ['globalThis', /\bglobalThis\b/],
  ['crypto', /\bcrypto\b/],
  ['performance', /\bperformance\b/],
]

/** Clocks, chance, promises and the outside world in a source text; comments and strings do not count. */
export function impurities(source: string): string[] {
  const code = source
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|[^:])\/\/.*$/gm, '$1')
    .replace(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/g, "''")
  return FORBIDDEN.filter(([, pattern]) => pattern.test(code)).map(([what]) => what)
}
