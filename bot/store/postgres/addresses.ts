import type { Pool } from 'pg'
import type { PersonRef } from '../../../core/domain/people/person.ts'
import { type Address, type Addresses, addressKey } from '../../../core/ports/addresses.ts'
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

/** Every turn brings an address, nearly always the same: then nothing is written and no disk is waited for. */
const note = statement(
  'address-seen',
  `insert into address (tenant, person, conversation, service_url, chat_user, blocked)
   select $1, $2, $3, $4, $5, false
   where not exists (
     select from address where tenant = $1 and person = $2
       and conversation = $3 and service_url = $4 and chat_user = $5 and not blocked)
   on conflict (tenant, person) do update set
     conversation = excluded.conversation, service_url = excluded.service_url, chat_user = excluded.chat_user,
     blocked = false`,
)

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
  return {
    async of(who) {
      const asked = who.map(({ tenant, person }) => ({ tenant, person }))
      const rows = await run.select(send(asked))
      return new Map(rows.map(row => [addressKey(row), addressOf(row)]))
    },
    async note({ tenant, person }, { conversation, serviceUrl, user }) {
      await run.note([tenant, person, conversation, serviceUrl, user])
    },
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
