import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Flags } from '../arguments/flags.js'

const DEFAULT_FILE = '.clean-article-suppressions.json'

/** Where known findings are recorded: unless it is named, in the nearest file from the current folder upwards. */
export function suppressionFile(flags: Flags): string {
  return flags['suppressions-file'] ?? nearestFile(process.cwd()) ?? DEFAULT_FILE
}

function nearestFile(folder: string): string | undefined {
  const path = join(folder, DEFAULT_FILE)
  if (existsSync(path)) return path
  const parent = dirname(folder)
  return parent === folder ? undefined : nearestFile(parent)
}

/** True when known findings are to be read or written. */
export function hasSuppressions(flags: Flags): boolean {
  return flags['suppress-all'] === true || existsSync(suppressionFile(flags))
}
