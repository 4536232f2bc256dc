/** What can be counted in the text of a block, in one pass over its code units. */
export interface TextMeasures {
  /** Words; two characters of Chinese or Japanese count as one. */
  words: number
  letters: number
  digits: number
  capitals: number
  /** Words that begin with a capital letter. */
  capitalised: number
  /** Words that hold a digit. */
  numbers: number
  /** Ends of sentences: a full stop, question or exclamation mark before white space or the end. */
  sentences: number
  commas: number
  questions: number
  exclamations: number
  colons: number
  quotes: number
  brackets: number
  /** Bars, bullets, guillemets, arrows and slashes: what parts the entries of a menu. */
  dividers: number
  currencies: number
  atSigns: number
  /** Keys of the words of at most four letters: they tell running text in any language. */
  readonly shortWords: number[]
}

const LETTER = 1
const CAPITAL = 2
const DIGIT = 3
const SPACE = 4
const STOP = 5
const COMMA = 6
const COLON = 7
const QUOTE = 8
const BRACKET = 9
const DIVIDER = 10
const CURRENCY = 11
const AT = 12
const IDEOGRAPH = 13

const KINDS: readonly (readonly [number, string])[] = [
  [SPACE, ' \t\n\r\f\u00a0\u2002\u2003\u2009\u200b\u3000'],
  [STOP, '.!?…。！？؟।'],
  [COMMA, ',;،、，；'],
  [COLON, ':：'],
  [QUOTE, '"\'“”„‘’«»「」『』'],
  [BRACKET, '()[]（）'],
  [DIVIDER, '|/•·»›>→▶▸■◆►‹<-–—'],
  [CURRENCY, '$€£¥₹₽¢'],
  [AT, '@©®™'],
]

/** The kind of each code unit below U+3100; the rest is told by range. */
function kindTable(): Uint8Array {
  const table = new Uint8Array(0x3100)
  for (let code = 0x30; code <= 0x39; code++) table[code] = DIGIT
  for (let code = 0x41; code <= 0x5a; code++) table[code] = CAPITAL
  for (let code = 0x61; code <= 0x7a; code++) table[code] = LETTER
  for (let code = 0xc0; code < 0x2000; code++) table[code] = code < 0xdf ? CAPITAL : LETTER
  for (let code = 0x410; code < 0x430; code++) table[code] = CAPITAL
  for (let code = 0x391; code < 0x3aa; code++) table[code] = CAPITAL
  for (let code = 0x3041; code < 0x3100; code++) table[code] = IDEOGRAPH
  for (const [kind, characters] of KINDS) {
    for (const character of characters) if (character.charCodeAt(0) < 0x3100) table[character.charCodeAt(0)] = kind
  }
  return table
}

const TABLE = kindTable()

function kindOf(code: number): number {
  if (code < 0x3100) return TABLE[code] as number
  if (code < 0xa000) return IDEOGRAPH
  if (code >= 0xac00 && code < 0xd7b0) return LETTER
  if (code >= 0xff00) return code === 0xff0c || code === 0xff1b ? COMMA : code === 0xff1f || code === 0xff01 ? STOP : 0
  return 0
}

/** Counts what `TextMeasures` names. Linear in the length of the text. */
// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: calls would cost more than the rest, once a character
export function measure(text: string): TextMeasures {
  const counts = new Int32Array(14)
  const out = emptyMeasures()
  let wordLength = 0
  let key = 0
  let ideographs = 0
  for (let at = 0; at <= text.length; at++) {
    const code = at === text.length ? 32 : text.charCodeAt(at)
    // Spelt out here, for this is run once a character of a page, on the first page by the interpreter.
    const kind = code < 0x3100 ? (TABLE[code] as number) : kindOf(code)
    counts[kind] = (counts[kind] as number) + 1
    if (kind >= LETTER && kind <= DIGIT) {
      if (wordLength === 0) {
        if (kind === CAPITAL) out.capitalised++
        if (kind === DIGIT) out.numbers++
        key = 0
      }
      key = (key * 31 + (code | 32)) | 0
      wordLength++
      continue
    }
    if (wordLength > 0) {
      out.words++
      if (wordLength <= 4) out.shortWords.push(key)
      wordLength = 0
    }
    if (kind === IDEOGRAPH) ideographs++
    else if (kind === STOP) countStop(text, at, code, out)
  }
  return finish(out, counts, ideographs)
}

function emptyMeasures(): TextMeasures {
  return {
    words: 0,
    letters: 0,
    digits: 0,
    capitals: 0,
    capitalised: 0,
    numbers: 0,
    sentences: 0,
    commas: 0,
    questions: 0,
    exclamations: 0,
    colons: 0,
    quotes: 0,
    brackets: 0,
    dividers: 0,
    currencies: 0,
    atSigns: 0,
    shortWords: [],
  }
}

function countStop(text: string, at: number, code: number, out: TextMeasures): void {
  const next = at + 1 < text.length ? kindOf(text.charCodeAt(at + 1)) : SPACE
  if (next === SPACE || next === QUOTE || next === BRACKET || code >= 0x3000) out.sentences++
  if (code === 0x3f || code === 0xff1f) out.questions++
  else if (code === 0x21 || code === 0xff01) out.exclamations++
}

function finish(out: TextMeasures, counts: Int32Array, ideographs: number): TextMeasures {
  const count = (kind: number): number => counts[kind] as number
  out.words += (ideographs + 1) >> 1
  out.letters = count(LETTER) + count(CAPITAL) + ideographs
  out.digits = count(DIGIT)
  out.capitals = count(CAPITAL)
  out.commas = count(COMMA)
  out.colons = count(COLON)
  out.quotes = count(QUOTE)
  out.brackets = count(BRACKET)
  out.dividers = count(DIVIDER)
  out.currencies = count(CURRENCY)
  out.atSigns = count(AT)
  return out
}
