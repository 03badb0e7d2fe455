/**
 * « ils arrivent » ends in a mute « -ent », « un accident » does not, and spelling alone does not tell them apart.
 * Verbs are many, nouns and adjectives few: what is not known here is a verb, except in « -ment », where it is the
 * other way round.
 */
export function endsInMutePlural(word: string): boolean {
  if (word.length < 5 || !word.endsWith('ent')) return false
  if (word.endsWith('ment')) return VERBS_IN_MENT.has(word)
  return !/[tv]ient$/.test(word) && !HEARD.has(word)
}

const listed = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

const VERBS_IN_MENT = listed(`
  aiment affirment allument animent assument calment confirment consomment consument déforment dorment endorment entament
  estiment expriment ferment filment forment fument impriment informent intiment nomment présument proclament
  programment réclament referment résument suppriment surnomment transforment
`)

const HEARD = listed(`
  absent accent accident adhérent adjacent adolescent afférent agent antécédent apparent ardent argent auvent avent
  ambivalent client cohérent consent compétent concurrent confident conscient conséquent content contingent continent convent
  convergent couvent décent déférent déficient délinquent différent diligent dissident divergent efficient
  éloquent émergent éminent équivalent évident excellent exigent expédient fréquent gradient grandiloquent
  imminent impatient impertinent impotent imprudent impudent incident incohérent incompétent inconscient inconséquent
  inconvénient indécent indifférent indigent indulgent inefficient influent ingrédient inhérent innocent
  insolent intelligent intermittent intransigent latent lent mécontent négligent occident
  omniscient opulent orient paravent parent patient pénitent permanent pertinent polyvalent pourcent précédent présent
  président pressent prudent quotient récent récipient récurrent référent régent relent résident ressent sergent serpent souvent strident
  subconscient subséquent succulent talent torrent transparent trident turbulent urgent violent virulent
`)
