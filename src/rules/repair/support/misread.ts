import { type Block, isProse, type Range } from '../../../model/block.js'
import type { Edit } from '../../../model/edit.js'
import { OF_DECODING, withoutShown } from '../../../repair/characters/about-damage.js'
import {
  establishedCharset,
  findMojibake,
  latin1Punctuation,
  likeliestCharset,
  NEARLY_ALL,
} from '../../../repair/charsets/mojibake.js'
import { mayHoldSequence } from '../../../repair/charsets/mojibake-sequences.js'
import { charsetByLetters, isOfOtherCharset, reread, tokensReadAgain } from '../../../repair/charsets/one-byte.js'
import { latinMisreading, type Misreading, readAs } from '../../../repair/charsets/one-byte-latin.js'
import { swallowedMarks } from '../../../repair/charsets/swallowed-letters.js'
import { mayHoldTwoBytes, type TwoBytes, twoByteReading, wordsOfTwoBytes } from '../../../repair/charsets/two-bytes.js'
import { once } from '../../../tools/once.js'

/** Where such a share of what is beyond ASCII is UTF-8 misread, no other charset was. */
const MOSTLY = 0.5

/** The edits that make text whole which was decoded in the wrong charset, and notes on what cannot be read. */
export function* readAgain(blocks: readonly Block[]): Generator<Edit> {
  const prose = blocks
    .filter(isProse)
    .map(({ text }) => text)
    .join('\n')
  const known = knownOf(prose)
  for (const [index, block] of blocks.entries()) if (isProse(block)) yield* readParagraph(block, index, known)
}

/** What the whole text says of its paragraphs. */
interface Known {
  /** It may hold UTF-8 that was misread. */
  readonly hasSequences: boolean
  /** The charset that nearly all of it was read in. */
  readonly established?: string | undefined
  /** Its paragraphs may be of another charset than UTF-8. */
  readonly mayBeOther?: boolean
  readonly other?: string | undefined
  readonly latin?: Misreading | undefined
  readonly ofTwoBytes: () => TwoBytes | undefined
}

function knownOf(prose: string): Known {
  const ofTwoBytes = once(() => twoByteReading(prose))
  // Letters of two bytes are no cause to look for other charsets.
  if (!mayHoldSequence(prose)) return { hasSequences: false, ofTwoBytes }
  const { name, share } = likeliestCharset(prose) ?? { name: undefined, share: 0 }
  const established = share >= NEARLY_ALL ? name : undefined
  if (share >= MOSTLY) return { hasSequences: true, established, ofTwoBytes }
  const [other, latin] = [charsetByLetters(prose), latinMisreading(prose)]
  return { hasSequences: true, established, mayBeOther: true, other, latin, ofTwoBytes }
}

function* readParagraph(paragraph: Block, block: number, known: Known): Generator<Edit> {
  const { text } = paragraph
  const { hasSequences, established, mayBeOther, other, ofTwoBytes } = known
  // One paragraph of another source may be misread as a whole.
  const latin = mayBeOther ? (known.latin ?? latinMisreading(text)) : undefined
  if (latin !== undefined) yield* ofOtherLatinCharset(paragraph, block, latin)
  else if (mayBeOther && (other !== undefined || isUntold(text))) yield* ofOtherCharset(paragraph, block, other)
  else if (hasSequences && (established !== undefined || mayHoldSequence(text)))
    yield* misreadUtf8(paragraph, block, known)
  else yield* misreadInTwoBytes(paragraph, block, ofTwoBytes)
}

function* misreadUtf8(paragraph: Block, block: number, { established, ofTwoBytes }: Known): Generator<Edit> {
  const { text } = paragraph
  // One paragraph of another source may be misread as a whole.
  const all = findMojibake(text, established ?? establishedCharset(text))
  const found =
    established === undefined
      ? withoutShown(
          paragraph,
          all.map((one) => ({ ...one, insert: one.text })),
          OF_DECODING,
        )
      : all
  for (const { from, to, text: insert, layers } of found) {
    const message = `UTF-8 read as ${layers.join(', then as ')}`
    yield { kind: 'replace', block, from, to, insert, message, confidence: 0.99 }
  }
  const words = brokenWordsIn(text, ofTwoBytes)
  for (const range of withoutOverlap([...words, ...withoutOverlap(swallowedMarks(text), words)], found))
    yield ofTwoByteCharset(block, range)
  for (const { at, insert } of latin1Punctuation(text)) {
    if (found.some(({ from, to }) => from <= at && at < to)) continue
    const message = 'windows-1252 read as ISO-8859-1'
    yield { kind: 'replace', block, from: at, to: at + 1, insert, message }
  }
}

function* misreadInTwoBytes({ text }: Block, block: number, ofTwoBytes: () => TwoBytes | undefined): Generator<Edit> {
  for (const word of brokenWordsIn(text, ofTwoBytes)) yield ofTwoByteCharset(block, word)
}

function brokenWordsIn(text: string, ofTwoBytes: () => TwoBytes | undefined): ReturnType<typeof wordsOfTwoBytes> {
  const charset = mayHoldTwoBytes(text) ? ofTwoBytes() : undefined
  return charset === undefined ? [] : wordsOfTwoBytes(text, charset)
}

function ofTwoByteCharset(block: number, { from, to, insert }: Range & { readonly insert: string }): Edit {
  const message = 'UTF-8 read in a charset of two bytes'
  return { kind: 'replace', block, from, to, insert, message, confidence: 0.99 }
}

/** The first ranges but those that overlap one of the second. */
function withoutOverlap<Kind extends Range>(ranges: readonly Kind[], others: readonly Range[]): Kind[] {
  return ranges.filter(({ from, to }) => !others.some((other) => other.from < to && from < other.to))
}

/** True for a paragraph of another charset, where no other says which one. */
function isUntold(text: string): boolean {
  return isOfOtherCharset(text) && (likeliestCharset(text)?.share ?? 0) < MOSTLY
}

/** Text of another charset is read in it where the document shows which one it is, and is told of where it does not. */
function* ofOtherCharset({ text }: Block, block: number, charset: string | undefined): Generator<Edit> {
  if (charset === undefined) {
    yield { kind: 'note', block, from: 0, to: text.length, message: 'text of another charset read as ISO-8859-1' }
    return
  }
  const message = `${charset} read as ISO-8859-1`
  for (const { from, to, text: insert } of tokensReadAgain(text, (token) => reread(token, charset)))
    yield { kind: 'replace', block, from, to, insert, message, confidence: 0.99 }
}

/** Text of a language in Latin letters, read in the charset of another. */
function* ofOtherLatinCharset({ text }: Block, block: number, misreading: Misreading): Generator<Edit> {
  const message = `${misreading.was} read as ${misreading.read.name}`
  for (const { from, to, text: insert } of tokensReadAgain(text, (token) => readAs(token, misreading)))
    yield { kind: 'replace', block, from, to, insert, message, confidence: 0.97 }
}
