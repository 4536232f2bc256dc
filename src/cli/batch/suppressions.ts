import { existsSync, readFileSync } from 'node:fs'
import { dirname, relative, resolve, sep } from 'node:path'
import * as v from 'valibot'
import type { Finding } from '../../model/finding.js'
import { UsageError } from '../../options.js'
import { fingerprints } from '../../report/fingerprint.js'
import type { Flags } from '../arguments/flags.js'
import type { Source } from '../input/source.js'
import { writeWhole } from '../output/write-file.js'
import { realPath } from './real-path.js'
import { suppressionFile } from './suppression-file.js'

const fileSchema = v.object({
  /** In the first version paths are as they were typed. */
  version: v.picklist([1, 2]),
  /** Fingerprints by file, as a path from the folder of this one, and rule. */
  files: v.record(v.string(), v.record(v.string(), v.array(v.string()))),
})

type Files = v.InferOutput<typeof fileSchema>['files']

/** Findings that are known and do not count. */
export interface Suppressions {
  /**
   * The findings of a file that are not known. With `--suppress-all` those that count become known.
   *
   * @param findings all of them, by place
   * @param counts tells which ones the run is about
   */
  unknown(
    source: Source,
    text: string,
    findings: readonly Finding[],
    counts: (finding: Finding) => boolean,
  ): readonly Finding[]
  /** Writes the file when it has changed. */
  save(): Promise<void>
}

/** Opens the baseline. */
export function openSuppressions(flags: Flags): Suppressions {
  const path = suppressionFile(flags)
  const folder = realPath(dirname(path))
  const files = readFiles(path, folder)
  const before = JSON.stringify(files)
  return {
    unknown(source, text, findings, counts) {
      const file = keyOf(source, folder)
      const names = fingerprints(text)
      const named = findings.map((finding) => ({ finding, name: names.of(finding) }))
      const known = files[file] ?? {}
      const isKnown = ({ finding, name }: Named): boolean => known[finding.rule]?.includes(name) === true
      if (flags['suppress-all']) files[file] = byRule(named.filter((one) => counts(one.finding) || isKnown(one)))
      else if (flags['prune-suppressions']) files[file] = byRule(named.filter(isKnown))
      if (Object.keys(files[file] ?? {}).length === 0) delete files[file]
      if (flags['suppress-all']) return []
      return named.filter((one) => counts(one.finding) && !isKnown(one)).map(({ finding }) => finding)
    },
    async save() {
      if (flags['prune-suppressions']) forgetDeleted(files, folder)
      if (JSON.stringify(files) === before && existsSync(path)) return
      const sorted = Object.fromEntries(Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1)))
      writeWhole(path, `${JSON.stringify({ version: 2, files: sorted }, undefined, 2)}\n`)
    },
  }
}

/** What standard input without a name goes by. */
const NO_FILE = '-'

/** The same from wherever the program is started, and for a path with links in it. */
function keyOf({ filename }: Source, folder: string): string {
  return filename === undefined ? NO_FILE : pathFrom(folder, filename)
}

function pathFrom(folder: string, path: string): string {
  return relative(folder, realPath(path)).split(sep).join('/')
}

function forgetDeleted(files: Files, folder: string): void {
  for (const file of Object.keys(files)) {
    if (file !== NO_FILE && !existsSync(resolve(folder, file))) delete files[file]
  }
}

function readFiles(path: string, folder: string): Files {
  if (!existsSync(path)) return {}
  try {
    const { version, files } = v.parse(fileSchema, JSON.parse(readFileSync(path, 'utf8')))
    return version === 1 ? withNewPaths(files, folder) : files
  } catch {
    throw new UsageError(`${path} is no suppressions file: delete it, then write it anew with --suppress-all`)
  }
}

/** Typed paths began at the current directory, which mostly was the folder of the file. */
function withNewPaths(files: Files, folder: string): Files {
  return Object.fromEntries(
    Object.entries(files).map(([typed, rules]) => {
      const path = [resolve(folder, typed), resolve(typed)].find((one) => existsSync(one)) ?? resolve(folder, typed)
      return [typed === 'standard input' ? NO_FILE : pathFrom(folder, path), rules]
    }),
  )
}

interface Named {
  readonly finding: Finding
  readonly name: string
}

function byRule(named: readonly Named[]): Files[string] {
  const rules: Files[string] = {}
  for (const { finding, name } of named) {
    rules[finding.rule] ??= []
    rules[finding.rule]?.push(name)
  }
  return rules
}
