import { isUtf8 } from 'node:buffer'
import chardet from 'chardet'
import { getEncoding } from 'encoding-sniffer'
import iconv from 'iconv-lite'
import { byCodeUnits } from './by-code-units.js'
import { byLetters } from './by-letters.js'
import { countSequences, isNearlyUtf8, type Sequences } from './sequences.js'
import type { EncodingGuess } from './types.js'

/** Bytes that are looked at: more tell nothing new. */
const SAMPLE = 65_536

/**
 * Tells the encoding of bytes that have no byte order mark: by their form (UTF-16, UTF-32), by what
 * an HTML page declares, by the letters of one language, by letter statistics (chardet, after ICU), in this order.
 */
export function detectEncoding(bytes: Buffer): EncodingGuess {
  const sample = bytes.subarray(0, SAMPLE)
  const sequences = countSequences(sample, { isCut: sample.length < bytes.length })
  return byCodeUnits(sample, sequences) ?? byDeclaration(sample, sequences) ?? byStatistics(bytes, sample, sequences)
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

/** Of 100; what is less sure is chance. */
const LEAST_CONFIDENCE = 10

/** What chardet makes of the groups of letters, the likeliest first. */
function byLetterGroups(sample: Buffer): EncodingGuess[] {
  return chardet.analyse(sample).flatMap(({ name, confidence }) => {
    const encoding = name === 'KOI8-R' ? russianOrUkrainian(sample) : name.toLowerCase()
    const isFit =
      confidence >= LEAST_CONFIDENCE &&
      !encoding.startsWith('utf-') &&
      iconv.encodingExists(encoding) &&
      fits(sample, encoding)
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
