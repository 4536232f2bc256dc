import { existsSync } from 'node:fs'
import type { Flags } from '../arguments/index.js'

const DEFAULT_FILE = '.clean-article-suppressions.json'

/** Where known findings are recorded. */
export function suppressionFile(flags: Flags): string {
  return flags['suppressions-file'] ?? DEFAULT_FILE
}

/** True when known findings are to be read or written. */
export function hasSuppressions(flags: Flags): boolean {
  return flags['suppress-all'] === true || existsSync(suppressionFile(flags))
}
