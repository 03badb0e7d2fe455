import type { Language } from '../people/person.ts'
import type { Fault, JsonType } from './fault.ts'
import type { Format } from './formats.ts'

type FaultOf<R extends Fault['rule']> = Extract<Fault, { rule: R }>
type Words = { [R in Fault['rule']]: Record<Language, (fault: FaultOf<R>) => string> }

/** What is not right and how to mend it, in one sentence. */
export function sayFault(fault: Fault, language: Language): string {
  // The table's type ties each rule to its own words; the compiler can't follow that the rule picks both.
  const say = WORDS[fault.rule][language] as (of: Fault) => string
  return say(fault)
}

const TYPES: Record<JsonType, Record<Language, string>> = {
  object: { fr: 'un objet', en: 'an object' },
  list: { fr: 'une liste', en: 'a list' },
  text: { fr: 'un texte entre guillemets', en: 'a text between quotes' },
  number: { fr: 'un nombre, sans guillemets', en: 'a number, without quotes' },
  'whole-number': { fr: 'un nombre entier, sans guillemets', en: 'a whole number, without quotes' },
  boolean: { fr: 'true ou false, sans guillemets', en: 'true or false, without quotes' },
}

const FORMATS: Record<Format, Record<Language, string>> = {
  uuid: {
    fr: 'un UUID, par exemple 7ccd3322-e1a5-411a-a67d-6a735c76f119',
    en: 'a UUID, such as 7ccd3322-e1a5-411a-a67d-6a735c76f119',
  },
  iri: { fr: 'un identifiant complet (IRI), par exemple https://…', en: 'a whole identifier (IRI), such as https://…' },
  uri: { fr: 'une adresse complète, par exemple https://…', en: 'a whole address, such as https://…' },
  mailto: { fr: 'une adresse de la forme mailto:nom@domaine', en: 'an address of the form mailto:name@domain' },
  sha1: { fr: 'une empreinte SHA-1 : 40 chiffres hexadécimaux', en: 'a SHA-1 hash: 40 hexadecimal digits' },
  language: {
    fr: 'un code de langue (RFC 5646), par exemple fr ou fr-FR',
    en: 'a language tag (RFC 5646), such as en or en-GB',
  },
  timestamp: { fr: 'un instant, par exemple 2026-11-23T08:30:00Z', en: 'a moment, such as 2026-11-23T08:30:00Z' },
  duration: { fr: 'une durée ISO 8601, par exemple PT1M30S', en: 'an ISO 8601 duration, such as PT1M30S' },
  'media-type': { fr: 'un type de contenu, par exemple text/plain', en: 'a media type, such as text/plain' },
  version: { fr: 'une version comme 1.0.0', en: 'a version such as 1.0.0' },
  'true-false': { fr: '« true » ou « false »', en: '“true” or “false”' },
}

/** What was given, short enough to be read in a line. */
const shown = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text)

const WORDS: Words = {
  json: { fr: () => 'cette ligne n’est pas du JSON', en: () => 'this line is not JSON' },
  missing: { fr: ({ name }) => `il manque « ${name} »`, en: ({ name }) => `“${name}” is missing` },
  unknown: {
    fr: ({ name }) => `« ${name} » n’est pas prévu ici par xAPI`,
    en: ({ name }) => `xAPI has no “${name}” here`,
  },
  'since-2.0': {
    fr: ({ name }) => `« ${name} » n’existe qu’à partir de xAPI 2.0`,
    en: ({ name }) => `“${name}” exists from xAPI 2.0 on`,
  },
  repeated: {
    fr: ({ name }) => `« ${name} » est écrit deux fois au même endroit`,
    en: ({ name }) => `“${name}” is written twice in one place`,
  },
  null: {
    fr: () => 'null n’est admis que dans les extensions : enlevez la propriété',
    en: () => 'null is allowed in extensions only: leave the property out',
  },
  type: { fr: ({ wanted }) => `il faut ${TYPES[wanted].fr}`, en: ({ wanted }) => `this must be ${TYPES[wanted].en}` },
  format: {
    fr: ({ wanted, given }) => `« ${shown(given)} » : il faut ${FORMATS[wanted].fr}`,
    en: ({ wanted, given }) => `“${shown(given)}”: this must be ${FORMATS[wanted].en}`,
  },
  value: {
    fr: ({ allowed }) => `il faut, à la lettre près, ${allowed.join(', ')}`,
    en: ({ allowed }) => `this must be, to the letter, ${allowed.join(', ')}`,
  },
  range: {
    fr: ({ from, to }) => `il faut un nombre de ${from} à ${to}`,
    en: ({ from, to }) => `this must be a number from ${from} to ${to}`,
  },
  'empty-list': { fr: () => 'il faut au moins un élément', en: () => 'at least one item is needed' },
  identifiers: {
    fr: ({ found }) =>
      `il faut un seul identifiant parmi mbox, mbox_sha1sum, openid et account ; il y en a ${found.length}`,
    en: ({ found }) => `exactly one of mbox, mbox_sha1sum, openid and account is needed; there are ${found.length}`,
  },
  members: {
    fr: () => 'un groupe sans identifiant doit avoir au moins un membre',
    en: () => 'a group without an identifier needs at least one member',
  },
  authority: {
    fr: () => 'un groupe qui se porte garant a deux membres, l’application et la personne, et pas d’identifiant',
    en: () => 'a group as authority has two members, the application and its user, and no identifier',
  },
  'score-bounds': { fr: () => '« min » doit être plus petit que « max »', en: () => '“min” must be less than “max”' },
  'score-raw': {
    fr: () => '« raw » doit être entre « min » et « max »',
    en: () => '“raw” must be between “min” and “max”',
  },
  'interaction-type': {
    fr: () => 'une question doit dire son « interactionType »',
    en: () => 'a question must state its “interactionType”',
  },
  'component-list': {
    fr: ({ name, type }) => `une question « ${type} » n’a pas de « ${name} »`,
    en: ({ name, type }) => `a question of type “${type}” has no “${name}”`,
  },
  'component-ids': {
    fr: ({ id }) => `l’identifiant « ${shown(id)} » sert deux fois`,
    en: ({ id }) => `the id “${shown(id)}” is used twice`,
  },
  voiding: {
    fr: () => 'pour annuler, l’objet doit être une référence à un énoncé (StatementRef)',
    en: () => 'to void, the object must be a reference to a statement (StatementRef)',
  },
  nested: {
    fr: () => 'un énoncé inclus ne peut pas en inclure un autre',
    en: () => 'a statement inside another may not hold a third one',
  },
  'needs-activity': {
    fr: ({ name }) => `« ${name} » n’a de sens que si l’objet est une activité`,
    en: ({ name }) => `“${name}” may be used only when the object is an activity`,
  },
  signature: {
    fr: () => 'une signature a le type de contenu application/octet-stream',
    en: () => 'a signature has the content type application/octet-stream',
  },
}
