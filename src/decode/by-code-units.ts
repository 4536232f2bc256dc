import iconv from 'iconv-lite'
import { isNearlyUtf8, type Sequences } from './sequences.js'
import type { EncodingGuess } from './types.js'

/** UTF-16 or UTF-32, as the form of its code units tells. */
export function byCodeUnits(sample: Buffer, sequences: Sequences): EncodingGuess | undefined {
  return holdsStrayNulls(sample, sequences) ? undefined : (byNulls(sample) ?? byUnits(sample))
}

/** Shares of groups of four bytes: those of UTF-32 with a NUL at a place, and the least of UTF-16 with ASCII in it. */
const NEARLY_ALL = 0.99
const LEAST_NULLS = 0.02
/** So many times as many NULs stand on one side of the characters of UTF-16 as on the other. */
const BY_FAR = 8

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
  const whole = characters * NEARLY_ALL
  if (fourth >= whole && third >= whole) return { encoding: 'utf-32le', evidence }
  if (first >= whole && second >= whole) return { encoding: 'utf-32be', evidence }
  const even = first + third
  const odd = second + fourth
  if (even + odd < characters * LEAST_NULLS) return undefined
  const encoding = odd > even * BY_FAR ? 'utf-16le' : even > odd * BY_FAR ? 'utf-16be' : undefined
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

/** The least share of control bytes, and of code units that are usual letters of East Asia. */
const LEAST_CONTROLS = 0.002
const MOSTLY = 0.95

/**
 * UTF-16 of Chinese, Japanese or Korean has few NULs, yet no other encoding of text is full of
 * control bytes: those allow the test of the code units, which ASCII letters would pass by chance.
 */
function byUnits(sample: Buffer): EncodingGuess | undefined {
  let controls = 0
  for (const byte of sample) if (byte < 9) controls++
  if (controls < Math.max(1, sample.length * LEAST_CONTROLS)) return undefined
  for (const encoding of ['utf-16le', 'utf-16be']) {
    const text = iconv.decode(sample.subarray(0, sample.length & ~1), encoding)
    const usual = text.match(/[\t\n\r -~\u3000-\u30ff\u4e00-\u9fff\uac00-\ud7a3\uff01-\uff9f]/g)?.length ?? 0
    if (usual >= text.length * MOSTLY) return { encoding, evidence: 'the code units are East Asian letters' }
  }
  return undefined
}
