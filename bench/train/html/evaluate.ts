/**
 * Last step of the training: what the product makes of each page, rules and all, when the scorer's probabilities
 * come from models that have not seen the page's site, for `score.py` and `score_segments.py`.
 *
 * usage: evaluate.ts DIR PAGES.jsonl.gz [PAGES ...]      after train.py, with DIR as it left it
 *
 * Writes DIR/kept-1.jsonl, DIR/kept-2.jsonl ...: {id, markdown}, a file for each PAGES.
 */
import { createWriteStream } from 'node:fs'
import { runRules } from '../../../src/engine/run-rules.js'
import { parseHtml } from '../../../src/parse/html/index.js'
import { sharedContext } from '../../../src/pipeline/context.js'
import { activeRules } from '../../../src/rules/active.js'
import { scoreHtml } from '../../../src/score/html/index.js'
import type { Scorer } from '../../../src/score/scorer.js'
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
  const score: Scorer = (page, scoring) => scoreHtml(page, scoring, probabilities)
  const context = sharedContext(document, score, options)
  return writeMarkdown((await runRules(document, activeRules(options), context)).blocks)
}

const [folder, ...files] = process.argv.slice(2)
if (folder === undefined || files.length === 0) {
  process.stderr.write('usage: evaluate.ts DIR PAGES.jsonl.gz [PAGES ...]\n')
  process.exitCode = 2
} else await main(folder, files)
