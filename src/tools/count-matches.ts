/**
 * How often a text holds what an expression finds.
 *
 * @param pattern with the flag `g`: without it the groups of the first match would be counted
 */
export function countMatches(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}
