import type { UnifiedManifest } from '../unified/listing.ts'
import { type Finding, finding } from './finding.ts'

/** Every page, script and icon comes from a domain that the package owns up to; no wildcard, no test tunnel left over. */
export function checkAddresses({ extensions = [], staticTabs = [], validDomains = [] }: UnifiedManifest): Finding[] {
  const pages = extensions
    .flatMap(one => one.runtimes ?? [])
    .flatMap(({ code }) => [code.page, code.script ?? []].flat())
  const tabs = staticTabs.flatMap(({ contentUrl, websiteUrl }) => [contentUrl ?? [], websiteUrl ?? []].flat())
  const outside = [...pages, ...tabs]
    .filter(page => !validDomains.includes(hostOf(page)))
    .map(page => finding('page-domain', `${page} is outside validDomains (${validDomains.join(', ')})`))
  const wildcards = validDomains
    .filter(domain => domain.includes('*'))
    .map(domain => finding('domain-wildcard', `validDomains has the wildcard "${domain}"; name each domain`))
  return [...outside, ...wildcards]
}

export const hostOf = (address: string) => (URL.canParse(address) ? new URL(address).host : '')
