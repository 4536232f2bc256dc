/** Prose factors of documents: dump-prose.ts DOCUMENTS.jsonl OUT writes OUT.factors (32-bit floats) and OUT.blocks.jsonl. */
import { createReadStream, createWriteStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { parseText } from '../../../src/parse/text/index.js'
import { functionWordShares } from '../../../src/score/text/view/function-words.js'
import { measure } from '../../../src/score/text/view/measure.js'
import { proseFactors, writeProseFactors } from '../../../src/score/text/view/prose.js'

const [input, out] = process.argv.slice(2)
if (input === undefined || out === undefined) throw new Error('usage: dump-prose.ts DOCUMENTS.jsonl OUT')

const rows = createWriteStream(`${out}.factors`)
const texts = createWriteStream(`${out}.blocks.jsonl`)
const factors = new Float64Array(proseFactors.length)
for await (const line of createInterface({ input: createReadStream(input) })) {
  const page = JSON.parse(line) as { readonly id: string; readonly text: string }
  const { blocks } = parseText(page.text)
  const measures = measure(blocks)
  const shares = functionWordShares(measures)
  const table = new Float32Array(blocks.length * factors.length)
  for (let block = 0; block < blocks.length; block++) {
    writeProseFactors(measures, shares, block, factors)
    table.set(factors, block * factors.length)
  }
  rows.write(new Uint8Array(table.buffer))
  const ready = texts.write(`${JSON.stringify({ id: page.id, blocks: blocks.map((block) => block.text) })}\n`)
  if (!ready) await new Promise<void>((resolve) => texts.once('drain', resolve))
}
rows.end()
texts.end()
