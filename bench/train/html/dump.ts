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
import { situate } from '../../../src/score/html/situation/index.js'
import { matchedWords } from './align.js'
import { type GoldRecord, goldOf, type PageRecord, readRecords } from './records.js'

function flat(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ').trim()
}

/** Features and labels of one page. */
function dumpPage(page: PageRecord, gold: GoldRecord): { rows: Uint8Array; record: object } {
  const document = parseHtml(page.html, { url: page.url })
  const raw = document.blocks.map(({ text }) => text)
  const { tokens, goldTokens, matched } = matchedWords(raw, gold.main_content)
  const texts = raw.map(flat)
  const having = (segments: readonly string[] = []): readonly number[] =>
    texts.map((text) => (segments.some((segment) => text.includes(flat(segment))) ? 1 : 0))
  const record = {
    id: page.id,
    host: hostOf(page.url),
    type: page.type ?? 'multi',
    blocks: document.blocks.length,
    matched,
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
    const gold = await goldOf(files[index + 1] as string)
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
