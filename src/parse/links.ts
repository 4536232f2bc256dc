/** Resolves addresses of one page. */
export interface LinkResolver {
  /**
   * An address as it should be written: absolute where the base is known, without tracking
   * parameters. Undefined for scripts and addresses that cannot be parsed.
   */
  resolve(address: string): string | undefined
}

/**
 * Parameters that only tell the site where a visitor came from; documented by the advertising and
 * mail services that set them.
 */
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|yclid|twclid|ttclid|igshid|mc_[ce]id|_hs(?:enc|mi)|mkt_tok|vero_id|oly_(?:anon|enc)_id|wickedid|ref_src|ref_url|s_cid|ncid|cmpid|ocid|srsltid|__twitter_impression|_ga|_gl)$/i

const LINE_SPACE = /[\t\n\r]/
const SCHEME = /^[a-z][a-z0-9+.-]*:/i
const WEB = /^https?:$/
const UNSAFE_SCHEME = /^(?:javascript|vbscript|data|about|blob):/i

/**
 * @param url the page's address, if known
 * @param base the page's `<base href>`, if it has one
 */
export function createLinkResolver(url: string | undefined, base: string | undefined): LinkResolver {
  const root = baseUrl(url, base)
  return { resolve: (address) => resolveLink(address, root) }
}

function baseUrl(url: string | undefined, base: string | undefined): URL | undefined {
  const page = url === undefined ? undefined : parseUrl(url, undefined)
  return base === undefined ? page : (parseUrl(base.trim(), page) ?? page)
}

function parseUrl(address: string, base: URL | undefined): URL | undefined {
  try {
    return new URL(address, base)
  } catch {
    return undefined
  }
}

function resolveLink(address: string, base: URL | undefined): string | undefined {
  const spaced = address.trim()
  const trimmed = LINE_SPACE.test(spaced) ? spaced.replace(/[\t\n\r]+/g, '') : spaced
  if (trimmed === '' || trimmed.startsWith('#')) return trimmed
  if (UNSAFE_SCHEME.test(trimmed)) return undefined
  return withoutTracking(encodeSpaces(absolute(trimmed, base)))
}

/** Joins by hand what is simple: building a URL object costs more than all the rest of a link. */
function absolute(address: string, base: URL | undefined): string {
  if (SCHEME.test(address)) return address
  if (base === undefined) return address
  // Other addresses, as those of files, have no origin.
  if (WEB.test(base.protocol)) {
    if (address.startsWith('//')) return base.protocol + address
    if (address.startsWith('/') && !address.includes('/.')) return base.origin + address
  }
  return parseUrl(address, base)?.href ?? address
}

function encodeSpaces(address: string): string {
  return address.includes(' ') ? address.replaceAll(' ', '%20') : address
}

/** The address without tracking parameters; the others keep their spelling and order. */
function withoutTracking(address: string): string {
  const query = address.indexOf('?')
  if (query === -1) return address
  const hash = address.indexOf('#', query)
  const end = hash === -1 ? address.length : hash
  const parameters = address.slice(query + 1, end).split('&')
  const kept = parameters.filter((parameter) => !TRACKING.test(parameter.split('=', 1)[0] ?? ''))
  if (kept.length === parameters.length) return address
  return address.slice(0, query) + (kept.length === 0 ? '' : `?${kept.join('&')}`) + address.slice(end)
}
