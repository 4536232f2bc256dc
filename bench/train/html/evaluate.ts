/**
 * Last step of the training: what the product makes of each page, rules and all, when the scorer's probabilities
 * come from models that have not seen the page's site, for `score.py` and `score_segments.py`.
 *
 * usage: evaluate.ts DIR PAGES.jsonl.gz [PAGES ...]      after train.py, with DIR as it left it
 *
 * Writes DIR/kept-1.jsonl, DIR/kept-2.jsonl ...: {id, markdown}, a file for each PAGES.
 */
import { createWriteStream } from 'node:fs'
import { sharedContext } from '../../../src/clean.js'
import { runRules } from '../../../src/engine/index.js'
import type { ParsedDocument } from '../../../src/model/document.js'
import type { DocumentScore } from '../../../src/model/rule.js'
import { parseHtml } from '../../../src/parse/html/index.js'
import { activeRules } from '../../../src/rules/active.js'
import { chosenCut } from '../../../src/score/html/decide.js'
import { viewPage } from '../../../src/score/html/page.js'
import { situate } from '../../../src/score/html/situation.js'
import { writeMarkdown } from '../../../src/write/index.js'
import { type PageRecord, readProbabilities } from './records.js'

async function main(folder: string, files: readonly string[]): Promise<void> {
  const outs = files.map((_, index) => createWriteStream(`${folder}/kept-${index + 1}.jsonl`))
  for await (const { page, probabilities, file } of readProbabilities(folder, 'oof.f32', files)) {
    outs[file]?.write(`${JSON.stringify({ id: page.id, markdown: await cleaned(page, probabilities) })}\n`)
  }
  for (const out of outs) out.end()
}

/** The body of the page as `clean` gives it. */
async function cleaned(page: PageRecord, probabilities: Float64Array): Promise<string> {
  const options = { url: page.url, body: true }
  const document = parseHtml(page.html, options)
  const context = sharedContext(document, () => scoreOf(document, probabilities), options)
  return writeMarkdown((await runRules(document, activeRules(options), context)).blocks)
}

function scoreOf(document: ParsedDocument, probabilities: Float64Array): DocumentScore {
  const { threshold } = chosenCut(situate(viewPage(document)), probabilities, 'normal')
  const scores = new Map(document.blocks.map(({ id }, index) => [id, probabilities[index] as number]))
  return {
    confidence: 1,
    of({ id }) {
      const probability = scores.get(id) ?? 1
      return { probability, keep: probability >= threshold, reasons: () => [] }
    },
  }
}

const [folder, ...files] = process.argv.slice(2)
if (folder === undefined || files.length === 0) {
  process.stderr.write('usage: evaluate.ts DIR PAGES.jsonl.gz [PAGES ...]\n')
  process.exitCode = 2
} else await main(folder, files)
