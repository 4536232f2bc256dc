/**
 * Feature rows of documents for training: dump.ts DOCUMENTS.jsonl OUT
 *
 * Writes OUT.rows (bytes, row after row), OUT.names.json (feature names) and OUT.blocks.jsonl (one line a
 * document: its identifier and the texts of its blocks), all in the order of the input.
 */
import { createReadStream, createWriteStream, writeFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { parseText } from '../../../src/parse/text/index.js'
import { featureNames, featureRows } from '../../../src/score/text/features/index.js'
import { look } from '../../../src/score/text/sight.js'
import { viewOf } from '../../../src/score/text/view.js'

interface Page {
  readonly id: string
  readonly text: string
  /** Score as after writing: without the hints of the source's layout. */
  readonly canonical?: boolean
}

const [input, out] = process.argv.slice(2)
if (input === undefined || out === undefined) throw new Error('usage: dump.ts DOCUMENTS.jsonl OUT')

const rows = createWriteStream(`${out}.rows`)
const texts = createWriteStream(`${out}.blocks.jsonl`)
for await (const line of createInterface({ input: createReadStream(input) })) {
  const page = JSON.parse(line) as Page
  const { blocks } = parseText(page.text)
  rows.write(featureRows(viewOf(look(blocks), page.canonical === true)))
  const ready = texts.write(`${JSON.stringify({ id: page.id, blocks: blocks.map((block) => block.text) })}\n`)
  if (!ready) await new Promise<void>((resolve) => texts.once('drain', resolve))
}
rows.end()
texts.end()
writeFileSync(`${out}.names.json`, JSON.stringify(featureNames))
