/**
 * Each code unit of a text once, in the order of their first use. Rules that look for characters of
 * some class ask this short string in place of the text.
 */
export function charactersOf(text: string): string {
  const seen = new Uint8Array(0x10000)
  let found = ''
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (seen[code] === 1) continue
    seen[code] = 1
    found += String.fromCharCode(code)
  }
  return found
}
