import type { Pool } from 'pg'
import type { PersonRef } from '../../../core/domain/people/person.ts'
import { type Address, type Addresses, addressKey } from '../../../core/ports/addresses.ts'
import { batched } from './batch.ts'
import { send, sentRows } from './sent-rows.ts'
import { statement } from './statement.ts'

interface AddressRow extends PersonRef {
  conversation: string
  service_url: string
  chat_user: string
}

const select = statement<AddressRow>(
  'addresses',
  `select a.tenant, a.person, a.conversation, a.service_url, a.chat_user
   from address a join ${sentRows('tenant text, person text')} q
     on a.tenant = q.tenant and a.person = q.person
   where not a.blocked`,
)

/**
 * Every turn brings an address, nearly always the same: then nothing is written and no disk is waited for. Turns that
 * come together bring theirs together.
 */
const note = statement(
  'addresses-seen',
  `insert into address (tenant, person, conversation, service_url, chat_user, blocked)
   select q.tenant, q.person, q.conversation, q.service_url, q.chat_user, false
   from ${sentRows('tenant text, person text, conversation text, service_url text, chat_user text')} q
   left join address a on a.tenant = q.tenant and a.person = q.person
   where a.person is null or a.blocked or a.conversation is distinct from q.conversation
     or a.service_url is distinct from q.service_url or a.chat_user is distinct from q.chat_user
   order by q.tenant, q.person
   on conflict (tenant, person) do update set
     conversation = excluded.conversation, service_url = excluded.service_url, chat_user = excluded.chat_user,
     blocked = false`,
)

const NOTED_AT_ONCE = 64

/** What led to them goes; that they are blocked stays, also for somebody whose address we never had. */
const block = statement(
  'address-blocked',
  `insert into address (tenant, person, blocked) values ($1, $2, true)
   on conflict (tenant, person) do update set
     conversation = null, service_url = null, chat_user = null, blocked = true`,
)

const forget = statement('address-forgotten', 'delete from address where tenant = $1 and person = $2')

export function postgresAddresses(pool: Pool): Addresses {
  const run = { select: select(pool), note: note(pool), block: block(pool), forget: forget(pool) }
  const noteTogether = batched<{ who: PersonRef; address: Address }, void>({
    limit: NOTED_AT_ONCE,
    keyOf: ({ who }) => addressKey(who),
    run: async seen => {
      await run.note(send(seen.map(rowOf)))
      return seen.map(() => undefined)
    },
  })
  return {
    async of(who) {
      const asked = who.map(({ tenant, person }) => ({ tenant, person }))
      const rows = await run.select(send(asked))
      return new Map(rows.map(row => [addressKey(row), addressOf(row)]))
    },
    note: (who, address) => noteTogether({ who, address }),
    async block({ tenant, person }) {
      await run.block([tenant, person])
    },
    async forget({ tenant, person }) {
      await run.forget([tenant, person])
    },
  }
}

const addressOf = (row: AddressRow): Address => ({
  conversation: row.conversation,
  serviceUrl: row.service_url,
  user: row.chat_user,
})

const rowOf = ({ who, address }: { who: PersonRef; address: Address }) => ({
  tenant: who.tenant,
  person: who.person,
  conversation: address.conversation,
  service_url: address.serviceUrl,
  chat_user: address.user,
})
