/** Turns the ES modules that esbuild wrote into CommonJS modules, whose compiled code can be kept. */
import { init, parse } from 'es-module-lexer'

await init

/** What stands in the place of a part of a text. */
interface Patch {
  readonly from: number
  readonly to: number
  readonly text: string
}

/** Static imports and exports, dynamic imports and `import.meta` by the numbers of es-module-lexer. */
const STATIC = -1
const META = -2

const IMPORT_FROM = 'const importFrom=module.importFrom??(name=>import(name));'

/**
 * @param text an ES module that esbuild wrote, with one list of exports at its end or none
 * @param requireOf the expression for what a module is imported from
 * @returns the module in CommonJS; exports hold the values that they have when the module has run
 */
export function toCommonJs(text: string, requireOf: (name: string) => string): string {
  const [imports, exports] = parse(text)
  const heads: string[] = []
  const patches: Patch[] = []
  for (const { n: name, d: kind, ss: from, se: to } of imports) {
    if (kind === STATIC) {
      heads.push(staticImport(text.slice(from, to), name as string, requireOf(name as string)))
      patches.push({ from, to, text: '' })
    } else if (kind === META) {
      patches.push({ from, to: to + '.url'.length, text: 'require("node:url").pathToFileURL(__filename).href' })
    } else if (name !== undefined) {
      patches.push({ from, to, text: `Promise.resolve().then(()=>${requireOf(name)})` })
    } else {
      // The names of the user's own modules are known late; see `bin/program.js`.
      heads.unshift(IMPORT_FROM)
      patches.push({ from, to: from + 'import'.length, text: 'importFrom' })
    }
  }
  const last = exports.length === 0 ? undefined : exportList(text)
  if (last !== undefined) patches.push(last)
  return [...new Set(heads)].join('') + patched(text, patches)
}

/** `{a as b,default as c}` with colons for `as`. */
const bindings = (names: string): string => names.replace(/ as /g, ':')

function staticImport(statement: string, name: string, source: string): string {
  const [, clause = ''] = /^import\s*([^"']*?)\s*(?:from\s*)?["']/.exec(statement) ?? []
  if (clause === '') return `${source};`
  if (!/^(?:[\w$]+|\{[^{}]*\})$/.test(clause)) throw new Error(`no way to require ${statement}`)
  const whole = name.startsWith('.') ? null : /(?<=[{,]\s*)default as ([\w$]+)\s*,?/.exec(clause)
  if (whole === null) return `const ${bindings(clause)}=${source};`
  // What a CommonJS module exports is its default export as a whole.
  const rest = clause.replace(whole[0], '')
  return `const ${whole[1]}=${source};${/\w/.test(rest) ? `const ${bindings(rest)}=${source};` : ''}`
}

function exportList(text: string): Patch {
  const match = /export\s*\{([^{}]*)\};?\s*$|export default ([^;]*);?\s*$/.exec(text)
  if (match === null) throw new Error(`no list of exports at the end: ${text.slice(-80)}`)
  const { 0: whole, 1: names, 2: only, index: from } = match
  const pairs = names === undefined ? [[only, 'default']] : names.split(',').map((pair) => pair.trim().split(' as '))
  const assignments = pairs.map(([local, name = local]) => `exports.${name}=${local};`)
  return { from, to: from + whole.length, text: assignments.join('') }
}

function patched(text: string, patches: readonly Patch[]): string {
  const parts: string[] = []
  let last = 0
  for (const { from, to, text: insert } of [...patches].sort((a, b) => a.from - b.from)) {
    parts.push(text.slice(last, from), insert)
    last = to
  }
  return parts.join('') + text.slice(last)
}
