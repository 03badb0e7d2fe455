import type { IncomingMessage } from 'node:http'

/** Teams and the reverse proxies before us send about twenty. */
const MOST_HEADERS = 50

/**
 * The first rule of all: a Host and a target that are what they claim to be, and no more headers than a real client
 * sends. Everything behind may then take both apart without care.
 */
export const wellFormed = (req: IncomingMessage): boolean =>
  req.rawHeaders.length <= MOST_HEADERS * 2 && goodHost(req.headers.host ?? '') && goodTarget(req.url ?? '')

/** Every request names the same few hosts: remember the last good one. */
let lastGoodHost = ''
function goodHost(host: string): boolean {
  if (host === lastGoodHost && host !== '') return true
  if (!URL.canParse(`http://${host}`)) return false
  lastGoodHost = host
  return true
}

const PLAIN_TARGET = /^(?:\/[\w.-]+)+$/
function goodTarget(target: string): boolean {
  if (PLAIN_TARGET.test(target)) return true
  return target.startsWith('/') && !target.startsWith('//') && URL.canParse(`http://x${target}`) && decodes(target)
}

/** The target without its query. */
export const pathOf = (target: string): string => {
  const mark = target.search(/[?#]/)
  return mark < 0 ? target : target.slice(0, mark)
}

export const queryOf = (target: string): URLSearchParams => {
  const mark = target.indexOf('?')
  return new URLSearchParams(mark < 0 ? '' : target.slice(mark + 1))
}

function decodes(target: string): boolean {
  try {
    decodeURIComponent(pathOf(target))
    return true
  } catch {
    return false
  }
}
