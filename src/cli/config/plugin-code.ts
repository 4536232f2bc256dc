import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Rule } from '../../model/rule.js'

/** Paths of the modules that rules come from. */
const modules = new WeakMap<Rule, string>()

/** Remembers which module a rule comes from. */
export function rememberModule(rule: Rule, path: string): void {
  modules.set(rule, path)
}

const sums = new Map<string, string>()

/**
 * What tells the code of a rule from other code: a sum over its module and all files that this names by a relative
 * path. The text of its functions alone would not tell of the lists and expressions that stand around them.
 *
 * @returns an empty text for a rule of this package
 */
export function codeOf(rule: Rule): string {
  const path = modules.get(rule)
  if (path === undefined) return ''
  const sum = sums.get(path) ?? checksumOf(path)
  sums.set(path, sum)
  return sum
}

/** A relative path as code names it, to import it or to read it. */
const RELATIVE_PATH = /(["'`])(\.{1,2}\/[^"'`\n]+)\1/g

/** A sum over a module and all files that it or these name. */
function checksumOf(module: string): string {
  const hash = createHash('sha1')
  const seen = new Set<string>()
  const open = [module]
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (seen.has(path)) continue
    seen.add(path)
    const code = readFileSync(path, 'utf8')
    hash.update(`${code.length}\0${code}`)
    for (const [, , name = ''] of code.matchAll(RELATIVE_PATH)) open.push(...fileNamed(name, path))
  }
  return hash.digest('base64')
}

/** The file that a module names by a relative path; none where no file has it, for any text may look like a path. */
function fileNamed(name: string, module: string): string[] {
  try {
    return [createRequire(module).resolve(name)]
  } catch {
    return []
  }
}
