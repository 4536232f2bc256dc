/** A decoded document. */
export interface Decoded {
  /** The text without its byte order mark. Bytes that fit no character stand as U+FFFD. */
  readonly text: string
  /** The encoding's name, lower case, as WHATWG Encoding spells it (and `utf-32le`, `utf-32be`). */
  readonly encoding: string
  /** What the encoding was told by, for `--explain`. */
  readonly evidence: string
  readonly hasByteOrderMark: boolean
  /** How many characters could not be decoded. */
  readonly undecodable: number
  /** The address of a page that was saved with it. */
  readonly url?: string
}

export interface DecodeOptions {
  /** The encoding, when it is known. */
  readonly encoding?: string | undefined
}

/** An encoding and what it was told by. */
export interface EncodingGuess {
  readonly encoding: string
  readonly evidence: string
}
