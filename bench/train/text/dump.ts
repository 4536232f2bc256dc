/**
 * Feature rows of documents for training: dump.ts DOCUMENTS.jsonl OUT
 *
 * Writes OUT.rows (bytes, row after row), OUT.names.json (feature names), OUT.blocks.jsonl (one line a document:
 * its identifier and the texts of its blocks), OUT.tokens (16 bits a word: its place in the table of words) and
 * OUT.counts (32 bits a block: how many words), all in the order of the input.
 */
import { createReadStream, createWriteStream, writeFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { parseText } from '../../../src/parse/text/index.js'
import { featureNames, featureRows } from '../../../src/score/text/features/index.js'
import { viewOf } from '../../../src/score/text/view/index.js'
import { look } from '../../../src/score/text/view/sight.js'
import { WORD_PLACES } from '../../../src/score/text/view/wording.js'

interface Page {
  readonly id: string
  readonly text: string
  /** Score as after writing: without the hints of the source's layout. */
  readonly canonical?: boolean
}

const [input, out] = process.argv.slice(2)
if (input === undefined || out === undefined) throw new Error('usage: dump.ts DOCUMENTS.jsonl OUT')

const rows = createWriteStream(`${out}.rows`)
const tokens = createWriteStream(`${out}.tokens`)
const counts = createWriteStream(`${out}.counts`)
const texts = createWriteStream(`${out}.blocks.jsonl`)
for await (const line of createInterface({ input: createReadStream(input) })) {
  const page = JSON.parse(line) as Page
  const { blocks } = parseText(page.text)
  const view = viewOf(look(blocks), { canonical: page.canonical === true })
  rows.write(featureRows(view))
  const { measures } = view
  const places = Uint16Array.from(measures.tokens, (word) => measures.vocabulary.placeOf(word, WORD_PLACES))
  tokens.write(new Uint8Array(places.buffer))
  counts.write(
    new Uint8Array(
      Int32Array.from(blocks, (_, at) => (measures.offsets[at + 1] as number) - (measures.offsets[at] as number))
        .buffer,
    ),
  )
  const ready = texts.write(`${JSON.stringify({ id: page.id, blocks: blocks.map((block) => block.text) })}\n`)
  if (!ready) await new Promise<void>((resolve) => texts.once('drain', resolve))
}
rows.end()
tokens.end()
counts.end()
texts.end()
writeFileSync(`${out}.names.json`, JSON.stringify(featureNames))
