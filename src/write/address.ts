/** Two kinds of characters that can be misread in the address of a link: references, and parentheses. */
const REFERENCE = /&(?=(?:[A-Za-z][A-Za-z0-9]*|#\d{1,7}|#[xX][0-9A-Fa-f]{1,6});)/g
const PARENTHESIS = /[()]/g
/** Parentheses in parentheses that every reader of Markdown takes for balanced. */
const MOST_DEPTH = 3

/** True for an address that may stand as it is: without spaces, and without a mark that ends a cell, code or the address. */
export function isBareAddress(url: string): boolean {
  return url !== '' && !/[\0- \u007F<>\\`|]/.test(url)
}

/**
 * Writes the address of a link or picture for `[label](address)`: with an escape only where it would be read as
 * something else, since addresses are copied from Markdown by hand.
 *
 * @param url as in `isBareAddress`
 */
export function writeAddress(url: string): string {
  const escaped = url.includes('&') ? url.replace(REFERENCE, '\\&') : url
  return isBalanced(url) ? escaped : escaped.replace(PARENTHESIS, '\\$&')
}

function isBalanced(url: string): boolean {
  let depth = 0
  for (const [found] of url.matchAll(PARENTHESIS)) {
    depth += found === '(' ? 1 : -1
    if (depth < 0 || depth > MOST_DEPTH) return false
  }
  return depth === 0
}
