import type { Decoded } from '../../decode/index.js'
import { countMatches } from '../../tools/count-matches.js'
import { Failure } from '../failure.js'
import type { Source } from './source.js'

/** How files begin that are no text but hold one in another form. */
const COMPRESSED: Readonly<Record<string, string>> = {
  '\x1f\x8b': 'gunzip',
  BZh: 'bunzip2',
  '\xfd7zXZ': 'unxz',
  '\x28\xb5\x2f\xfd': 'unzstd',
}
const MAGIC = ['%PDF-', 'PK\x03\x04', '\x89PNG', 'GIF8', '\xff\xd8\xff', '\x7fELF']

/**
 * Ends the work on an input that is no text.
 *
 * @throws Failure for what its first bytes or many control characters tell
 */
export function refuseBinary(bytes: Buffer, decoded: Decoded, { label }: Source): void {
  const head = bytes.toString('latin1', 0, 8)
  const [, unpacker] = Object.entries(COMPRESSED).find(([magic]) => head.startsWith(magic)) ?? []
  if (unpacker !== undefined) throw new Failure('binary', `${label}: compressed: unpack it first (${unpacker})`)
  if (isBinary(head, decoded)) throw noText(label, ', or name its encoding with --encoding')
}

/** The fault of a file that holds text in another form. */
export function noText(label: string, otherRemedy = ''): Failure {
  const remedy = `turn it into text or HTML first (pdftotext, pandoc)${otherRemedy}`
  return new Failure('binary', `${label}: not a text file: ${remedy}`)
}

/** Told by the first bytes of common formats, or by many control characters after decoding. */
function isBinary(head: string, decoded: Decoded): boolean {
  if (MAGIC.some((magic) => head.startsWith(magic))) return true
  const sample = decoded.text.slice(0, 8192)
  const controls = countMatches(sample, /[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]/g)
  return controls > sample.length * 0.05
}
