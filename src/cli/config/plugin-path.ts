import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { systemCode } from '../failure.js'

/**
 * The path of a plugin that a configuration names.
 *
 * @param name a relative or absolute path, or a package with or without a path in it
 * @throws what `require.resolve` throws where there is none
 */
export function pluginPath(name: string, configPath: string): string {
  if (/^\.{0,2}\//.test(name)) return resolve(dirname(configPath), name)
  const { resolve: find } = createRequire(configPath)
  try {
    return find(name)
  } catch (error) {
    const path =
      systemCode(error) === 'ERR_PACKAGE_PATH_NOT_EXPORTED' ? pathForImport(name, find.paths(name)) : undefined
    if (path === undefined) throw error
    return path
  }
}

/** What a package opens to `import` alone, which `require` does not find. */
function pathForImport(name: string, folders: readonly string[] | null): string | undefined {
  const [, packageName = '', inside = ''] = /^((?:@[^/]+\/)?[^/]+)(.*)$/.exec(name) ?? []
  const folder = folders?.map((path) => join(path, packageName)).find((path) => existsSync(join(path, 'package.json')))
  if (folder === undefined) return undefined
  const { exports } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { exports?: unknown }
  const target = targetOf(isObject(exports) && `.${inside}` in exports ? exports[`.${inside}`] : exports)
  return target === undefined ? undefined : join(folder, target)
}

const CONDITIONS = ['node', 'import', 'default']

/** The first target whose conditions hold for an import. */
function targetOf(exports: unknown): string | undefined {
  if (typeof exports === 'string') return exports
  if (!isObject(exports)) return undefined
  for (const [condition, target] of Object.entries(exports)) {
    const found = CONDITIONS.includes(condition) ? targetOf(target) : undefined
    if (found !== undefined) return found
  }
  return undefined
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
