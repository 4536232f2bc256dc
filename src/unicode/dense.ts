/** Where the scripts of East Asia begin. */
export const EAST_ASIA = 0x2e80

/**
 * True for East Asian text, which says as much in a third of the characters.
 *
 * @param at the character that tells, or the one behind it, since Korean has spaces: in the middle when left out
 */
export function isDense(text: string, at = text.length >> 1): boolean {
  return text.charCodeAt(at) >= EAST_ASIA || text.charCodeAt(at + 1) >= EAST_ASIA
}
