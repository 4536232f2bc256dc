/**
 * Third step of the training: what the product would keep of each page, decided from the probabilities of models
 * that have not seen the page's site, for `score.py` and `score_segments.py`.
 *
 * usage: evaluate.ts DIR PAGES.jsonl.gz [PAGES ...]      after train.py, with DIR as it left it
 *
 * Writes DIR/kept-1.jsonl, DIR/kept-2.jsonl ...: {id, markdown}, the text of the kept blocks, a file for each PAGES.
 */
import { createWriteStream, readFileSync } from 'node:fs'
import { parseHtml } from '../../../src/parse/html/index.js'
import { chosenCut } from '../../../src/score/html/decide.js'
import { viewPage } from '../../../src/score/html/page.js'
import { situate } from '../../../src/score/html/situation.js'
import { type DumpedPage, type PageRecord, readLines, readRecords } from './records.js'

async function main(folder: string, files: readonly string[]): Promise<void> {
  const buffer = readFileSync(`${folder}/oof.f32`)
  const all = new Float32Array(buffer.buffer, buffer.byteOffset, buffer.length / 4)
  const dumped = readLines<DumpedPage>(`${folder}/pages.jsonl`)
  let at = 0
  for (const [index, file] of files.entries()) {
    const out = createWriteStream(`${folder}/kept-${index + 1}.jsonl`)
    for await (const page of readRecords<PageRecord>(file)) {
      const { value: record } = await dumped.next()
      if (record === undefined || record.id !== page.id) throw new Error(`${folder} was not dumped from these pages`)
      const probabilities = Float64Array.from(all.subarray(at, at + record.blocks))
      at += record.blocks
      out.write(`${JSON.stringify({ id: page.id, markdown: keptText(page, probabilities) })}\n`)
    }
    out.end()
  }
}

function keptText(page: PageRecord, probabilities: Float64Array): string {
  const document = parseHtml(page.html, { url: page.url })
  if (document.blocks.length === 0) return ''
  const { threshold } = chosenCut(situate(viewPage(document)), probabilities, 'normal')
  return document.blocks
    .filter((_, index) => (probabilities[index] as number) >= threshold)
    .map(({ text }) => text)
    .join('\n\n')
}

const [folder, ...files] = process.argv.slice(2)
if (folder === undefined || files.length === 0) {
  process.stderr.write('usage: evaluate.ts DIR PAGES.jsonl.gz [PAGES ...]\n')
  process.exitCode = 2
} else await main(folder, files)
