/** What a UTF-16 code unit is to phrase matching, besides a letter, which folds to its plain lower case. */
export const SEPARATOR = 0
export const IGNORED = 1
/** All digits fold to one code; in phrases, `#` stands for a number. */
export const DIGIT = 35
/** Written `(c)` as well. */
export const COPYRIGHT_SIGN = 0xa9
/** Characters of scripts written without spaces, from here to the end of the Han block, are words of their own. */
export const FIRST_WORD_ALONE = 0x3005
export const LAST_WORD_ALONE = 0x9fff
/** And so are the letters and marks of Thai. */
export const FIRST_THAI = 0x0e01
export const LAST_THAI = 0x0e4e

/**
 * Letters that are written for others: those of Persian, which keyboards made for Arabic lack, the alef with its signs
 * and without, and the yeh and the heh that end words.
 */
const ARABIC_FORMS: ReadonlyMap<number, number> = new Map([
  [0x0622, 0x0627],
  [0x0623, 0x0627],
  [0x0625, 0x0627],
  [0x0629, 0x0647],
  [0x0649, 0x064a],
  [0x06a9, 0x0643],
  [0x06cc, 0x064a],
])
/** Signs below letters of Hindi and Bengali, which many leave out. */
const NUKTAS = [0x093c, 0x09bc]
/**
 * Letters of Vietnamese, small ones behind their capitals. They keep their marks, which tell words apart: without, many
 * are words of English.
 */
const FIRST_MARKED = 0x1ea0
const LAST_MARKED = 0x1ef9

/** Folds below this are tabled at once: ASCII. */
export const ASCII_END = 0x80
/** Those below this when one of them is met: Latin. */
export const LATIN_END = 0x180
/** And then those below this: Greek, Cyrillic, Hebrew. */
export const TABLE_END = 0x600
/** Letters with a stroke, which have no decomposition; dotless i; the sigma that ends words, which capitals do not know. */
const PLAIN: Readonly<Record<string, string>> = { ø: 'o', ł: 'l', đ: 'd', ħ: 'h', ı: 'i', ŧ: 't', ς: 'σ' }
/** Apostrophes, geresh, the soft hyphen and combining marks stand inside words. */
const insideWords = (): RegExp => /['\u2019\u02bc\u00ad\u05f3]|\p{M}/u
const wordLetter = (): RegExp => /[\p{L}\u00a9]/u

/** Folds of the code units below `end`. */
export function foldTable(end: number): Uint16Array {
  const table = new Uint16Array(end)
  for (let code = 0; code < end; code++)
    table[code] = code < ASCII_END ? foldAscii(code) : foldLow(String.fromCharCode(code))
  return table
}

/** The same as `foldLow`, without expressions: this much runs at every start. */
function foldAscii(code: number): number {
  if (code >= 0x61 && code <= 0x7a) return code
  if (code >= 0x41 && code <= 0x5a) return code + 32
  if (code >= 0x30 && code <= 0x39) return DIGIT
  return code === 0x27 ? IGNORED : SEPARATOR
}

function foldLow(char: string): number {
  if (insideWords().test(char)) return IGNORED
  if (/\d/.test(char)) return DIGIT
  if (!wordLetter().test(char)) return SEPARATOR
  const plain = (char.normalize('NFD')[0] ?? char).toLowerCase()
  return (PLAIN[plain] ?? plain).charCodeAt(0)
}

/** The fold of a code unit from U+0600 on. */
export function foldHigh(code: number): number {
  if (code >= 0x3040 && code < 0xd800) return code
  if (code >= 0xff01 && code <= 0xff5e) return foldFullWidth(code - 0xfee0)
  if (code >= FIRST_MARKED && code <= LAST_MARKED) return code | 1
  if (code === 0x2019 || (code >= 0x200b && code <= 0x200f) || code === 0xfeff || isMark(code)) return IGNORED
  if (code >= 0x2000 && code < 0x2e80) return SEPARATOR
  if ((code >= 0x3000 && code < 0x3040 && code !== 0x3005) || (code >= 0xd800 && code < 0xf900)) return SEPARATOR
  if (code === 0x060c || code === 0x061b || code === 0x061f || code === 0x06d4 || code >= 0xfe00) return SEPARATOR
  if (isDigitAbroad(code)) return DIGIT
  return hasNukta(code) ? String.fromCharCode(code).normalize('NFD').charCodeAt(0) : (ARABIC_FORMS.get(code) ?? code)
}

/** True for a letter of Hindi or Bengali that is one character with the sign below it. */
function hasNukta(code: number): boolean {
  return (code >= 0x0958 && code <= 0x095f) || (code >= 0x09dc && code <= 0x09df)
}

/** The zeros of Arabic, Persian, Hindi, Bengali and Thai. */
const ZEROS = [0x0660, 0x06f0, 0x0966, 0x09e6, 0x0e50]
const LAST_THAI_DIGIT = 0x0e59

function isDigitAbroad(code: number): boolean {
  return code <= LAST_THAI_DIGIT && ZEROS.some((zero) => code >= zero && code < zero + 10)
}

function isMark(code: number): boolean {
  return (code >= 0x064b && code <= 0x065f) || code === 0x0640 || code === 0x0670 || NUKTAS.includes(code)
}

function foldFullWidth(code: number): number {
  if (code >= 0x30 && code <= 0x39) return DIGIT
  if (code >= 0x41 && code <= 0x5a) return code + 32
  return code >= 0x61 && code <= 0x7a ? code : SEPARATOR
}
