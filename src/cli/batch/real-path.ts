import { existsSync, realpathSync } from 'node:fs'
import { resolve } from 'node:path'

/** The one absolute path of a file, whatever links lead to it; of one that does not exist the path as it is given. */
export function realPath(path: string): string {
  const absolute = resolve(path)
  return existsSync(absolute) ? realpathSync(absolute) : absolute
}
