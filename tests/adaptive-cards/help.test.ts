import { expect, it } from 'vitest'
import { en } from '../../adaptive-cards/words/en.ts'
import { fr } from '../../adaptive-cards/words/fr.ts'
import { CALLED, COMMAND_NAMES, understand } from '../../core/domain/words/commands.ts'
import { fold } from '../../core/domain/words/normalise.ts'

it('the help card teaches words that are understood, under the name that the product gives them everywhere', () => {
  for (const command of COMMAND_NAMES)
    for (const [language, words] of [
      ['fr', fr],
      ['en', en],
    ] as const) {
      const taught = words[`help.${command}`]
      expect(understand(taught).command, taught).toBe(command)
      // The glossary is taught by an example question.
      if (command !== 'glossary') expect(fold(taught)).toBe(CALLED[command][language][0])
    }
})
