/** How many characters beyond ASCII bytes hold when they are read as UTF-8, and how many places that are none. */
export interface Sequences {
  readonly valid: number
  readonly bad: number
}

/**
 * Counts what is UTF-8 beyond ASCII. Another encoding forms hardly any valid sequences by chance.
 *
 * What the bytes end in the middle of counts for nothing: a file may be cut there. Where it is all that is not ASCII,
 * it may as well be a letter of another encoding.
 *
 * @param options whether the bytes are the beginning of more
 */
export function countSequences(bytes: Uint8Array, { isCut }: { readonly isCut: boolean }): Sequences {
  const whole = sequencesIn(bytes, { stream: true })
  return isCut || whole.valid > 0 ? whole : sequencesIn(bytes, { stream: false })
}

function sequencesIn(bytes: Uint8Array, options: { readonly stream: boolean }): Sequences {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes, options)
  const signs = count(text, /\ufffd/g)
  // The sign itself, which an earlier program may have written, is valid.
  const own = count(Buffer.from(bytes).toString('latin1'), /\xef\xbf\xbd/g)
  return { valid: count(text, /[^\0-\x7f\ufffd]/gu) + own, bad: signs - own }
}

/**
 * True for UTF-8 with some stray bytes, and for ASCII. Of the characters of East Asian encodings, which form the
 * most sequences by chance, less than three in five are valid.
 */
export function isNearlyUtf8({ valid, bad }: Sequences): boolean {
  return valid >= bad * 3
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}
