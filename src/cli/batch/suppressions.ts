import { existsSync, readFileSync } from 'node:fs'
import * as v from 'valibot'
import type { Finding } from '../../model/finding.js'
import { UsageError } from '../../options.js'
import { fingerprints } from '../../report/fingerprint.js'
import type { Flags } from '../arguments/index.js'
import { writeWhole } from '../write-file.js'
import { suppressionFile } from './suppression-file.js'

const fileSchema = v.object({
  version: v.literal(1),
  /** Fingerprints by file and rule. */
  files: v.record(v.string(), v.record(v.string(), v.array(v.string()))),
})

type Files = v.InferOutput<typeof fileSchema>['files']

/** Findings that are known and do not count. */
export interface Suppressions {
  /** The findings of a file that are not known. With `--suppress-all` all become known. */
  unknown(file: string, source: string, findings: readonly Finding[]): readonly Finding[]
  /** Writes the file when it has changed. */
  save(): Promise<void>
}

/** Opens the baseline. */
export function openSuppressions(flags: Flags): Suppressions {
  const path = suppressionFile(flags)
  const files = readFiles(path)
  const before = JSON.stringify(files)
  return {
    unknown(file, source, findings) {
      const names = fingerprints(source)
      const named = findings.map((finding) => ({ finding, name: names.of(finding) }))
      if (flags['suppress-all']) files[file] = byRule(named)
      else if (flags['prune-suppressions']) files[file] = pruned(files[file] ?? {}, byRule(named))
      if (Object.keys(files[file] ?? {}).length === 0) delete files[file]
      return named
        .filter(({ finding, name }) => !files[file]?.[finding.rule]?.includes(name))
        .map(({ finding }) => finding)
    },
    async save() {
      if (JSON.stringify(files) === before && existsSync(path)) return
      const sorted = Object.fromEntries(Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1)))
      writeWhole(path, `${JSON.stringify({ version: 1, files: sorted }, undefined, 2)}\n`)
    },
  }
}

function readFiles(path: string): Files {
  if (!existsSync(path)) return {}
  try {
    return v.parse(fileSchema, JSON.parse(readFileSync(path, 'utf8'))).files
  } catch {
    throw new UsageError(`${path} is no suppressions file: write it again with --suppress-all`)
  }
}

function byRule(named: readonly { finding: Finding; name: string }[]): Files[string] {
  const rules: Files[string] = {}
  for (const { finding, name } of named) {
    rules[finding.rule] ??= []
    rules[finding.rule]?.push(name)
  }
  return rules
}

/** The known findings that are still there. */
function pruned(known: Files[string], present: Files[string]): Files[string] {
  const kept = Object.entries(known).map(
    ([rule, names]) => [rule, names.filter((name) => present[rule]?.includes(name))] as const,
  )
  return Object.fromEntries(kept.filter(([, names]) => names.length > 0))
}
