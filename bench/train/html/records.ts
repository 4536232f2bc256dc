import { createReadStream, readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { createGunzip } from 'node:zlib'

/** A page of the data. */
export interface PageRecord {
  readonly id: string
  readonly url: string
  readonly type?: string
  readonly html: string
}

/** What a page is to give. */
export interface GoldRecord {
  readonly id: string
  readonly main_content: string
  readonly with?: readonly string[]
  readonly without?: readonly string[]
}

/** What `dump.ts` writes of a page; words are numbers. */
interface DumpedPage {
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

/** The gold of a file by id. */
export async function goldOf(path: string): Promise<ReadonlyMap<string, GoldRecord>> {
  const gold = new Map<string, GoldRecord>()
  for await (const record of readRecords<GoldRecord>(path)) gold.set(record.id, record)
  return gold
}

/** Objects of a JSON Lines file. */
function readLines<T>(path: string): AsyncGenerator<T> {
  return parsed(createReadStream(path))
}

/** A page with the probabilities of its blocks and what was dumped of it. */
interface JudgedPage {
  readonly page: PageRecord
  readonly record: DumpedPage
  readonly probabilities: Float64Array
  /** Which of the files it comes from. */
  readonly file: number
}

/**
 * The pages with the probabilities that a training step has written for them, block after block.
 *
 * @param name the file of probabilities in the folder
 * @param files the pages that the folder was dumped from, in the same order
 * @throws Error when they are other pages
 */
export async function* readProbabilities(
  folder: string,
  name: string,
  files: readonly string[],
): AsyncGenerator<JudgedPage> {
  const buffer = readFileSync(`${folder}/${name}`)
  const all = new Float32Array(buffer.buffer, buffer.byteOffset, buffer.length / 4)
  const dumped = readLines<DumpedPage>(`${folder}/pages.jsonl`)
  let at = 0
  for (const [file, path] of files.entries()) {
    for await (const page of readRecords<PageRecord>(path)) {
      const { value: record } = await dumped.next()
      if (record === undefined || record.id !== page.id) throw new Error(`${folder} was not dumped from these pages`)
      const probabilities = Float64Array.from(all.subarray(at, at + record.blocks))
      at += record.blocks
      yield { page, record, probabilities, file }
    }
  }
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
