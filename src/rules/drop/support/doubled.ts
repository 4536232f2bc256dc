/** Fewer words are said twice for weight. */
const LEAST_WORDS = 3
/** Longer texts are no descriptions of pictures. */
const LONGEST = 800
/** The end of a sentence that another follows. */
const SENTENCE_END = /[.!?…]["”’)]*$/
/** Columns of a table. */
const GAP = / {2}/

/**
 * The share of its words that a text says twice in a row, several of such phrases after each other.
 *
 * @returns 0 for a text of columns, for cells that say all the same, and for sentences said twice among others
 */
export function shareDoubled(text: string): number {
  if (text.length > LONGEST) return 0
  if (!comesToItsBeginning(text) || GAP.test(text)) return 0
  const words = text.trim().split(/\s+/)
  let doubled = 0
  let last = ''
  for (let at = 0; at < words.length; ) {
    const length = doubledFrom(words, at)
    const phrase = words.slice(at, at + length).join(' ')
    if (length > 0 && phrase === last) return 0
    if (length > 0) last = phrase
    doubled += 2 * length
    at += Math.max(1, 2 * length)
  }
  return doubled / words.length
}

/** True for a text that holds its first words again: most do not, and need no closer look. */
function comesToItsBeginning(text: string): boolean {
  let end = 0
  for (let word = 0; word < LEAST_WORDS; word++) {
    end = text.indexOf(' ', end + 1)
    if (end === -1) return false
  }
  return text.includes(text.slice(0, end), end)
}

/** How many words from a place on stand there a second time right behind. */
function doubledFrom(words: readonly string[], at: number): number {
  for (let length = LEAST_WORDS; at + 2 * length <= words.length; length++) {
    if (words[at] !== words[at + length] || !isDoubled(words, at, length)) continue
    const isWhole = at === 0 && 2 * length === words.length
    if (isWhole || !SENTENCE_END.test(words[at + length - 1] as string)) return length
  }
  return 0
}

function isDoubled(words: readonly string[], at: number, length: number): boolean {
  for (let index = 0; index < length; index++) if (words[at + index] !== words[at + length + index]) return false
  return true
}
