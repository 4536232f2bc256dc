import type { Flags } from './flags.js'

/** Flags that ask for more than clean documents: files written, reports, what was found before. Records have none. */
export const BATCH_FLAGS: readonly (keyof Flags)[] = [
  'output',
  'write',
  'check',
  'diff',
  'explain',
  'format',
  'output-file',
  'report',
  'max-warnings',
  'suppress-all',
  'prune-suppressions',
  'cache',
  'changed',
]
