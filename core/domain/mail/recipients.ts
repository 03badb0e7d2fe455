/** Someone a message goes to, as Outlook tells of them. */
export interface Recipient {
  emailAddress: string
  recipientType: string
}

const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1).toLowerCase()

const within = (domain: string, other: string): boolean => domain === other || domain.endsWith(`.${other}`)

/**
 * Addresses outside the sender's organisation: another domain, and unknown to its directory. Outlook's own « external »
 * is not enough: it says so of colleagues kept in a personal address book too.
 */
export function outsideOf(sender: string, recipients: readonly Recipient[]): string[] {
  const home = domainOf(sender)
  return recipients
    .filter(({ recipientType }) => recipientType !== 'user' && recipientType !== 'distributionList')
    .map(({ emailAddress }) => emailAddress)
    .filter(address => address.includes('@') && !within(domainOf(address), home) && !within(home, domainOf(address)))
}
