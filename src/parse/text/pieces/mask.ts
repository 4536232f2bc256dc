/** Stands for each character of what only the words around it matter for. */
const MASK = '\uFFFC'

/** A text of the same length with masks in place of what a pattern finds. */
export function masked(text: string, pattern: RegExp): string {
  return text.replace(pattern, (found) => MASK.repeat(found.length))
}
