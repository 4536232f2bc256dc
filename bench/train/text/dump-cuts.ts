/**
 * Candidates of whole documents for training: dump-cuts.ts DOCUMENTS.jsonl PROBABILITIES OUT
 *
 * PROBABILITIES holds a 32-bit float for each block, in the order of dump.ts, of models that have not seen
 * the page. Writes OUT.cuts (bytes: the features of each candidate), OUT.kept (bytes: which blocks each
 * candidate keeps) and OUT.cut-names.json.
 */
import { createReadStream, createWriteStream, readFileSync, writeFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { parseText } from '../../../src/parse/text/index.js'
import { candidateNames, candidateRows } from '../../../src/score/text/decision/candidate-features.js'
import { cutAtLevels } from '../../../src/score/text/decision/candidates.js'
import { viewOf } from '../../../src/score/text/view/index.js'
import { look } from '../../../src/score/text/view/sight.js'

interface Page {
  readonly text: string
  readonly canonical?: boolean
}

const [input, probabilitiesPath, out] = process.argv.slice(2)
if (input === undefined || probabilitiesPath === undefined || out === undefined) {
  throw new Error('usage: dump-cuts.ts DOCUMENTS.jsonl PROBABILITIES OUT')
}

const stored = readFileSync(probabilitiesPath)
const probabilities = new Float32Array(stored.buffer, stored.byteOffset, stored.byteLength / 4)
const cuts = createWriteStream(`${out}.cuts`)
const keeps = createWriteStream(`${out}.kept`)
let at = 0
for await (const line of createInterface({ input: createReadStream(input) })) {
  const page = JSON.parse(line) as Page
  const view = viewOf(look(parseText(page.text).blocks), { canonical: page.canonical === true })
  const own = probabilities.slice(at, at + view.measures.count)
  at += view.measures.count
  const cut = cutAtLevels(own, view.measures.words)
  cuts.write(candidateRows(view, own, cut))
  for (const { kept } of cut.candidates) {
    const ready = keeps.write(kept)
    if (!ready) await new Promise<void>((resolve) => keeps.once('drain', resolve))
  }
}
cuts.end()
keeps.end()
writeFileSync(`${out}.cut-names.json`, JSON.stringify(candidateNames))
