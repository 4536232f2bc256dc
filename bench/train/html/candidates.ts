/**
 * Second step of the training: describes for each page the candidates of how much to keep, with the F1 that each
 * would have, from the probabilities of models that have not seen the page's site.
 *
 * usage: candidates.ts DIR PAGES.jsonl.gz [PAGES ...]      after train.py, with DIR as it left it
 *
 * DIR/candidates.u8     rows, candidate after candidate, page after page
 * DIR/candidates.jsonl  {id, host, type, chosen, candidate, f1} a page: F1 of the decoder's choice, the candidate
 *                       next to it, and F1 of each candidate
 */
import { createWriteStream, writeFileSync } from 'node:fs'
import { parseHtml } from '../../../src/parse/html/index.js'
import {
  CANDIDATE_FEATURES,
  candidateOf,
  candidateRows,
  THRESHOLDS,
} from '../../../src/score/html/decision/candidates.js'
import { chosenCut } from '../../../src/score/html/decision/index.js'
import { viewPage } from '../../../src/score/html/page/index.js'
import { situate } from '../../../src/score/html/situation/index.js'
import { readProbabilities, wordF1 } from './records.js'

async function main(folder: string, files: readonly string[]): Promise<void> {
  const rowsOut = createWriteStream(`${folder}/candidates.u8`)
  const pagesOut = createWriteStream(`${folder}/candidates.jsonl`)
  for await (const { page, record, probabilities } of readProbabilities(folder, 'oof.f32', files)) {
    if (probabilities.length === 0) continue
    const situation = situate(viewPage(parseHtml(page.html, { url: page.url })))
    const cut = chosenCut(situation, probabilities, 'normal')
    const score = (threshold: number): number =>
      wordF1(record.tokens.filter((_, index) => (probabilities[index] as number) >= threshold).flat(), record.gold)
    rowsOut.write(candidateRows(situation, probabilities, cut.words))
    const { id, host, type } = record
    const f1 = THRESHOLDS.map(score)
    const candidate = candidateOf(cut.threshold)
    pagesOut.write(`${JSON.stringify({ id, host, type, chosen: score(cut.threshold), candidate, f1 })}\n`)
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
