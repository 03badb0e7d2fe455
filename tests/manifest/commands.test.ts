import { describe, expect, test } from 'vitest'
import { CALLED, COMMAND_NAMES, type CommandName } from '../../core/domain/words/commands.ts'
import { fold } from '../../core/domain/words/normalise.ts'
import { COMMANDS } from '../../manifest/source.ts'

const called = (id: string) => CALLED[id as CommandName]

/** Teams takes twelve at most; the optional start is offered by the cards of the beginning and by « aide ». */
const LEFT_OUT: readonly CommandName[] = ['placement']

describe('the commands that Teams offers', () => {
  test('are those that the bot knows, in the same order', () => {
    expect(COMMANDS.map(command => command.id)).toEqual(COMMAND_NAMES.filter(name => !LEFT_OUT.includes(name)))
  })

  test.each(
    COMMANDS.map(command => [command.title.fr, command] as const),
  )('send « %s » and its English under the name that the bot teaches', (_, { id, title }) => {
    expect([fold(title.fr), fold(title.en)]).toEqual([called(id).fr[0], called(id).en[0]])
  })
})
