import { describe, expect, test } from 'vitest'
import { CALLED, COMMAND_NAMES, type CommandName, IN_ROOMS } from '../../core/domain/words/commands.ts'
import { fold } from '../../core/domain/words/normalise.ts'
import { SEARCHED } from '../../manifest/checks/compose.ts'
import { COMMANDS, COMPOSE } from '../../manifest/source.ts'

const called = (id: string) => CALLED[id as CommandName]

/** Teams takes twelve at most; the optional start is offered by the cards of the beginning and by « aide ». */
const LEFT_OUT: readonly CommandName[] = ['placement', 'team', 'gems', 'keepsakes', 'helpers', 'pairs', 'session']

describe('the commands that Teams offers', () => {
  test('are those that the bot knows, in the same order', () => {
    expect(COMMANDS.map(command => command.id)).toEqual(COMMAND_NAMES.filter(name => !LEFT_OUT.includes(name)))
  })

  test('are offered in teams and group chats when they are answered there', () => {
    expect(COMMANDS.filter(command => command.shared).map(command => command.id)).toEqual(IN_ROOMS)
  })

  test.each(
    COMMANDS.map(command => [command.title.fr, command] as const),
  )('send « %s » and its English under the name that the bot teaches', (_, { id, title }) => {
    expect([fold(title.fr), fold(title.en)]).toEqual([called(id).fr[0], called(id).en[0]])
  })
})

test('the message extension searches under the name that the server reads', () => {
  expect(COMPOSE.search.parameter.name).toBe(SEARCHED)
})
