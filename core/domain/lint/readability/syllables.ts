import { endsInMutePlural } from './mute-plural.ts'

/**
 * Syllables of a French word, as a pronouncing dictionary counts them: a final « e » is mute, an inner one is not,
 * « action » has two and « oublier » three. Numbers count their digits, acronyms their letters. Spelling alone is
 * read, so a few words in a hundred are one off (tests/core/domain/lint/vetted-syllables.ts).
 */
export function syllables(word: string): number {
  return word
    .normalize('NFC')
    .split(/[’'-]/)
    .reduce((sum, part, i, parts) => sum + inPart(part, i < parts.length - 1), 0)
}

function inPart(part: string, elided: boolean): number {
  if (/^\d/.test(part)) return part.length
  if (/^\p{Lu}{2,5}$/u.test(part)) return part.length
  // The u of « qu’ » and « jusqu’ » is not heard.
  const word = elided ? part.toLowerCase().replace(/qu$/, 'q') : part.toLowerCase()
  const known = EXCEPTIONS.get(word)
  if (known !== undefined) return known
  return Math.max(elided ? 0 : 1, nuclei(spoken(word)))
}

/** What no rule of spelling tells. */
const EXCEPTIONS = new Map(
  Object.entries({
    août: 1,
    paon: 1,
    saoul: 1,
    poêle: 1,
    moelle: 1,
    pays: 2,
    paysan: 3,
    paysans: 3,
    paysage: 3,
    paysages: 3,
    cacahuète: 4,
    mme: 2,
  }),
)

/** Spelling brought nearer to speech, letters that only write another sound taken out. The order counts. */
function spoken(word: string): string {
  // Looked up before anything is respelt.
  const singular = endsInMutePlural(word) ? `${word.slice(0, -3)}e` : word
  const open = singular
    .replace(/(?:œ|oe)(?=u|il)/g, 'e')
    .replace(/œ/g, 'é')
    .replace(/^coo(?=[pr])/, 'coho')
    .replace(/qu(?=[aeiouéèêëïîâôy])/g, 'k')
    .replace(/gu(?=[eéèêiîy])/g, 'g')
    .replace(/ge(?=[aoâôu])/g, 'j')
    .replace(/ueil/g, 'eul')
    .replace(/([eo]u)il/g, '$1l')
    .replace(/eoi/g, 'oi')
    .replace(/(?<=[aou])y(?=[aeiouéèêâô])/g, 'ij')
    // « paiement », « remerciement », « oubliera »: an « e » between a vowel and a consonant is mute.
    .replace(/([iu])ement(s?)$/, '$1ment$2')
    .replace(/ier(ai|as|a|ons|ez|ont|ait|ais|aient|iez|ions)$/, 'ir$1')
  const heard = open.replace(/es?$/, '')
  return VOWEL.test(heard) ? heard : open
}

const VOWEL = /[aeiouyàâéèêëîïôöùûü]/
/** Two or three letters for one vowel; ï, ë, ü and é never join. */
const SPELT_TOGETHER = /^(eau|au|ai|aî|ei|eu|eû|ou|oû|où|oi|oî|oo|ay|ey|oy|ui|uî)/
/** « oublier », « cruel », « trouer »: after these, i, u and ou are a syllable of their own before a vowel. */
const CLUSTER = /[bcdfgptv][lr]$/
const GLIDE = /^(ou|i|y|u)(?=[aeiouyàâéèêëîïôöùûü])/

/** How many vowels are heard, reading from the left. */
function nuclei(word: string): number {
  let [count, at] = [0, 0]
  while (at < word.length) {
    const rest = word.slice(at)
    if (!VOWEL.test(rest[0] ?? '')) {
      at++
      continue
    }
    const glide = GLIDE.exec(rest)?.[1]
    const joined = SPELT_TOGETHER.exec(rest)?.[1]
    if (glide && (glide === 'ou' || !joined) && !CLUSTER.test(word.slice(0, at))) {
      at += glide.length
      continue
    }
    count++
    at += (joined ?? glide ?? ' ').length
  }
  return count
}
