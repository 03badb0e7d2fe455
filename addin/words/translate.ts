import type { fr } from './fr.ts'

/** A sentence, or its forms by number; `{name}` is filled in. */
export type Sentence = string | { one: string; other: string }
export type Catalogue = Readonly<Record<string, Sentence>>
/** Every language says exactly what French says, with plural forms where French has them. */
export type SameWords<F> = { readonly [K in keyof F]: F[K] extends string ? string : { one: string; other: string } }

type Text<S> = S extends string ? S : S extends { other: infer O } ? O : never
type Placeholder<S> = S extends `${string}{${infer Name}}${infer Rest}` ? Name | Placeholder<Rest> : never
type Params<S> = Placeholder<Text<S>>
type Args<S> = [Params<S>] extends [never] ? [] : [{ [P in Params<S>]: string | number }]

/** `t('home.count', { n: 3 })` → '3 modèles'. The compiler knows which sentence takes which words. */
export type TranslateOf<F> = <K extends keyof F & string>(key: K, ...args: Args<F[K]>) => string

type French = typeof fr
export type WordKey = keyof French
export type Words = SameWords<French>
export type Translate = TranslateOf<French>

/** Small on purpose: plain placeholders and the plural rules of the platform weigh nothing in the pane's first load. */
export function translator(words: Words, language: string): Translate {
  return translatorOf<French>(words, language)
}

/** The same for the words that come with a screen. */
export function translatorOf<F extends Catalogue>(
  words: Readonly<Record<keyof F, Sentence>>,
  language: string,
): TranslateOf<F> {
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
