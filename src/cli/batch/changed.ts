import { execFileSync } from 'node:child_process'
import { join, relative, resolve } from 'node:path'
import { isMarkdownName } from '../../detect/extensions.js'
import type { Finding } from '../../model/finding.js'
import { UsageError } from '../../options.js'

/** The lines that differ from a git revision. */
export interface ChangedLines {
  /** Markdown files with such lines, relative to the current directory. */
  readonly files: readonly string[]
  /** True when a finding touches such a line of the file. */
  includes(path: string, finding: Finding): boolean
}

type Lines = readonly (readonly [first: number, last: number])[]

const WHOLE_FILE: Lines = [[1, Number.POSITIVE_INFINITY]]

/**
 * Asks git which lines of the working tree differ from a revision. Untracked files differ as a whole.
 *
 * @param revision such as HEAD, main or a commit
 * @throws UsageError when there is no repository or no such revision
 */
export function changedLines(revision: string): ChangedLines {
  if (revision.startsWith('-')) throw new UsageError(`--changed: "${revision}" is no revision`)
  const root = git(['rev-parse', '--show-toplevel'], revision).trimEnd()
  const changes = parseHunks(git([...DIFF, revision, '--'], revision), root)
  const untracked = git(['ls-files', '--others', '--exclude-standard', '-z', '--full-name', root], revision)
  for (const file of untracked.split('\0')) if (file !== '') changes.set(join(root, file), WHOLE_FILE)
  const markdown = [...changes.keys()].filter(isMarkdownName)
  return {
    files: markdown.map((path) => relative(process.cwd(), path)),
    includes(path, { start, end }) {
      const lines = changes.get(resolve(path)) ?? []
      return lines.some(([first, last]) => first <= end.line && start.line <= last)
    },
  }
}

const DIFF = [
  '-c',
  'core.quotePath=false',
  'diff',
  '--unified=0',
  '--no-color',
  '--no-ext-diff',
  '--no-renames',
  '--diff-filter=d',
  '--src-prefix=a/',
  '--dst-prefix=b/',
]

function git(parameters: readonly string[], revision: string): string {
  try {
    return execFileSync('git', parameters, { encoding: 'utf8', maxBuffer: 2 ** 30, stdio: ['ignore', 'pipe', 'pipe'] })
  } catch {
    throw new UsageError(`--changed: git knows no revision "${revision}" here: check its name and the folder`)
  }
}

/** The new lines of each file in a diff without context. */
function parseHunks(diff: string, root: string): Map<string, Lines> {
  const files = new Map<string, (readonly [number, number])[]>()
  let lines: (readonly [number, number])[] = []
  for (const [, file, first, count] of diff.matchAll(/^(?:\+\+\+ b\/(.*?)\t?$|@@ -\S+ \+(\d+)(?:,(\d+))? @@)/gm)) {
    if (file !== undefined) {
      lines = []
      files.set(join(root, file), lines)
    } else if (count !== '0') {
      lines.push([Number(first), Number(first) + Number(count ?? 1) - 1])
    }
  }
  return files
}
