import { isUtf8 } from 'node:buffer'
import chardet from 'chardet'
import { getEncoding } from 'encoding-sniffer'
import iconv from 'iconv-lite'
import { byLetters } from './letters.js'
import { countSequences, isNearlyUtf8, type Sequences } from './sequences.js'

/** An encoding and what it was told by. */
export interface EncodingGuess {
  readonly encoding: string
  readonly evidence: string
}

/** Bytes that are looked at: more tell nothing new. */
const SAMPLE = 65_536

/**
 * Tells the encoding of bytes that have no byte order mark: by their form (UTF-16, UTF-32), by what
 * an HTML page declares, by the letters of one language, by letter statistics (chardet, after ICU), in this order.
 */
export function detectEncoding(bytes: Buffer): EncodingGuess {
  const sample = bytes.subarray(0, SAMPLE)
  const sequences = countSequences(sample, sample.length < bytes.length)
  const wide = holdsStrayNulls(sample, sequences) ? undefined : (byNulls(sample) ?? byUnits(sample))
  return wide ?? byDeclaration(sample, sequences) ?? byStatistics(bytes, sample, sequences)
}

/** UTF-16 and UTF-32 write NUL bytes at fixed places wherever a character is ASCII. */
function byNulls(sample: Buffer): EncodingGuess | undefined {
  const counts = [0, 0, 0, 0]
  for (let at = sample.indexOf(0); at !== -1; at = sample.indexOf(0, at + 1)) {
    counts[at % 4] = (counts[at % 4] as number) + 1
  }
  const [first = 0, second = 0, third = 0, fourth = 0] = counts
  const characters = Math.floor(sample.length / 4)
  if (characters === 0) return undefined
  const evidence = 'pattern of NUL bytes'
  const whole = characters * 0.99
  if (fourth >= whole && third >= whole) return { encoding: 'utf-32le', evidence }
  if (first >= whole && second >= whole) return { encoding: 'utf-32be', evidence }
  const even = first + third
  const odd = second + fourth
  if (even + odd < characters * 0.02) return undefined
  const encoding = odd > even * 8 ? 'utf-16le' : even > odd * 8 ? 'utf-16be' : undefined
  return encoding !== undefined && isAssigned(sample, encoding) ? { encoding, evidence } : undefined
}

/** Of what is no text one unit in thirty is half a pair, and more are no characters. */
const MOST_UNASSIGNED = 0.01

function isAssigned(sample: Buffer, encoding: string): boolean {
  const text = iconv.decode(sample.subarray(0, sample.length & ~1), encoding)
  return (text.match(/[\p{Cn}\p{Cs}\uFFFD]/gu)?.length ?? 0) <= Math.max(1, text.length * MOST_UNASSIGNED)
}

/**
 * Text of one byte a character with a few NULs in it. UTF-16 has a NUL for each ASCII character, and where most of
 * its characters are others, bytes that are controls, no UTF-8, or all the same.
 */
function holdsStrayNulls(sample: Buffer, sequences: Sequences): boolean {
  const text = sample.toString('latin1')
  const nulls = text.split('\0').length - 1
  if (nulls * 4 > text.length || !isNearlyUtf8(sequences)) return false
  return !/[\x01-\x08\x0e-\x1a\x1c-\x1f]/.test(text) || isMostlyPrinted(sample)
}

/**
 * True where controls are few and no byte is as frequent as the first byte of the letters of one script, which in
 * Hiragana is a printed one, "0".
 */
function isMostlyPrinted(sample: Buffer): boolean {
  const counts = new Uint32Array(256)
  for (const byte of sample) counts[byte] = (counts[byte] as number) + 1
  const controls = counts.subarray(0, FIRST_PRINTED).reduce((sum, count) => sum + count, 0)
  return controls * 8 <= sample.length && counts.every((count) => count * 4 <= sample.length)
}

const FIRST_PRINTED = 0x20

/**
 * UTF-16 of Chinese, Japanese or Korean has few NULs, yet no other encoding of text is full of
 * control bytes: those allow the test of the code units, which ASCII letters would pass by chance.
 */
function byUnits(sample: Buffer): EncodingGuess | undefined {
  let controls = 0
  for (const byte of sample) if (byte < 9) controls++
  if (controls < Math.max(1, sample.length * 0.002)) return undefined
  for (const encoding of ['utf-16le', 'utf-16be']) {
    const text = iconv.decode(sample.subarray(0, sample.length & ~1), encoding)
    const usual = text.match(/[\t\n\r -~\u3000-\u30ff\u4e00-\u9fff\uac00-\ud7a3\uff01-\uff9f]/g)?.length ?? 0
    if (usual >= text.length * 0.95) return { encoding, evidence: 'the code units are East Asian letters' }
  }
  return undefined
}

function byDeclaration(sample: Buffer, sequences: Sequences): EncodingGuess | undefined {
  if (!/<(?:meta|\?xml)\b/i.test(sample.toString('latin1', 0, 1024))) return undefined
  const encoding = getEncoding(sample, { defaultEncoding: 'replacement' }).toLowerCase()
  if (encoding === 'replacement' || !iconv.encodingExists(encoding)) return undefined
  // A page that is not what it says was declared by a template, not by its author.
  const { valid, bad } = sequences
  if (encoding === 'utf-8' ? bad > valid : valid > 0 && isNearlyUtf8(sequences)) return undefined
  return { encoding, evidence: 'declared by the page' }
}

function byStatistics(bytes: Buffer, sample: Buffer, sequences: Sequences): EncodingGuess {
  if (isUtf8(bytes)) return { encoding: 'utf-8', evidence: 'all bytes are valid UTF-8' }
  if (isNearlyUtf8(sequences)) return { encoding: 'utf-8', evidence: 'nearly all is valid UTF-8' }
  const fitting = byLetterGroups(sample)
  const [best] = fitting
  const lettered = byLetters(sample, best?.encoding)
  if (lettered !== undefined) return lettered
  // GB18030 has a character for nearly every pair of bytes. Thai has not: text that fits it is Thai.
  const thai = best?.encoding === 'gb18030' ? fitting.find(({ encoding }) => encoding === 'windows-874') : undefined
  return thai ?? best ?? { encoding: 'windows-1252', evidence: 'no encoding fits; taken for the most common one' }
}

/** What chardet makes of the groups of letters, the likeliest first. */
function byLetterGroups(sample: Buffer): EncodingGuess[] {
  return chardet.analyse(sample).flatMap(({ name, confidence }) => {
    const encoding = name === 'KOI8-R' ? russianOrUkrainian(sample) : name.toLowerCase()
    const isFit =
      confidence >= 10 && !encoding.startsWith('utf-') && iconv.encodingExists(encoding) && fits(sample, encoding)
    return isFit ? [{ encoding, evidence: `letter statistics (confidence ${confidence} of 100)` }] : []
  })
}

/** True when the bytes are characters of the encoding, and none a control of the range U+0080 to U+009F. */
function fits(sample: Buffer, encoding: string): boolean {
  return !/[\ufffd\x80-\x9f]/.test(iconv.decode(sample, encoding).slice(0, -1))
}

/** KOI8-U has the Ukrainian letters where KOI8-R draws boxes; chardet knows KOI8-R alone. */
function russianOrUkrainian(sample: Buffer): string {
  return /[\xa4\xa6\xa7\xad\xb4\xb6\xb7\xbd]/.test(sample.toString('latin1')) ? 'koi8-u' : 'koi8-r'
}
