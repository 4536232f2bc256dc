/**
 * Second step of the training: describes for each page the candidates of how much to keep, with the F1 that each
 * would have, from the probabilities of models that have not seen the page's site.
 *
 * usage: candidates.ts DIR PAGES.jsonl.gz [PAGES ...]      after train.py, with DIR as it left it
 *
 * DIR/candidates.u8     rows, candidate after candidate, page after page
 * DIR/candidates.jsonl  {id, host, type, chosen, f1} a page: F1 of the decoder's choice and of each candidate
 */
import { createWriteStream, readFileSync, writeFileSync } from 'node:fs'
import { parseHtml } from '../../../src/parse/html/index.js'
import { CANDIDATE_FEATURES, candidateRows, THRESHOLDS } from '../../../src/score/html/candidates.js'
import { chosenCut } from '../../../src/score/html/decide.js'
import { viewPage } from '../../../src/score/html/page.js'
import { situate } from '../../../src/score/html/situation.js'
import { type DumpedPage, type PageRecord, readLines, readRecords, wordF1 } from './records.js'

async function main(folder: string, files: readonly string[]): Promise<void> {
  const buffer = readFileSync(`${folder}/oof.f32`)
  const all = new Float32Array(buffer.buffer, buffer.byteOffset, buffer.length / 4)
  const rowsOut = createWriteStream(`${folder}/candidates.u8`)
  const pagesOut = createWriteStream(`${folder}/candidates.jsonl`)
  const dumped = readLines<DumpedPage>(`${folder}/pages.jsonl`)
  let at = 0
  for (const file of files) {
    for await (const page of readRecords<PageRecord>(file)) {
      const { value: record } = await dumped.next()
      if (record === undefined || record.id !== page.id) throw new Error(`${folder} was not dumped from these pages`)
      const probabilities = Float64Array.from(all.subarray(at, at + record.blocks))
      at += record.blocks
      if (record.blocks === 0) continue
      const situation = situate(viewPage(parseHtml(page.html, { url: page.url })))
      const cut = chosenCut(situation, probabilities, 'normal')
      const score = (threshold: number): number =>
        wordF1(
          record.tokens
            .filter((_: readonly number[], index: number) => (probabilities[index] as number) >= threshold)
            .flat(),
          record.gold,
        )
      rowsOut.write(candidateRows(situation, probabilities, cut.words))
      const { id, host, type } = record
      const f1 = THRESHOLDS.map(score)
      pagesOut.write(`${JSON.stringify({ id, host, type, chosen: score(cut.threshold), cut: cut.threshold, f1 })}\n`)
    }
  }
  rowsOut.end()
  pagesOut.end()
  writeFileSync(`${folder}/candidate-names.json`, JSON.stringify(CANDIDATE_FEATURES))
}

const [folder, ...files] = process.argv.slice(2)
if (folder === undefined || files.length === 0) {
  process.stderr.write('usage: candidates.ts DIR PAGES.jsonl.gz [PAGES ...]\n')
  process.exitCode = 2
} else await main(folder, files)
