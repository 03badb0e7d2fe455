import type { fr } from './fr.ts'

/** A sentence, or its forms by number; `{name}` is filled in. */
export type Sentence = string | { one: string; other: string }
type French = typeof fr
export type WordKey = keyof French
/** Every language says exactly what French says, with plural forms where French has them. */
export type Words = { readonly [K in WordKey]: French[K] extends string ? string : { one: string; other: string } }

type Text<S> = S extends string ? S : S extends { other: infer O } ? O : never
type Placeholder<S> = S extends `${string}{${infer Name}}${infer Rest}` ? Name | Placeholder<Rest> : never
type Params<K extends WordKey> = Placeholder<Text<French[K]>>
type Args<K extends WordKey> = [Params<K>] extends [never] ? [] : [{ [P in Params<K>]: string | number }]

/** `t('home.count', { n: 3 })` → '3 modèles'. The compiler knows which sentence takes which words. */
export type Translate = <K extends WordKey>(key: K, ...args: Args<K>) => string

/** Small on purpose: plain placeholders and the plural rules of the platform weigh nothing in the pane's first load. */
export function translator(words: Words, language: string): Translate {
  const plurals = new Intl.PluralRules(language)
  return (key, ...args) => {
    const params: Record<string, string | number> = args[0] ?? {}
    return fillIn(formOf(words[key], params.n, plurals), params)
  }
}

function formOf(sentence: Sentence, n: string | number | undefined, plurals: Intl.PluralRules): string {
  if (typeof sentence === 'string') return sentence
  return plurals.select(Number(n)) === 'one' ? sentence.one : sentence.other
}

const fillIn = (text: string, params: Record<string, string | number>): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => String(params[name] ?? whole))
