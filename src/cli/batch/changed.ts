import { execFileSync } from 'node:child_process'
import { lstatSync } from 'node:fs'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import type { Decoded } from '../../decode/index.js'
import { EXTENSIONS, extensionOf, isMarkdownName } from '../../detect/extensions.js'
import type { Finding } from '../../model/finding.js'
import { UsageError } from '../../options.js'
import { countFirst } from '../../tools/count-first.js'
import { systemCode } from '../failure.js'
import { IN_MESSAGE } from '../input/in-message.js'
import type { Source } from '../input/source.js'
import { type FileDiff, type LineRange, parseDiff } from './git-diff.js'
import { realPath } from './real-path.js'

/** The lines that differ from a git revision. */
export interface ChangedLines {
  /** Markdown files with such lines, relative to the current directory. */
  readonly files: readonly string[]
  /** @throws UsageError for an input that git cannot know */
  accept(sources: readonly Source[]): void
  /** Those findings of a file that touch such a line. */
  among(path: string, findings: readonly Finding[], decoded: Decoded): readonly Finding[]
}

const WHOLE_FILE: readonly LineRange[] = [[1, Number.POSITIVE_INFINITY]]

/**
 * Asks git which lines of the working tree differ from a revision. Untracked files differ as a whole, and so do those
 * whose lines are not the ones that git counts.
 *
 * @param revision such as HEAD, main or a commit
 * @throws UsageError when there is no repository or no such revision
 */
export function changedLines(revision: string): ChangedLines {
  if (revision.startsWith('-')) throw new UsageError(`--changed: "${revision}" is no revision`)
  const root = realPath(git(['rev-parse', '--show-toplevel'], revision).replace(/\r?\n$/, ''))
  const changes: Changes = { files: new Map(), folders: [] }
  collect(changes, root, revision)
  const linesOf = (path: string): readonly LineRange[] => {
    const place = placeIn(root, path)
    if (changes.folders.some((folder) => place.startsWith(folder))) return WHOLE_FILE
    const lines = changes.files.get(place) ?? []
    return lines.length > 0 && lstatSync(place).isSymbolicLink() ? WHOLE_FILE : lines
  }
  return {
    files: [...changes.files.keys()].filter(isMarkdownName).map((path) => relative(process.cwd(), path)),
    accept(sources) {
      for (const { path, label } of sources) {
        if (path === '-') throw new UsageError(`--changed: git does not know ${label}: name a file`)
        placeIn(root, path)
      }
    },
    among(path, findings, decoded) {
      const lines = linesOf(path)
      if (lines.length === 0) return []
      if (isOnOtherLines(decoded)) return findings
      const lineAt = lineCounter(decoded.text)
      return findings.filter(({ start, end }) => {
        const from = lineAt(start.offset)
        // The end of a range belongs to it no more.
        const to = lineAt(Math.max(start.offset, end.offset - 1))
        return lines.some(([first, last]) => first <= to && from <= last)
      })
    },
  }
}

interface Changes {
  /** By absolute path. */
  readonly files: Map<string, readonly LineRange[]>
  /** Folders that are new with all that is in them, with a separator at their ends. */
  readonly folders: string[]
}

/** Adds what differs in a repository and its submodules, which git lists as one line each. */
function collect(changes: Changes, root: string, revision: string, folder?: string): void {
  for (const { path, lines, isBinary, commit } of diffOf(revision, folder)) {
    const absolute = join(root, path)
    if (isFolder(absolute)) collectSubmodule(changes, absolute, commit)
    else changes.files.set(absolute, isBinary ? WHOLE_FILE : [...(changes.files.get(absolute) ?? []), ...lines])
  }
  const untracked = git(['ls-files', '--others', '--exclude-standard', '-z', '--full-name', root], revision, folder)
  for (const path of untracked.split('\0')) {
    // A repository in this one that is no submodule of it ends with a slash.
    if (path.endsWith('/')) changes.folders.push(join(root, path))
    else if (path !== '') changes.files.set(join(root, path), WHOLE_FILE)
  }
}

/** A new one is new as a whole; so is one whose history is cut short. */
function collectSubmodule(changes: Changes, root: string, commit: string | undefined): void {
  if (commit === undefined || !knowsCommit(root, commit)) changes.folders.push(join(root, sep))
  else collect(changes, root, commit, root)
}

function knowsCommit(root: string, commit: string): boolean {
  try {
    return git(['rev-parse', '--verify', '--quiet', `${commit}^{commit}`], commit, root) !== ''
  } catch {
    return false
  }
}

const DIFF = [
  '-c',
  'core.quotePath=false',
  '-c',
  'diff.relative=false',
  'diff',
  '--unified=0',
  '--inter-hunk-context=0',
  '--no-color',
  '--no-ext-diff',
  '--no-textconv',
  '--no-renames',
  '--submodule=short',
  '--ignore-submodules=none',
  '--diff-filter=d',
  '--src-prefix=a/',
  '--dst-prefix=b/',
]

/** What differs; git is told to look for lines in texts that it takes for something else. */
function diffOf(revision: string, folder: string | undefined): readonly FileDiff[] {
  const files = parseDiff(git([...DIFF, revision, '--'], revision, folder))
  const isUnread = ({ path, isBinary }: FileDiff): boolean => isBinary && EXTENSIONS[extensionOf(path)] !== undefined
  const unread = files.filter(isUnread).map(({ path }) => `:(top,literal)${path}`)
  if (unread.length === 0) return files
  const read = parseDiff(git([...DIFF, '--text', revision, '--', ...unread], revision, folder))
  return [...files.filter((file) => !isUnread(file)), ...read]
}

/** What a hook of git sets for the repository that it runs in; in a submodule it would lead astray. */
const OF_THE_REPOSITORY = /^GIT_(?:DIR|WORK_TREE|INDEX_FILE|PREFIX|COMMON_DIR|OBJECT_DIRECTORY|NAMESPACE)$/

/** @param folder another repository than that of the current directory */
function git(parameters: readonly string[], revision: string, folder?: string): string {
  const entries = Object.entries(process.env).filter(([name]) => folder === undefined || !OF_THE_REPOSITORY.test(name))
  try {
    return execFileSync('git', parameters, {
      encoding: 'utf8',
      maxBuffer: 2 ** 30,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: Object.fromEntries(entries),
      ...(folder === undefined ? {} : { cwd: folder }),
    })
  } catch (error) {
    const known = `git knows no revision "${revision}" here: check its name and the folder`
    throw new UsageError(
      `--changed: ${systemCode(error) === 'ENOENT' ? 'git is not installed' : known + saidByGit(error)}`,
    )
  }
}

/** What git itself says first: a repository may be there that it does not trust, or a history that is cut short. */
function saidByGit(error: unknown): string {
  const { stderr = '' } = error as { stderr?: string }
  const line = stderr.split('\n').find((one) => one.trim() !== '')
  return line === undefined ? '' : ` (git says: ${line.trim()})`
}

function isFolder(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isDirectory() === true
}

/**
 * Where a file stands in the repository, whatever links lead to it; a link to a file elsewhere stands for itself.
 *
 * @throws UsageError when neither is in the repository
 */
function placeIn(root: string, path: string): string {
  const places = [realPath(path), join(realPath(dirname(resolve(path))), basename(path))]
  const place = places.find((one) => one.startsWith(join(root, sep)))
  if (place === undefined) throw new UsageError(`--changed: ${path} is outside of the repository ${root}`)
  return place
}

/** Git counts lines by bytes of the file: in UTF-16 these may be parts of letters, and a message holds its page encoded. */
function isOnOtherLines({ encoding, evidence }: Decoded): boolean {
  return /^utf-(?:16|32)/.test(encoding) || evidence === IN_MESSAGE
}

/** Gives the line of an offset as git counts it, which knows no end of a line but LF. */
function lineCounter(text: string): (offset: number) => number {
  const ends = Array.from(text.matchAll(/\n/g), ({ index }) => index)
  return (offset) => countFirst(ends, (end) => end < offset) + 1
}
