/** True for a letter that has a capital and is none. */
export function isSmallLetter(letter: string): boolean {
  return letter.toLowerCase() === letter && letter.toUpperCase() !== letter
}
