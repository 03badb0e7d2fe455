import { type Activities, activities, type Scope } from './wire/activities.ts'
import type { fakeConnector } from './wire/fake-connector.ts'
import type { fakeIdp } from './wire/fake-idp.ts'
import { postActivity } from './wire/post.ts'

/** A person as the tests drive them: what Teams would send for them. */
export interface Driven {
  does: Activities
  /** Sends an activity and returns the answer's card, or the last card that came over the connector. */
  send(activity: unknown): Promise<Said>
  say(text: string): Promise<Said>
  click(verb: string, data?: Record<string, unknown>): Promise<Said>
  /** Opens the dialog of a button, or sends its form. */
  open(verb: string, data?: Record<string, unknown>): Promise<Said>
  submit(verb: string, data?: Record<string, unknown>): Promise<Said>
  /** The same in the team's channel. */
  there: Pick<Driven, 'say' | 'click' | 'open' | 'submit'>
}

/** What the person sees, as one text (no-break spaces as spaces), with the card behind it. */
export interface Said {
  status: number
  card: Record<string, unknown> | null
  text: string
  /** Finds the data of the first button with that verb. */
  button(verb: string): Record<string, unknown> | null
}

export type Drivers = (ids?: {
  person?: string
  user?: string
  tenant?: string
  name?: string
  zone?: string
  locale?: string
}) => Driven

/** Between which fakes a server stands, and where it listens at the moment. */
export interface Between {
  origin: () => string
  idp: Awaited<ReturnType<typeof fakeIdp>>
  connector: Awaited<ReturnType<typeof fakeConnector>>
}

/** People of a server, each driven by what Teams would send for them. */
export function drivers({ origin, idp, connector }: Between): Drivers {
  return (ids = {}) => {
    const { zone, locale, ...who } = ids
    const does = activities(connector.serviceUrl, who)
    const dressed = (activity: unknown) => withClient(activity as Record<string, unknown>, zone, locale)
    const send = async (activity: unknown): Promise<Said> => {
      const before = connector.calls.length
      const answer = await postActivity(origin(), `Bearer ${idp.botToken(connector.serviceUrl)}`, dressed(activity))
      const fromInvoke = cardOf(answer.text === '' ? undefined : JSON.parse(answer.text))
      const posted = connector.calls.slice(before).findLast(call => call.body?.attachments)
      return said(answer.status, fromInvoke ?? attachment(posted?.body))
    }
    const dialog =
      (name: string, scope?: Scope) =>
      (verb: string, data: Record<string, unknown> = {}) =>
        send(
          does.invoke(name, { data: { ...data, verb, msteams: { type: name } }, context: { theme: 'default' } }, scope),
        )
    return {
      does,
      send,
      say: text => send(does.message(text)),
      click: (verb, data = {}) => send(does.cardAction(verb, data)),
      open: dialog('task/fetch'),
      submit: dialog('task/submit'),
      there: {
        say: text => send(does.mention(text)),
        click: (verb, data = {}) => send(does.cardAction(verb, data, { scope: 'channel' })),
        open: dialog('task/fetch', 'channel'),
        submit: dialog('task/submit', 'channel'),
      },
    }
  }
}

function withClient(activity: Record<string, unknown>, zone?: string, locale?: string) {
  const entities = (activity.entities as Record<string, unknown>[] | undefined)?.map(entity =>
    entity.type === 'clientInfo' ? { ...entity, ...(zone && { timezone: zone }), ...(locale && { locale }) } : entity,
  )
  return {
    ...activity,
    ...(entities && { entities }),
    ...(zone && { localTimezone: zone }),
    ...(locale && activity.locale !== undefined && { locale }),
  }
}

function cardOf(body: unknown): Record<string, unknown> | null {
  const task = (body as { task?: { value?: { card?: { content?: unknown } } } } | undefined)?.task
  const value = task?.value?.card?.content ?? (body as { value?: unknown } | undefined)?.value
  return typeof value === 'object' && value !== null && 'body' in value ? (value as Record<string, unknown>) : null
}

function attachment(body: Record<string, unknown> | undefined): Record<string, unknown> | null {
  const first = (body?.attachments as { content?: Record<string, unknown> }[] | undefined)?.[0]
  return first?.content ?? null
}

export function said(status: number, card: Record<string, unknown> | null): Said {
  const buttons: { verb: string; data: Record<string, unknown> }[] = []
  const texts: string[] = []
  walk(card, node => {
    if (typeof node.text === 'string') texts.push(node.text)
    if (typeof node.label === 'string') texts.push(node.label)
    if (Array.isArray(node.inlines)) texts.push(...node.inlines.filter(inline => typeof inline === 'string'))
    if (typeof node.title === 'string') texts.push(node.title)
    if (node.type === 'Action.Execute')
      buttons.push({ verb: String(node.verb), data: (node.data ?? {}) as Record<string, unknown> })
    if (node.type === 'Action.Submit') buttons.push(submitted(node.data))
  })
  return {
    status,
    card,
    text: texts.join('\n').replace(/[\u00a0\u202f]/g, ' '),
    button: verb => buttons.find(b => b.verb === verb)?.data ?? null,
  }
}

/** A button of a dialog holds its name in its data. */
function submitted(data: unknown): { verb: string; data: Record<string, unknown> } {
  const { verb, msteams: _, ...rest } = (data ?? {}) as Record<string, unknown>
  return { verb: String(verb), data: rest }
}

function walk(value: unknown, visit: (node: Record<string, unknown>) => void): void {
  if (Array.isArray(value)) for (const item of value) walk(item, visit)
  else if (typeof value === 'object' && value !== null) {
    visit(value as Record<string, unknown>)
    for (const inner of Object.values(value)) walk(inner, visit)
  }
}
