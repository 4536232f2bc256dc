import { readFileSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

/** Names of a configuration file, in the order of preference. */
export const CONFIG_FILES = [
  '.clean-articlerc',
  '.clean-articlerc.json',
  '.clean-articlerc.yaml',
  '.clean-articlerc.yml',
  '.clean-articlerc.js',
  '.clean-articlerc.mjs',
] as const

/** The property of package.json that may hold the configuration. */
export const PACKAGE_PROPERTY = 'cleanArticle'

/** True when a folder from the file's upwards holds a configuration. */
export function hasConfig(file: string | undefined): boolean {
  return configSearch()(file)
}

/** `hasConfig` for many files: it looks into each folder once. */
export function configSearch(): (file: string | undefined) => boolean {
  const known = new Map<string, boolean>()
  const isConfigured = (directory: string): boolean => {
    const before = known.get(directory)
    if (before !== undefined) return before
    const parent = dirname(directory)
    const found = configIn(directory) !== undefined || (parent !== directory && isConfigured(parent))
    known.set(directory, found)
    return found
  }
  return (file) => isConfigured(directoryOf(file))
}

/** The folder of a file; the current one when there is no file. */
export function directoryOf(file: string | undefined): string {
  return file === undefined ? process.cwd() : dirname(resolve(file))
}

/** The path of the configuration that a folder itself holds, if any. */
export function configIn(directory: string): string | undefined {
  for (const name of CONFIG_FILES) {
    const path = join(directory, name)
    if (isFile(path)) return path
  }
  const path = join(directory, 'package.json')
  return isFile(path) && readFileSync(path, 'utf8').includes(PACKAGE_PROPERTY) ? path : undefined
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true
}
