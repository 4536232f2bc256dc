import { existsSync } from 'node:fs'
import { UsageError } from '../../options.js'

/**
 * Several files may match a pattern, so what is to be done with each must be said.
 *
 * @param path the argument; a file of that name is no pattern
 * @throws UsageError
 */
export function refusePattern(path: string): void {
  if (existsSync(path)) return
  throw new UsageError(`${path}: a pattern may match many files: add -o DIR, --write, --check or --jsonl`)
}
