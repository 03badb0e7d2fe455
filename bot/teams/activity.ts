import { z } from 'zod/v4'

/**
 * The part of an activity that we rely on; everything else is ignored, so a new field of Teams breaks nothing.
 * Where a field may be absent or odd without harm, it is read as absent.
 */
const id = z.string().min(1).max(1000)
const maybe = <T extends z.ZodType>(type: T) => type.optional().catch(undefined)
const text = z.string().max(200)

const account = z.object({ id, name: maybe(text), aadObjectId: maybe(z.string()) })

const entity = z.object({
  type: maybe(z.string()),
  text: maybe(z.string()),
  timezone: maybe(text),
  locale: maybe(text),
  mentioned: maybe(z.object({ id: maybe(z.string()), name: maybe(text) })),
})

const channelData = z.object({
  team: maybe(z.object({ id: maybe(text) })),
  channel: maybe(z.object({ id: maybe(text) })),
  teamsTeamId: maybe(text),
  teamsChannelId: maybe(text),
})

const activity = z.object({
  type: z.string().min(1).max(100),
  id: maybe(id),
  name: maybe(text),
  action: maybe(text),
  text: maybe(z.string()),
  value: z.unknown(),
  replyToId: maybe(id),
  locale: maybe(text),
  localTimezone: maybe(text),
  serviceUrl: z.string(),
  from: account,
  recipient: account,
  conversation: z.object({ id, conversationType: maybe(text), isGroup: maybe(z.boolean()), tenantId: maybe(text) }),
  membersAdded: maybe(z.array(z.object({ id })).max(1000)),
  entities: maybe(z.array(entity).max(200)),
  channelData: maybe(channelData),
})

export type TeamsActivity = z.infer<typeof activity>

/** @returns null when it lacks what every activity has */
export function readActivity(raw: unknown): TeamsActivity | null {
  const outcome = activity.safeParse(raw)
  return outcome.success ? outcome.data : null
}
