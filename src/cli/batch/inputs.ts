import { existsSync, readFileSync, statSync } from 'node:fs'
import { isAbsolute, join, relative, resolve, sep } from 'node:path'
import ignore, { type Ignore } from 'ignore'
import { glob } from 'tinyglobby'
import { EXTENSIONS } from '../../detect/extensions.js'
import { UsageError } from '../../options.js'
import type { Flags } from '../arguments/index.js'
import { type Source, sourceOf } from '../read.js'
import { pathInside } from './deliver.js'

/** What the arguments of a command line stand for. */
export interface Inputs {
  readonly sources: readonly Source[]
  /** Files that were named but are ignored. */
  readonly ignored: readonly string[]
}

const IGNORE_FILE = '.clean-articleignore'
const MARKDOWN = Object.keys(EXTENSIONS).filter((name) => EXTENSIONS[name] === 'markdown')
const ALL = [...Object.keys(EXTENSIONS), 'mhtml', 'mht']

/**
 * Finds the files that the arguments name: files, folders and globs, each once, in order.
 *
 * @param inputs the arguments
 * @param flags folders stand for their Markdown files, with `--output` for text and HTML too
 * @param patterns more patterns to ignore, in gitignore syntax
 * @throws UsageError for a glob that matches nothing
 */
export async function findInputs(
  inputs: readonly string[],
  flags: Flags,
  patterns: readonly string[],
): Promise<Inputs> {
  const filter = createFilter(flags, patterns)
  const sources = new Map<string, Source>()
  const ignored: string[] = []
  for (const input of inputs) {
    const found = await expand(input, flags)
    for (const path of found) {
      if (path === '-' || !filter(path)) sources.set(path === '-' ? path : resolve(path), sourceOf(path, flags))
      else if (path === input) ignored.push(path)
    }
  }
  return { sources: [...sources.values()], ignored }
}

/** The paths that one argument stands for. A path that exists is never read as a pattern. */
async function expand(input: string, flags: Flags): Promise<readonly string[]> {
  if (input === '-') return [input]
  const stat = statSync(input, { throwIfNoEntry: false })
  if (stat?.isDirectory()) {
    const extensions = flags.output === undefined ? MARKDOWN : ALL
    const pattern = `${escapePattern(input.replace(/[/\\]+$/, ''))}/**/*.{${extensions.join(',')}}`
    return match(pattern, input, writtenBelow(input, flags))
  }
  if (stat !== undefined || !/[*?{[!]/.test(input)) return [input]
  return match(input, input, writtenBelow(input.replace(/[^/\\]*[*?{[!].*$/, ''), flags))
}

/** The folder for what is written, where it lies in the one that is read: what an earlier run wrote is no input. */
function writtenBelow(folder: string, { output }: Flags): string | undefined {
  if (output === undefined) return undefined
  const read = join(resolve(folder), sep)
  const written = join(resolve(output), pathInside(folder), sep)
  return written !== read && written.startsWith(read) ? written : undefined
}

async function match(pattern: string, input: string, written: string | undefined): Promise<readonly string[]> {
  const outside = ['**/node_modules/**', '**/.git/**'].filter(
    (folder) => !pattern.includes(folder.split('/')[1] as string),
  )
  const found = await glob([pattern.split(sep).join('/')], { dot: false, ignore: outside, absolute: isAbsolute(input) })
  const paths = found.filter((path) => written === undefined || !resolve(path).startsWith(written))
  if (paths.length === 0) throw new UsageError(`${input}: no file matches: check the pattern`)
  return paths.sort()
}

function escapePattern(path: string): string {
  return path.replace(/[*?{}[\]!()]/g, '\\$&')
}

/** True for paths that are ignored. */
function createFilter(flags: Flags, patterns: readonly string[]): (path: string) => boolean {
  if (flags['no-ignore']) return () => false
  const rules: Ignore = ignore().add([...patterns])
  const path = flags['ignore-path'] ?? IGNORE_FILE
  if (existsSync(path)) rules.add(readFileSync(path, 'utf8'))
  else if (flags['ignore-path'] !== undefined) throw new UsageError(`${path}: no such file: check --ignore-path`)
  return (file) => {
    const fromHere = relative(process.cwd(), resolve(file)).split(sep).join('/')
    return ignore.isPathValid(fromHere) && rules.ignores(fromHere)
  }
}
