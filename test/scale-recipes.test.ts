import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const PROGRAM = `${process.execPath} ${join(ROOT, 'bin/clean-article.js')}`
const SENTENCE = 'The river rose two metres in a night, and by morning the old bridge at the mill was gone.'
const IDS = Array.from({ length: 300 }, (_, id) => id)
const hasParallel = spawnSync('parallel', ['--version']).status === 0

const input = join(mkdtempSync(join(tmpdir(), 'clean-article-recipes-')), 'in.jsonl')
writeFileSync(
  input,
  IDS.map((id) => `${JSON.stringify({ id, text: `${SENTENCE}\n\n${SENTENCE} Number ${id}.\n` })}\n`).join(''),
)

function idsOf(printed: string): number[] {
  return printed
    .trim()
    .split('\n')
    .map((line) => {
      const { id, markdown } = JSON.parse(line) as { id: number; markdown: string }
      expect(markdown).toContain(`Number ${id}.`)
      return id
    })
}

describe('recipes for many documents', () => {
  it.runIf(hasParallel)('cleans a file on all cores with GNU parallel, in order', () => {
    const env = { ...process.env, CLEAN_ARTICLE: PROGRAM, BLOCK: '20k' }
    const printed = execFileSync(join(ROOT, 'integrations/parallel/clean.sh'), [input], { env, encoding: 'utf8' })
    expect(idsOf(printed)).toEqual(IDS)
  })

  it('cleans the documents of a Python pipeline, in order', () => {
    const script = `
import json, sys
sys.path.insert(0, ${JSON.stringify(join(ROOT, 'integrations/python'))})
from clean_article import clean
for document in clean(map(json.loads, open(${JSON.stringify(input)})), ${JSON.stringify([...PROGRAM.split(' '), '--jsonl'])}):
    print(json.dumps(document))
`
    expect(idsOf(execFileSync('python3', ['-c', script], { encoding: 'utf8' }))).toEqual(IDS)
  })

  it('raises in a Python pipeline when documents are lost', () => {
    const script = `
import sys
sys.path.insert(0, ${JSON.stringify(join(ROOT, 'integrations/python'))})
from clean_article import clean
list(clean([{'text': 'a'}, {'text': 'b'}], ['head', '-n', '1']))
`
    const { status, stderr } = spawnSync('python3', ['-c', script], { encoding: 'utf8' })
    expect(status).toBe(1)
    expect(stderr).toContain('1 of 2 documents')
  })
})
