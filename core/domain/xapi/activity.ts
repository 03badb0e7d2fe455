import { all, type Check, extensions, format, languageMap, object, oneOf } from './check.ts'
import { INTERACTION, interactionRules } from './interaction.ts'

const definition: Check = all(
  object({
    optional: {
      name: languageMap,
      description: languageMap,
      type: format('iri'),
      moreInfo: format('iri'),
      extensions,
      ...INTERACTION,
    },
  }),
  interactionRules,
)

export const activity: Check = object({
  needed: { id: format('iri') },
  optional: { objectType: oneOf('Activity'), definition },
})
