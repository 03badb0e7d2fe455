import type { BotUnderTest, Driven, Said } from './bot.ts'

/** A channel and the people in it, driven over the wire. */
export const member = (bot: Pick<BotUnderTest, 'person'>, n: number): Driven =>
  bot.person({ person: `cccccccc-0000-4000-8000-${String(n).padStart(12, '0')}`, user: `29:member${n}` })

/** Cards that were posted into the channel, or written anew there, oldest first. */
export const inChannel = (bot: Pick<BotUnderTest, 'connector'>, method: 'POST' | 'PUT' = 'POST') =>
  bot.connector.calls.filter(call => call.method === method && call.path.includes('channel%40thread.tacv2'))

export const cardIn = (call: { body: Record<string, unknown> | undefined } | undefined): Record<string, unknown> =>
  (call?.body?.attachments as { content: Record<string, unknown> }[] | undefined)?.[0]?.content ?? {}

/** Presses « Répondre » on the card in the channel, writes, sends. */
export async function answers(who: Driven, occurrence: string, words: string): Promise<Said> {
  const form = await who.there.open('ritualAnswer', { occurrence })
  return who.there.submit('ritualKeep', { ...form.button('ritualKeep'), a0: words })
}
