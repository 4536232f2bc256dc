/**
 * Writes what the trainer needs: the features of every block as the product computes them, the labels
 * of the aligned oracle, and the words for scoring.
 *
 * usage: dump.ts OUT PAGES.jsonl.gz GOLD.jsonl.gz [PAGES GOLD ...]
 *
 * OUT/rows.u8     feature bytes, block after block
 * OUT/pages.jsonl {id, host, type, blocks, words, matched, tokens, gold, with, without} a page, in the order of the
 *                 rows; `matched` are the words of each block that the oracle found in the gold
 * OUT/names.json  the names of the features
 */
import { createWriteStream, mkdirSync, writeFileSync } from 'node:fs'
import { parseHtml } from '../../../src/parse/html/index.js'
import { FEATURE_NAMES, featureRows } from '../../../src/score/html/features/index.js'
import { viewPage } from '../../../src/score/html/page/index.js'
import { situate } from '../../../src/score/html/situation.js'
import { align } from './align.js'
import { type PageRecord, readRecords } from './records.js'

interface GoldRecord {
  readonly id: string
  readonly main_content: string
  readonly with?: readonly string[]
  readonly without?: readonly string[]
}

/** The words that `score.py` counts, as numbers. */
class Words {
  readonly #known = new Map<string, number>()

  of(text: string): Int32Array {
    const words = text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? []
    return Int32Array.from(words, (word) => {
      const number = this.#known.get(word) ?? this.#known.size
      this.#known.set(word, number)
      return number
    })
  }
}

function flat(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ').trim()
}

/** Features and labels of one page. */
function dumpPage(page: PageRecord, gold: GoldRecord): { rows: Uint8Array; record: object } {
  const document = parseHtml(page.html, { url: page.url })
  const words = new Words()
  const tokens = document.blocks.map(({ text }) => words.of(text))
  const goldTokens = words.of(gold.main_content)
  const matched = align(Int32Array.from(tokens.flatMap((block) => [...block])), goldTokens)
  let at = 0
  const counts = tokens.map((block) => {
    const from = at
    at += block.length
    return matched.subarray(from, at).reduce((sum, flag) => sum + flag, 0)
  })
  const texts = document.blocks.map(({ text }) => flat(text))
  const having = (segments: readonly string[] = []): readonly number[] =>
    texts.map((text) => (segments.some((segment) => text.includes(flat(segment))) ? 1 : 0))
  const record = {
    id: page.id,
    host: hostOf(page.url),
    type: page.type ?? 'multi',
    blocks: document.blocks.length,
    matched: counts,
    tokens: tokens.map((block) => [...block]),
    gold: [...goldTokens],
    with: having(gold.with),
    without: having(gold.without),
  }
  const rows = document.blocks.length === 0 ? new Uint8Array() : featureRows(situate(viewPage(document)))
  return { rows, record }
}

/** The registrable part of the host, roughly: pages of one site must not stand on both sides of a fold. */
function hostOf(url: string): string {
  const parts = URL.canParse(url) ? new URL(url).hostname.split('.') : [url]
  const short = (parts.at(-2) ?? '').length <= 3 && parts.length > 2
  return parts.slice(short ? -3 : -2).join('.')
}

async function main(out: string, files: readonly string[]): Promise<void> {
  mkdirSync(out, { recursive: true })
  const rowsOut = createWriteStream(`${out}/rows.u8`)
  const pagesOut = createWriteStream(`${out}/pages.jsonl`)
  for (let index = 0; index < files.length; index += 2) {
    const gold = new Map<string, GoldRecord>()
    for await (const record of readRecords<GoldRecord>(files[index + 1] as string)) gold.set(record.id, record)
    for await (const page of readRecords<PageRecord>(files[index] as string)) {
      const answer = gold.get(page.id)
      if (answer === undefined) continue
      const { rows, record } = dumpPage(page, answer)
      rowsOut.write(rows)
      pagesOut.write(`${JSON.stringify(record)}\n`)
    }
  }
  rowsOut.end()
  pagesOut.end()
  writeFileSync(`${out}/names.json`, JSON.stringify(FEATURE_NAMES))
}

const [out, ...files] = process.argv.slice(2)
if (out === undefined || files.length === 0) {
  process.stderr.write('usage: dump.ts OUT PAGES.jsonl.gz GOLD.jsonl.gz [PAGES GOLD ...]\n')
  process.exitCode = 2
} else await main(out, files)
