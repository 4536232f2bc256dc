/**
 * Every way to put one part after the other, as a list of phrases: a family of phrases is written as its parts.
 *
 * @param parts the choices of each place, in order: phrases parted by commas
 * @returns the phrases, parted by commas
 */
export function combined(...parts: readonly string[]): string {
  return parts
    .map((part) => part.split(',').map((choice) => choice.trim()))
    .reduce((heads, choices) => heads.flatMap((head) => choices.map((choice) => `${head} ${choice}`)))
    .join(', ')
}
