/** Letters and digits in lower case, so that spelling alone decides. */
export function plain(text: string | null | undefined): string {
  return (text ?? '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

const ENOUGH_WORDS = 0.8

/** True for plain titles that share four fifths of their words (Dice's coefficient). */
export function isSameTitle(one: string, other: string): boolean {
  const [words, others] = [new Set(one.split(' ')), new Set(other.split(' '))]
  return (2 * [...words].filter((word) => others.has(word)).length) / (words.size + others.size) >= ENOUGH_WORDS
}
