/** True for text whose letters, marks and numbers are all of ASCII, and whose other characters are ASCII or common signs. */
export function hasAsciiWords(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code > 0x7f && !isSign(code)) return false
  }
  return true
}

/** Punctuation, white space, currencies and signs of Latin-1: no letter, mark or number among them. */
function isSign(code: number): boolean {
  if (code >= 0x2000) return code < 0x2070 || (code >= 0x20a0 && code < 0x20d0)
  return (code >= 0xa0 && code < 0xaa) || (code >= 0xab && code < 0xb2) || code === 0xb7 || code === 0xbb
}

/** What properties of Unicode come to in ASCII. */
const IN_ASCII: Readonly<Record<string, string>> = {
  '\\p{L}': 'A-Za-z',
  '\\p{Lu}': 'A-Z',
  '\\p{Ll}': 'a-z',
  '\\p{Lo}': '',
  '\\p{M}': '',
  '\\p{N}': '0-9',
  // With the signs beyond ASCII that `isSign` lets in.
  '\\p{P}':
    '!-#%-*,-/:;?@[-\\]_{}\\u00A1\\u00A7\\u00AB\\u00B7\\u00BB\\u2010-\\u2027\\u2030-\\u2043\\u2045-\\u2051\\u2053-\\u205E',
  '\\p{S}': '$+<=>^`|~\\u00A2-\\u00A6\\u00A8\\u00A9\\u00AC\\u00AE-\\u00B1\\u2044\\u2052\\u20A0-\\u20CF',
}

/**
 * An expression in two forms: as it is, and for text with words of ASCII alone. Classes of Unicode letters take some
 * milliseconds to compile, more where they are counted, and most texts have no use for them.
 */
export class TextExpression {
  readonly #source: string
  readonly #flags: string
  #whole: RegExp | undefined
  #ascii: RegExp | undefined

  /**
   * @param source of the expression, with no property but those of `IN_ASCII`; in ASCII, which `String.raw` keeps as it
   *   is. It is parsed when a text first asks for a form, since classes of Unicode take long even to parse.
   * @param flags its flags, `u` among them, and `i` only where both cases stand in it
   */
  constructor(source: string, flags = 'u') {
    this.#source = source
    this.#flags = flags
  }

  /** The form for a text. Expressions with `g` keep their `lastIndex` from call to call: set it. */
  for(text: string): RegExp {
    if (hasAsciiWords(text)) {
      this.#ascii ??= new RegExp(asciiSource(this.#source), this.#flags.replace('u', ''))
      return this.#ascii
    }
    this.#whole ??= new RegExp(this.#source, this.#flags)
    return this.#whole
  }
}

/** The source with each property replaced, in brackets where it stands outside of a class. */
function asciiSource(source: string): string {
  let isInClass = false
  return source.replace(/\\p\{\w+\}|\\.|[[\]]/g, (found) => {
    if (found === '[') isInClass = true
    else if (found === ']') isInClass = false
    const plain = IN_ASCII[found]
    if (plain === undefined) return found
    return isInClass ? plain : `[${plain}]`
  })
}
