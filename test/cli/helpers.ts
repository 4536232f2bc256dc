import { type SpawnSyncReturns, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The launcher of the built program; of an installed package when `CLEAN_ARTICLE_PROGRAM` names it. */
export const PROGRAM =
  process.env.CLEAN_ARTICLE_PROGRAM ?? fileURLToPath(new URL('../../bin/clean-article.js', import.meta.url))

/** A scratch folder with these files. */
export function folder(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const path = mkdtempSync(join(tmpdir(), 'clean-article-'))
  for (const [name, content] of Object.entries(files)) put(path, name, content)
  return path
}

/** Writes a file into a scratch folder. */
export function put(path: string, name: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(path, name)), { recursive: true })
  writeFileSync(join(path, name), content)
}

/** Reads a file of a scratch folder. */
export function get(path: string, name: string): string {
  return readFileSync(join(path, name), 'utf8')
}

/** What a run of the program gave. */
export interface Outcome {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** Runs the built program. */
export function program(
  cwd: string,
  parameters: readonly string[],
  options: { input?: string | Uint8Array; env?: Readonly<Record<string, string>> } = {},
): Outcome {
  const { GITHUB_ACTIONS: _actions, FORCE_COLOR: _force, NO_COLOR: _no, ...env } = process.env
  const run: SpawnSyncReturns<string> = spawnSync(process.execPath, [PROGRAM, ...parameters], {
    cwd,
    input: options.input ?? '',
    encoding: 'utf8',
    env: { ...env, ...options.env },
    maxBuffer: 2 ** 30,
  })
  return { code: run.status, out: run.stdout, err: run.stderr }
}

/** A line of `--jsonl` output. */
export interface OutputRecord {
  readonly id?: number
  readonly markdown?: string
  readonly error?: { readonly code: string; readonly message: string }
  readonly [field: string]: unknown
}

export function recordsIn(out: string): OutputRecord[] {
  return out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as OutputRecord)
}

/** A healthy article. */
export const ARTICLE = `# The bridge at Loxford

The river rose two metres in a night, and by morning the old bridge was gone. Nobody had seen it fall.

Engineers from the county came before noon. They measured what was left of the piers and shook their heads.
`

/** A rule that finds the word MARKER in any prose and removes it; the tests need one that never changes. */
export const PLUGIN = `export default {
  id: 'no-marker', phase: 'repair', summary: 'Removes MARKER.', why: 'Tests need a rule that stays.',
  risk: 'safe', severity: 'error',
  examples: { changes: [{ from: 'text', before: 'a MARKER', after: 'a' }], leaves: [{ from: 'text', text: 'a' }] },
  *propose(blocks) {
    for (const [block, { text }] of blocks.entries()) {
      for (const match of text.matchAll(/ MARKER/g)) {
        yield { kind: 'replace', block, from: match.index, to: match.index + match[0].length, insert: '', message: 'a marker' }
      }
    }
  },
}
`

/** A configuration that runs the marker rule alone. */
export const MARKER_ONLY = {
  '.clean-articlerc.json': '{"plugins":["./marker.mjs"],"only":["no-marker"]}',
  'marker.mjs': PLUGIN,
}
