/** Lines from the first to the last, counted from 1. */
export type LineRange = readonly [first: number, last: number]

/** What a diff says of one file. */
export interface FileDiff {
  /** The path from the root of the repository. */
  readonly path: string
  /** Its new lines. */
  readonly lines: LineRange[]
  /** Git has not looked for lines in it. */
  isBinary: boolean
  /** For a submodule the commit that it was at before; undefined for a new one. */
  commit?: string
}

const HUNK = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/
const HEADER = 'diff --git '
const COMMIT = /^-Subproject commit ([0-9a-f]+)/

/**
 * Reads a diff of git that has no context and no renamed files. Lines of a file may look like any other line of a diff:
 * what stands in a hunk is told by counting.
 */
export function parseDiff(diff: string): FileDiff[] {
  const reader = new DiffReader()
  for (const line of diff.split('\n')) reader.read(line)
  return reader.files
}

class DiffReader {
  readonly files: FileDiff[] = []
  /** How many lines of the hunk are still to come. */
  #removed = 0
  #added = 0

  read(line: string): void {
    if (this.#removed > 0 && line.startsWith('-')) this.#readRemoved(line)
    else if (this.#added > 0 && line.startsWith('+')) this.#added--
    else if (line.startsWith(HEADER))
      this.files.push({ path: pathIn(line.slice(HEADER.length)), lines: [], isBinary: false })
    else if (line.startsWith('Binary files ')) this.#readBinary()
    else this.#readHunk(line)
  }

  #readRemoved(line: string): void {
    this.#removed--
    const file = this.files.at(-1)
    const commit = COMMIT.exec(line)?.[1]
    if (file !== undefined && commit !== undefined) file.commit ??= commit
  }

  #readBinary(): void {
    const file = this.files.at(-1)
    if (file !== undefined) file.isBinary = true
  }

  #readHunk(line: string): void {
    const [, before = '1', first, after = '1'] = HUNK.exec(line) ?? []
    if (first === undefined) return
    this.#removed = Number(before)
    this.#added = Number(after)
    if (this.#added > 0) this.files.at(-1)?.lines.push([Number(first), Number(first) + this.#added - 1])
  }
}

/** The path in `a/PATH b/PATH`, both the same; in quotation marks where it holds one, a backslash or controls. */
function pathIn(names: string): string {
  const first = names.slice(0, (names.length - 1) / 2)
  return (first.startsWith('"') ? unquoted(first.slice(1, -1)) : first).slice('a/'.length)
}

const ESCAPES: Readonly<Record<string, string>> = {
  a: '\x07',
  b: '\b',
  t: '\t',
  n: '\n',
  v: '\v',
  f: '\f',
  r: '\r',
}

function unquoted(text: string): string {
  return text.replace(/\\(?:([0-7]{3})|(.))/g, (_, octal: string | undefined, name: string) =>
    octal === undefined ? (ESCAPES[name] ?? name) : String.fromCharCode(Number.parseInt(octal, 8)),
  )
}
