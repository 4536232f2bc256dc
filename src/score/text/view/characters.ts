/** Classes of UTF-16 code units, as far as telling prose from menus needs them. */
export const SPACE = 0
export const LOWER = 1
export const UPPER = 2
export const DIGIT = 3
/** Letters of scripts that write no spaces between words. */
export const IDEOGRAPH = 4
export const STOP = 5
export const COMMA = 6
export const OTHER = 7

/** Below this the case of a letter decides; above it the ranges do. */
const TABLE_SIZE = 0x530

function tabled(code: number): number {
  if (code <= 0x20 || code === 0xa0) return SPACE
  if (code >= 0x30 && code <= 0x39) return DIGIT
  if (code === 0x21 || code === 0x2e || code === 0x3f) return STOP
  if (code === 0x2c || code === 0x3b) return COMMA
  const letter = String.fromCharCode(code)
  const lower = letter.toLowerCase()
  if (lower !== letter) return UPPER
  if (letter.toUpperCase() !== letter || code === 0xaa || code === 0xba) return LOWER
  return OTHER
}

/** [first, last, class] of code units above the table; what is not listed is a letter without case. */
const RANGES: readonly (readonly [number, number, number])[] = [
  [0x530, 0x556, UPPER],
  [0x589, 0x589, STOP],
  [0x60c, 0x60c, COMMA],
  [0x61b, 0x61b, COMMA],
  [0x61f, 0x61f, STOP],
  [0x660, 0x669, DIGIT],
  [0x6d4, 0x6d4, STOP],
  [0x964, 0x965, STOP],
  [0xe00, 0xeff, IDEOGRAPH],
  [0x1000, 0x109f, IDEOGRAPH],
  [0x1780, 0x17ff, IDEOGRAPH],
  [0x2000, 0x200b, SPACE],
  [0x200c, 0x2025, OTHER],
  [0x2026, 0x2026, STOP],
  [0x2027, 0x2027, OTHER],
  [0x2028, 0x2029, SPACE],
  [0x202a, 0x206f, OTHER],
  [0x20a0, 0x2bff, OTHER],
  [0x3000, 0x3000, SPACE],
  [0x3001, 0x3001, COMMA],
  [0x3002, 0x3002, STOP],
  [0x3003, 0x303f, OTHER],
  [0x3040, 0x30ff, IDEOGRAPH],
  [0x3400, 0x9fff, IDEOGRAPH],
  [0xd800, 0xdfff, OTHER],
  [0xe000, 0xf8ff, OTHER],
  [0xf900, 0xfaff, IDEOGRAPH],
  [0xfe00, 0xfe0f, OTHER],
  [0xfeff, 0xfeff, SPACE],
  [0xff01, 0xff01, STOP],
  [0xff0c, 0xff0c, COMMA],
  [0xff0e, 0xff0e, STOP],
  [0xff10, 0xff19, DIGIT],
  [0xff1b, 0xff1b, COMMA],
  [0xff1f, 0xff1f, STOP],
  [0xff61, 0xff61, STOP],
]

/** The class of every code unit; see `classOf`. For loops that a call for each character would slow down. */
export const classes = ((): Uint8Array => {
  const table = new Uint8Array(0x10000).fill(LOWER)
  for (let code = 0; code < TABLE_SIZE; code++) table[code] = tabled(code)
  for (const [first, last, kind] of RANGES) table.fill(kind, first, last + 1)
  return table
})()

/** The class of a code unit. */
export function classOf(code: number): number {
  return classes[code] as number
}

/** Lower case of the alphabets of Europe; elsewhere the capital's neighbour, which is right for most. */
export function foldCase(code: number): number {
  const isOffset32 = code < 0xdf || (code >= 0x391 && code <= 0x3ab) || (code >= 0x410 && code <= 0x42f)
  if (isOffset32) return code + 32
  return code >= 0x400 && code <= 0x40f ? code + 80 : code + 1
}
