/** From its opening to the moment when everything of it is forgotten. */
export const SESSION_MS = 2 * 3_600_000

/** Devices in one session. */
export const MOST_SEATS = 200

/** Sessions under way in one organisation. */
export const MOST_SESSIONS = 200

/** A distribution that fewer people gave would tell who answered what: it is neither shown nor kept. */
export const FEWEST = 5

/** What a session may be as long as. */
export const LENGTHS = [3, 5, 8] as const
export type SessionLength = (typeof LENGTHS)[number]
