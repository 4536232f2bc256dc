/** Marks of the code units met so far; all zero between calls. */
const seen = new Uint8Array(0x10000)

/**
 * Each code unit of a text once, in the order of their first use. Rules that look for characters of
 * some class ask this short string in place of the text.
 */
export function charactersOf(text: string): string {
  let found = ''
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (seen[code] === 1) continue
    seen[code] = 1
    found += String.fromCharCode(code)
  }
  for (let at = 0; at < found.length; at++) seen[found.charCodeAt(at)] = 0
  return found
}
