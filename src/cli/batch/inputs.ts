import { type Dirent, existsSync, readdir, readFileSync, statSync } from 'node:fs'
import { isAbsolute, join, relative, resolve, sep } from 'node:path'
import ignore, { type Ignore } from 'ignore'
import { glob } from 'tinyglobby'
import { EXTENSIONS } from '../../detect/extensions.js'
import { UsageError } from '../../options.js'
import type { Flags } from '../arguments/flags.js'
import type { IgnoredPaths } from '../config/batch.js'
import { systemCode } from '../failure.js'
import { toFailureOf } from '../faults.js'
import { foreignFolders } from '../input/foreign-folders.js'
import { type Source, sourceOf } from '../input/source.js'
import { pathInside } from './deliver.js'
import { realPath } from './real-path.js'

/** What the arguments of a command line stand for. */
export interface Inputs {
  /** The files, and the folders that may not be read: these fail like files of that kind. */
  readonly sources: readonly Source[]
  /** Files that were named but are ignored. */
  readonly ignored: readonly string[]
  /** True for the path of one of the sources. */
  has(path: string): boolean
}

const IGNORE_FILE = '.clean-articleignore'
const MARKDOWN = Object.keys(EXTENSIONS).filter((name) => EXTENSIONS[name] === 'markdown')
const ALL = [...Object.keys(EXTENSIONS), 'mhtml', 'mht']

/**
 * Finds the files that the arguments name: files, folders and globs, each once, in order.
 *
 * @param inputs the arguments
 * @param flags folders stand for their Markdown files, with `--output` for text and HTML too
 * @param configured what the configuration tells to ignore
 * @throws UsageError for a glob that matches nothing, for an input in whose place a report would be written, and for a
 *   folder in place of the file of ignored paths
 * @throws Failure for such a file that cannot be read
 */
export async function findInputs(inputs: readonly string[], flags: Flags, configured: IgnoredPaths): Promise<Inputs> {
  const filter = createFilter(flags, configured)
  const sources = new Map<string, Source>()
  const ignored: string[] = []
  const add = (path: string, input: string): void => {
    const name = path === '-' ? flags['stdin-filename'] : path
    if (name !== undefined && filter(name)) {
      if (path === input) ignored.push(name)
      return
    }
    const key = keyOf(path, flags)
    if (!sources.has(key) || key === resolve(path)) sources.set(key, sourceOf(path, flags))
  }
  for (const input of inputs) {
    for (const path of await expand(input, flags)) add(path, input)
  }
  const has = (path: string): boolean => sources.has(keyOf(path, flags))
  refuseReports(flags, has)
  return { sources: [...sources.values()], ignored, has }
}

/** Options that name a file which is written. */
const WRITTEN = ['report', 'output-file', 'summary-file', 'cache-location'] as const

/** Refuses to write one of them in the place of an input. */
function refuseReports(flags: Flags, isInput: (path: string) => boolean): void {
  for (const name of WRITTEN) {
    const path = flags[name]
    if (path !== undefined && isInput(path))
      throw new UsageError(`--${name} ${path} is an input too: name another file`)
  }
}

/**
 * What two paths of one file have in common. Where files are written elsewhere, a link to one is another: it has a place
 * of its own there.
 */
function keyOf(path: string, flags: Flags): string {
  if (path === '-') return path
  return flags.output === undefined ? realPath(path) : resolve(path)
}

/** The paths that one argument stands for. A path that exists is never read as a pattern. */
async function expand(input: string, flags: Flags): Promise<readonly string[]> {
  if (input === '-') return [input]
  const stat = statSync(input, { throwIfNoEntry: false })
  if (stat?.isDirectory()) {
    const extensions = flags.output === undefined ? MARKDOWN : ALL
    const pattern = `${escapePattern(input.replace(/[/\\]+$/, ''))}/**/*.{${extensions.join(',')}}`
    const kinds = flags.output === undefined ? 'Markdown file: name others by a pattern' : 'Markdown, HTML or text file'
    return match(pattern, {
      input,
      written: writtenBelow(input, flags),
      caseSensitiveMatch: false,
      fault: `the folder holds no ${kinds}`,
    })
  }
  if (stat !== undefined || !/[*?{[!]/.test(input)) return [input]
  const written = writtenBelow(input.replace(/[^/\\]*[*?{[!].*$/, ''), flags)
  return match(input, { input, written, caseSensitiveMatch: true, fault: 'no file matches: check the pattern' })
}

/** The folder for what is written, where it lies in the one that is read: what an earlier run wrote is no input. */
function writtenBelow(folder: string, { output }: Flags): string | undefined {
  if (output === undefined) return undefined
  const read = join(resolve(folder), sep)
  const written = join(resolve(output), pathInside(folder), sep)
  return written !== read && written.startsWith(read) ? written : undefined
}

interface Search {
  /** The argument. */
  readonly input: string
  /** A folder that is left out. */
  readonly written: string | undefined
  readonly caseSensitiveMatch: boolean
  /** What is wrong where nothing matches. */
  readonly fault: string
}

/** The files that match, names that begin with a full stop among them, and the folders that may not be read. */
async function match(pattern: string, search: Search): Promise<readonly string[]> {
  const { input, written, caseSensitiveMatch, fault } = search
  const slashed = pattern.split(sep).join('/')
  const denied: string[] = []
  const found = await glob([slashed], {
    dot: true,
    ignore: foreignFolders(slashed),
    absolute: isAbsolute(input),
    caseSensitiveMatch,
    fs: { readdir: readdirNoting(denied) },
  })
  const paths = found.filter((path) => written === undefined || !resolve(path).startsWith(written))
  const folders = denied.map((path) => join(isAbsolute(input) ? path : relative('', path), sep))
  if (paths.length + folders.length === 0) throw new UsageError(`${input}: ${fault}`)
  return [...paths.sort(), ...folders]
}

/** Reads folders for a search, which goes past those that may not be read, and notes these. */
function readdirNoting(denied: string[]): typeof readdir {
  type Done = (error: NodeJS.ErrnoException | null, entries: Dirent[]) => void
  const noting = (path: string, options: { withFileTypes: true }, done: Done): void =>
    readdir(path, options, (error, entries) => {
      if (error?.code === 'EACCES' || error?.code === 'EPERM') denied.push(path)
      done(error, entries)
    })
  return noting as typeof readdir
}

function escapePattern(path: string): string {
  return path.replace(/[*?{}[\]!()]/g, '\\$&')
}

/** True for paths that are ignored; that of a folder ends with a slash. */
function createFilter(flags: Flags, configured: IgnoredPaths): (path: string) => boolean {
  if (flags['no-ignore']) return () => false
  // Patterns of one folder are one list, in which later ones take back what earlier ones say.
  const rules = new Map<string, Ignore>([[configured.folder, ignore().add([...configured.patterns])]])
  const here = process.cwd()
  rules.set(here, (rules.get(here) ?? ignore()).add(ignoreFile(flags)))
  return (file) => [...rules].some(([folder, ignored]) => isIgnored(file, folder, ignored))
}

function isIgnored(file: string, folder: string, ignored: Ignore): boolean {
  const path = relative(folder, resolve(file)) + (file.endsWith(sep) ? sep : '')
  const fromFolder = path.split(sep).join('/')
  return ignore.isPathValid(fromFolder) && ignored.ignores(fromFolder)
}

/** The patterns of the file of ignored paths, if there is one. */
function ignoreFile(flags: Flags): string {
  const path = flags['ignore-path'] ?? IGNORE_FILE
  if (!existsSync(path)) return ''
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if (systemCode(error) === 'EISDIR') throw new UsageError(`${path}: is a folder: name a file with --ignore-path`)
    throw toFailureOf(path, error)
  }
}
