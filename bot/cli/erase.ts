import { type Command, said } from './command.ts'
import { personArgument } from './person-argument.ts'
import { withStore } from './with-store.ts'

/** Article 17, for the DPO: what a person can do alone in the bot, done for someone who left. */
export const erase: Command = {
  usage: 'erase --tenant T --person OID',
  about: { fr: 'efface tout ce qui est gardé sur une personne', en: 'erases everything kept about a person' },
  async run(args, io) {
    const who = personArgument(args, io)
    if (!who) return 2
    const before = await withStore(io, async ({ store }) => {
      const holdings = await store.holdings(who)
      await store.save([{ kind: 'erased', who }])
      return holdings
    })
    io.out(
      io.json
        ? JSON.stringify({ erased: before })
        : said(
            io,
            `Effacé : ${before.answers} réponses, ${before.reviews} révisions, ${before.deliveries} cartes, réglages et adresse.`,
            `Erased: ${before.answers} answers, ${before.reviews} reviews, ${before.deliveries} cards, settings and address.`,
          ),
    )
    return 0
  },
}
