import type { Finding } from '../model/finding.js'

/** Names findings so that a name stays while other lines of the file come and go. */
export interface Fingerprints {
  /** The name of the next finding of the file; findings come in the order of their places. */
  of(finding: Finding): string
}

/**
 * Fingerprints for the findings of one file: a hash of the rule, the text and the line around it,
 * and a number where these are the same.
 *
 * @param source the decoded source
 */
export function fingerprints(source: string): Fingerprints {
  const seen = new Map<string, number>()
  return {
    of({ rule, start, end, removed, inserted }) {
      const from = start.offset - start.column + 1
      const lineEnd = source.slice(end.offset, end.offset + 200).search(/[\r\n]/)
      const around = source.slice(from, lineEnd === -1 ? end.offset + 200 : end.offset + lineEnd)
      const hash = hash53([rule, removed, inserted, around.trim()].join('\0'))
      const count = (seen.get(hash) ?? 0) + 1
      seen.set(hash, count)
      return `${hash}:${count}`
    },
  }
}

/**
 * A hash of 53 bits in hexadecimal digits, the same on every machine. Not for secrets.
 * The mixing is that of cyrb53 (bryc, public domain), made of two MurmurHash-like halves.
 */
function hash53(text: string): string {
  let high = 0xdeadbeef
  let low = 0x41c6ce57
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    high = Math.imul(high ^ code, 2654435761)
    low = Math.imul(low ^ code, 1597334677)
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909)
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909)
  const number = 4294967296 * (2097151 & low) + (high >>> 0)
  return number.toString(16).padStart(14, '0')
}
