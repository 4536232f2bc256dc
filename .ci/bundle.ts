/**
 * Builds the command line: `dist/cli.cjs` holds all that one text runs through, so that starting loads one
 * file, and without the loader of ES modules, which takes longer than cleaning a text does; what only
 * other runs need stays in chunks that load when they are used.
 *
 * usage: npx tsx .ci/bundle.ts
 */
import { execFileSync } from 'node:child_process'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import * as modules from 'node:module'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type BuildOptions, build, type Metafile, type Plugin } from 'esbuild'

type Output = Metafile['outputs'][string]

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const START = 'dist/cli.js'
/** What stands in its place. */
const PROGRAM = 'dist/cli.cjs'

const OPTIONS: BuildOptions = {
  absWorkingDir: ROOT,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  minify: true,
  legalComments: 'none',
  logLevel: 'warning',
}

/** Packages that are loaded from node_modules. */
const EXTERNAL = [
  'iconv-lite',
  'chardet',
  'encoding-sniffer',
  'lilconfig',
  'yaml',
  'write-file-atomic',
  'tinypool',
  'tinyglobby',
  'ignore',
  'picomatch',
  'warcio',
]

/** Bundled packages of CommonJS ask for built-in modules by `require`. */
const REQUIRE = "import{createRequire as nodeRequire}from'node:module';const require=nodeRequire(import.meta.url);"

const { metafile } = await build({
  ...OPTIONS,
  entryPoints: { cli: 'src/cli/main.ts', worker: 'src/cli/worker.ts' },
  outdir: 'dist',
  splitting: true,
  metafile: true,
  external: EXTERNAL,
  chunkNames: 'chunks/[name]-[hash]',
  banner: { js: REQUIRE },
})
await mergeStart(metafile.outputs)
finishProgram()
// Later versions of Node keep compiled code by themselves.
if (!('enableCompileCache' in modules)) {
  execFileSync(process.execPath, ['.ci/warm.cjs'], { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] })
}

/** Puts the chunks of the common path into the program, and leaves in their places what hands on their exports. */
async function mergeStart(outputs: Readonly<Record<string, Output>>): Promise<void> {
  const parts = startParts(outputs)
  const chunks = parts.filter((path) => path !== START)
  const entry = [...chunks.map((path, index) => `export * as part${index} from './${path}'`), `export * from './${START}'`]
  await build({
    ...OPTIONS,
    format: 'cjs',
    stdin: { contents: entry.join('\n'), resolveDir: ROOT },
    outfile: PROGRAM,
    plugins: [outside(parts)],
  })
  rmSync(join(ROOT, START))
  for (const [index, path] of chunks.entries()) handOn(path, index, outputs[path] as Output)
}

/** The program and all that it imports before it runs. */
function startParts(outputs: Readonly<Record<string, Output>>): string[] {
  const found = new Set<string>()
  const visit = (path: string): void => {
    if (found.has(path)) return
    found.add(path)
    for (const { path: next, kind } of outputs[path]?.imports ?? []) if (kind === 'import-statement' && next in outputs) visit(next)
  }
  visit(START)
  return [...found]
}

/** Takes in the parts of the start alone; the rest loads by a path that holds from `dist`. */
function outside(parts: readonly string[]): Plugin {
  return {
    name: 'outside of the start',
    setup({ onLoad, onResolve }) {
      // CommonJS has a `require` of its own.
      onLoad({ filter: /\.js$/ }, ({ path }) => ({ contents: readFileSync(path, 'utf8').replace(REQUIRE, '') }))
      onResolve({ filter: /^[^.]/ }, ({ path, kind }) => (kind === 'entry-point' ? undefined : { path, external: true }))
      onResolve({ filter: /^\./ }, ({ path, resolveDir, kind }) => {
        const built = relative(ROOT, join(resolveDir, path))
        // A module that is imported in both ways would be wrapped to run late.
        if (kind !== 'dynamic-import' && parts.includes(built)) return { path: join(ROOT, built), sideEffects: true }
        return { path: `./${relative('dist', built)}`, external: true }
      })
    },
  }
}

/**
 * Replaces a chunk by one that hands on the exports of its place in the program. By `require`, which finds the
 * program loaded: an import of it would search all of its text for the names of exports first.
 */
function handOn(path: string, index: number, { exports }: Output): void {
  const lines = [REQUIRE, `export const{${exports.join(',')}}=require("../cli.cjs").part${index};`]
  writeFileSync(join(ROOT, path), lines.join('\n'))
}

/** Lets the starter say how the program imports what it loads later; see `bin/program.js`. */
function finishProgram(): void {
  const path = join(ROOT, PROGRAM)
  const text = readFileSync(path, 'utf8').replace(/\bimport\((?="[^"]+"\))/g, 'importLater(')
  if (/\bimport\(/.test(text)) throw new Error(`${PROGRAM} imports what has no fixed name`)
  writeFileSync(path, `const importLater=module.importFrom??(name=>import(name));${inAscii(text)}`)
}

/** Expressions keep their letters, which make the engine hold all of the program in two bytes a character. */
function inAscii(text: string): string {
  if (/\\[^\0-\x7f]/.test(text)) throw new Error(`${PROGRAM} has a letter after a backslash`)
  return text.replace(/[^\0-\x7f]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
