/** Where software leads the links of its texts first, and the parameter of that address that says where to. */
const REDIRECTS = [
  // Google Docs and Sites lead all links through this page.
  [/^https?:\/\/www\.google\.[a-z.]{2,6}\/url\?/i, ['q', 'url']],
  // Outlook does so with the links of mails, and of what is pasted from them.
  [/^https:\/\/\w+\.safelinks\.protection\.outlook\.com\/\?/i, ['url']],
] as const

/** Where a link leads that an editor or a mail program sends through a page of its own; undefined for other links. */
export function redirectedLink(href: string): string | undefined {
  const parameters = REDIRECTS.find(([page]) => page.test(href))?.[1]
  if (parameters === undefined) return undefined
  const query = new URLSearchParams(href.slice(href.indexOf('?')))
  for (const parameter of parameters) {
    const address = query.get(parameter)
    if (address !== null && /^(?:https?:\/\/|mailto:)/i.test(address)) return address
  }
  return undefined
}
