/** What esbuild does differently for the command line. */
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import {
  type CallExpression,
  type Expression,
  type ModuleDeclaration,
  type Property,
  parse,
  type Statement,
} from 'acorn'
import { type Plugin, transform } from 'esbuild'

/**
 * Commander starts programs for sub-commands in files of their own. There are none here, and the module that it loads
 * for them takes as long to load as all options take to read.
 */
export const commanderStartsNothing: Plugin = {
  name: 'commander starts nothing',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:child_process$/ }, ({ path, importer }) =>
      /[\\/]commander[\\/]/.test(importer) ? { path, namespace: 'nothing' } : undefined,
    )
    onLoad({ filter: /.*/, namespace: 'nothing' }, () => ({ contents: 'module.exports={}' }))
  },
}

/**
 * Moves packed data into files of their own: as texts in a program they are read twice, from its source and from its
 * compiled code, and decoded. A text with the name of the file stays.
 *
 * @param folder where the files go
 */
export function dataInFiles(folder: string): Plugin {
  const store = (packed: string): string => {
    const bytes = Buffer.from(packed, 'base64')
    const name = `${createHash('sha256').update(bytes).digest('hex').slice(0, 8)}.bin`
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, name), bytes)
    return `"data/${name}"`
  }
  return {
    name: 'data in files',
    setup({ onLoad }) {
      onLoad({ filter: /(?:weights|\.data)\.ts$/ }, ({ path }) => ({
        contents: readFileSync(path, 'utf8').replace(/(['"])([A-Za-z0-9+/=]{2000,})\1/g, (...[, , packed]) =>
          store(packed),
        ),
        loader: 'ts',
      }))
    },
  }
}

/** Stands in the program for the object that reads what rules say to people. */
export const TEXTS_OF_RULES = 'texts/of/rules'

/** What rules say to people. */
const TOLD = ['examples', 'summary', 'why']

/**
 * Leaves the examples, summaries and reasons out of the rules, for what stands in files of their own: no run but
 * `clean-article rules` and some reports read them. Each rule inherits them from what stands for `TEXTS_OF_RULES`.
 */
export const ruleTextsInFiles: Plugin = {
  name: 'texts of rules in files',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]src[\\/]rules[\\/]\w+[\\/][\w-]+\.ts$/ }, async ({ path }) => {
      const { code } = await transform(readFileSync(path, 'utf8'), { loader: 'ts', target: 'node20' })
      const found = parse(code, { ecmaVersion: 'latest', sourceType: 'module' }).body.flatMap(toldIn)
      const cut = (text: string, [property, index]: readonly [Property, number]): string => {
        const left = text.slice(property.end).replace(/^\s*,/, '')
        return `${text.slice(0, property.start)}${index === 0 ? `__proto__: "${TEXTS_OF_RULES}",` : ''}${left}`
      }
      return {
        contents: found.map((property, index) => [property, index] as const).reduceRight(cut, code),
        loader: 'js',
      }
    })
  },
}

/** The properties of each rule that a statement defines whose texts stand elsewhere. */
function toldIn(statement: Statement | ModuleDeclaration): Property[] {
  const declared = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement
  if (declared?.type !== 'VariableDeclaration') return []
  return declared.declarations.flatMap(({ init }) => {
    const rule = isDefinition(init) ? init.arguments[0] : undefined
    if (rule?.type !== 'ObjectExpression') return []
    return rule.properties
      .filter((property) => property.type === 'Property')
      .filter((property) => TOLD.includes(nameOf(property) ?? ''))
  })
}

const isDefinition = (init: Expression | null | undefined): init is CallExpression =>
  init?.type === 'CallExpression' && init.callee.type === 'Identifier' && init.callee.name === 'defineRule'

const nameOf = ({ key }: Property): string | undefined => (key.type === 'Identifier' ? key.name : undefined)

/**
 * Takes in the parts of the start alone; the rest loads by a path that holds from `dist`.
 *
 * @param root the folder of the project
 * @param parts paths from there
 */
export function outside(root: string, parts: readonly string[]): Plugin {
  return {
    name: 'outside of the start',
    setup({ onResolve }) {
      onResolve({ filter: /^[^.]/ }, ({ path, kind }) =>
        kind === 'entry-point' ? undefined : { path, external: true },
      )
      onResolve({ filter: /^\./ }, ({ path, resolveDir, kind }) => {
        const built = relative(root, join(resolveDir, path))
        // A module that is imported in both ways would be wrapped to run late.
        if (kind !== 'dynamic-import' && parts.includes(built)) return { path: join(root, built), sideEffects: true }
        return { path: `./${relative('dist', built)}`, external: true }
      })
    },
  }
}
