import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { createGunzip } from 'node:zlib'

/** A page of the data. */
export interface PageRecord {
  readonly id: string
  readonly url: string
  readonly type?: string
  readonly html: string
}

/** What `dump.ts` writes of a page; words are numbers. */
export interface DumpedPage {
  readonly id: string
  readonly host: string
  readonly type: string
  readonly blocks: number
  readonly tokens: readonly (readonly number[])[]
  readonly gold: readonly number[]
}

/** Objects of a gzipped JSON Lines file. */
export function readRecords<T>(path: string): AsyncGenerator<T> {
  return parsed(createReadStream(path).pipe(createGunzip()))
}

/** Objects of a JSON Lines file. */
export function readLines<T>(path: string): AsyncGenerator<T> {
  return parsed(createReadStream(path))
}

async function* parsed<T>(input: NodeJS.ReadableStream): AsyncGenerator<T> {
  const lines = createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })
  for await (const line of lines) if (line !== '') yield JSON.parse(line) as T
}

/** F1 of two multisets of words, by the rules of `score.py`. */
export function wordF1(kept: readonly number[], gold: readonly number[]): number {
  if (gold.length === 0) return kept.length === 0 ? 1 : 0
  const left = new Map<number, number>()
  for (const word of gold) left.set(word, (left.get(word) ?? 0) + 1)
  let hits = 0
  for (const word of kept) {
    const count = left.get(word) ?? 0
    if (count === 0) continue
    left.set(word, count - 1)
    hits++
  }
  return (2 * hits) / (kept.length + gold.length)
}
