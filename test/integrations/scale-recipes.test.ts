import { execFileSync, type SpawnSyncReturns, spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { folder } from '../cli/helpers.js'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
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

/** Runs a script that has the function `clean` of the recipe. */
function python(script: string): SpawnSyncReturns<string> {
  const head = `import sys\nsys.path.insert(0, ${JSON.stringify(join(ROOT, 'integrations/python'))})\nfrom clean_article import clean\n`
  return spawnSync('python3', ['-c', head + script], { encoding: 'utf8', timeout: 60_000 })
}

/** GNU parallel for a machine that lacks it: one part, cleaned by one process. */
const ONE_PART = `#!/bin/sh
while [ "$1" != --arg-file ]; do shift; done
exec sh -c "$3" < "$2"
`

describe('recipes for many documents', () => {
  it.runIf(hasParallel)('cleans a file on all cores with GNU parallel, in order', () => {
    const env = { ...process.env, CLEAN_ARTICLE: PROGRAM, BLOCK: '20k' }
    const printed = execFileSync(join(ROOT, 'integrations/parallel/clean.sh'), [input], { env, encoding: 'utf8' })
    expect(idsOf(printed)).toEqual(IDS)
  })

  it('counts the lines with something in them, which all get an answer', () => {
    const path = folder({
      'in.jsonl': '{"text":"The bridge fell."}\r\n\n \t\n{"text":"The old bridge fell."}',
      'bin/parallel': ONE_PART,
    })
    chmodSync(join(path, 'bin/parallel'), 0o755)
    const clean = (command: string): SpawnSyncReturns<string> =>
      spawnSync(join(ROOT, 'integrations/parallel/clean.sh'), [join(path, 'in.jsonl')], {
        env: { ...process.env, PATH: `${join(path, 'bin')}:${process.env.PATH}`, CLEAN_ARTICLE: command },
        encoding: 'utf8',
      })
    const { status, stdout } = clean(PROGRAM)
    expect(status).toBe(0)
    expect(stdout.match(/"markdown":"[^"]+"/g)).toEqual([
      String.raw`"markdown":"The bridge fell.\n"`,
      String.raw`"markdown":"The old bridge fell.\n"`,
    ])
    expect(clean('head -n 1 #')).toMatchObject({ status: 1, stdout: '', stderr: 'clean.sh: lines were lost\n' })
  })

  it('cleans the documents of a Python pipeline, in order', () => {
    const { stdout } = python(`
import json
for document in clean(map(json.loads, open(${JSON.stringify(input)})), ${JSON.stringify([...PROGRAM.split(' '), '--jsonl'])}):
    print(json.dumps(document))
`)
    expect(idsOf(stdout)).toEqual(IDS)
  })

  it.each([
    [
      'documents are lost',
      "[{'text': 'a'}, {'text': 'b'}], ['head', '-n', '1']",
      'RuntimeError: clean-article: exit code 0, 1 of 2 documents',
    ],
    ['there is no more to read from', "failing(), ['cat']", 'KeyError: 3'],
    ['a document is no JSON', "[{'text': 'a'}, {'text': b'b'}], ['cat']", 'TypeError: Object of type bytes'],
    [
      'the process fails at once',
      "({'text': 'a' * 1000} for _ in range(10000)), ['false']",
      'RuntimeError: clean-article: exit code 1, 0 of',
    ],
  ])('raises in a Python pipeline when %s', (_, call, message) => {
    const { status, stderr } = python(`
def failing():
    yield {'text': 'a'}
    raise KeyError(3)
list(clean(${call}))
`)
    expect(status).toBe(1)
    expect(stderr).toContain(`\n${message}`)
    expect(stderr).not.toContain('Exception in thread')
  })

  it('ends the process when a Python pipeline takes no more documents', () => {
    const { status, stderr } = python(`
import itertools, os
answers = clean(({'pid': number} for number in itertools.count()), ['sh', '-c', 'echo $$; exec cat'])
process = next(answers)
answers.close()
try:
    os.kill(process, 0)
except ProcessLookupError:
    sys.exit(0)
sys.exit('the process goes on')
`)
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  })
})
