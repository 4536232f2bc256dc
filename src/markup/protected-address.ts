/** Where links lead while their address is hidden from collectors of addresses, and the code that it is hidden in. */
const PROTECTED = /\/cdn-cgi\/l\/email-protection(?:#([\da-f]*))?$/i
const CODE = /^(?:[\da-f]{2}){2,1000}$/i

/**
 * The mail address that a network in front of a site hides from collectors: its bytes, each combined with the first by
 * an exclusive or, in hexadecimal figures. A script of the page shows it to readers.
 *
 * @param code the value of `data-cfemail`, or what follows `#` in the address of such a link
 * @returns undefined for what is no such code
 */
export function protectedAddress(code: string): string | undefined {
  if (!CODE.test(code)) return undefined
  const [key = 0, ...bytes] = (code.match(/../g) ?? []).map((figures) => Number.parseInt(figures, 16))
  return new TextDecoder().decode(Uint8Array.from(bytes, (byte) => byte ^ key))
}

/**
 * Where a link to a hidden mail address leads.
 *
 * @returns the address of the mail, an empty one where the code is gone, undefined for other links
 */
export function protectedLink(href: string): string | undefined {
  const found = PROTECTED.exec(href)
  if (found === null) return undefined
  const address = protectedAddress(found[1] ?? '')
  return address === undefined ? '' : `mailto:${address}`
}
