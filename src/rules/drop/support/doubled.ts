/** Fewer words are said twice for weight. */
const LEAST_WORDS = 3
/** Longer texts are no descriptions of pictures. */
const LONGEST = 800
/** Code units of a line that may describe a picture, though it ends in a stop. */
const MOST_DESCRIBED = 160
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
  if (isTwice(text)) return 1
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

/**
 * Where the second of two begins in a text that is one paragraph twice and nothing else; undefined in any other, and for
 * one that says its own beginning again. Descriptions of pictures are shorter or end in no stop.
 */
export function secondParagraph(text: string): number | undefined {
  const end = (text.length - 1) / 2
  if (end <= MOST_DESCRIBED || end > LONGEST || text[end] !== ' ') return undefined
  const first = text.slice(0, end)
  return text.endsWith(first) && SENTENCE_END.test(first) && !comesToItsBeginning(first) ? end + 1 : undefined
}

/** A shorter word is said twice for weight. */
const LEAST_HALF = 16

/** True for one long word said twice: the address of a picture. */
function isTwice(text: string): boolean {
  const half = (text.length - 1) / 2
  return half >= LEAST_HALF && text.indexOf(' ') === half && text.startsWith(text.slice(0, half), half + 1)
}

/** Fewer words at the beginning are said again by those who tell a story. */
const LEAST_BEGINNING = 5

/** What a text begins with twice. */
export interface Beginning {
  /** Where the second of the two begins, and where what follows both does. */
  readonly second: number
  readonly rest: number
  /** The first breaks off where the second goes on. */
  readonly isCutOff: boolean
  readonly isSentence: boolean
}

/** The words that a text begins with twice before it goes on; undefined where it does not. */
export function doubledBeginning(text: string): Beginning | undefined {
  if (!comesToItsBeginning(text) || GAP.test(text)) return undefined
  const found = [...text.slice(0, LONGEST).matchAll(/\S+/g)]
  const words = found.map(([word]) => word)
  const again = words.findIndex((_, index) => index > 0 && isSame(words, 0, index, LEAST_WORDS))
  if (again < LEAST_BEGINNING) return undefined
  const cut = words[again - 1] as string
  const next = words[2 * again - 1] ?? ''
  const isCutInWord = next !== cut && next.startsWith(cut) && isSame(words, 0, again, again - 1)
  if (!isCutInWord && !isSame(words, 0, again, again)) return undefined
  const rest = found[2 * again - (isCutInWord ? 1 : 0)]
  // What comes a third time is the cell of a table.
  if (rest === undefined || (!isCutInWord && isSame(words, 0, 2 * again, LEAST_WORDS))) return undefined
  return {
    second: found[again]?.index ?? 0,
    rest: rest.index,
    isCutOff: isCutInWord || /^\p{Ll}/u.test(rest[0]),
    isSentence: SENTENCE_END.test(cut),
  }
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
    if (!isSame(words, at, at + length, length)) continue
    const isWhole = at === 0 && 2 * length === words.length
    if (isWhole || !SENTENCE_END.test(words[at + length - 1] as string)) return length
  }
  return 0
}

/** True where so many words from two places on are the same. */
function isSame(words: readonly string[], one: number, other: number, length: number): boolean {
  for (let index = 0; index < length; index++) if (words[one + index] !== words[other + index]) return false
  return true
}
