/** What esbuild does differently for the command line. */
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join, relative } from 'node:path'
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

/**
 * Leaves the examples out of the rules, for what stands in a file of their own: no run but `clean-article rules` reads
 * them. A text `examples/ID` stays in their place.
 */
export const examplesInFile: Plugin = {
  name: 'examples in a file',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]src[\\/]rules[\\/]\w+[\\/][\w-]+\.ts$/ }, async ({ path }) => {
      const { code } = await transform(readFileSync(path, 'utf8'), { loader: 'ts', target: 'node20' })
      const found = parse(code, { ecmaVersion: 'latest', sourceType: 'module' }).body.flatMap(examplesIn)
      // A rule's id is the name of its file.
      const getter = `get examples(){return "examples/${basename(path, '.ts')}"}`
      const cut = (text: string, { start, end }: Property): string => text.slice(0, start) + getter + text.slice(end)
      return { contents: found.reduceRight(cut, code), loader: 'js' }
    })
  },
}

/** The property `examples` of each rule that a statement defines. */
function examplesIn(statement: Statement | ModuleDeclaration): Property[] {
  const declared = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement
  if (declared?.type !== 'VariableDeclaration') return []
  return declared.declarations.flatMap(({ init }) => {
    const rule = isDefinition(init) ? init.arguments[0] : undefined
    if (rule?.type !== 'ObjectExpression') return []
    return rule.properties.filter((property) => property.type === 'Property').filter(isExamples)
  })
}

const isDefinition = (init: Expression | null | undefined): init is CallExpression =>
  init?.type === 'CallExpression' && init.callee.type === 'Identifier' && init.callee.name === 'defineRule'

const isExamples = ({ key }: Property): boolean => key.type === 'Identifier' && key.name === 'examples'

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
