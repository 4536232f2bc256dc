/**
 * Builds the command line: `dist/cli.cjs` holds all that one text runs through, so that starting loads one
 * file, and without the loader of ES modules, which takes longer than cleaning a text does; what only
 * other runs need stays in chunks that load when they are used.
 *
 * usage: npx tsx .ci/bundle.ts
 */
import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import * as modules from 'node:module'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type BuildOptions, build, type Metafile } from 'esbuild'
import type { Rule } from '../src/model/rule.js'
import { rules } from '../src/rules/index.js'
import { toCommonJs } from './common-js.js'
import { commanderStartsNothing, dataInFiles, outside, ruleTextsInFiles, TEXTS_OF_RULES } from './plugins.js'

type Output = Metafile['outputs'][string]

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const START = 'dist/cli.js'
/** What stands in its place. */
const PROGRAM = 'dist/cli.cjs'
/** Folder of the weights, the phrases and the examples of the rules. */
const DATA = 'dist/data'
/** What the rules say to people, by id. */
const TEXTS = { examples: `${DATA}/examples.json`, rules: `${DATA}/rules.json` }
/** Its one function is what a pool of workers calls. */
const WORKER = 'dist/worker.js'

const TEXT = 'fixtures/related-list--computer-magazine/input.txt'
/** Runs whose compiled code is kept: a text first, so that the code of the start is that of a text alone. */
const WARM = [
  [TEXT],
  ['--check', 'fixtures/*/input.html', 'README.md', 'CHANGELOG.md'],
  ['--jsonl', '--from', 'text', TEXT],
]

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
  'postal-mime',
  'warcio',
]

const { metafile } = await build({
  ...OPTIONS,
  entryPoints: { cli: 'src/cli/main.ts', worker: 'src/cli/worker.ts' },
  outdir: 'dist',
  splitting: true,
  metafile: true,
  external: EXTERNAL,
  plugins: [commanderStartsNothing, dataInFiles(join(ROOT, DATA)), ruleTextsInFiles],
  chunkNames: 'chunks/[name]-[hash]',
})
writeById(TEXTS.examples, ({ examples }) => examples)
writeById(TEXTS.rules, ({ summary, why }) => ({ summary, why }))
const parts = startParts(metafile.outputs)
await mergeStart(parts)
finishProgram()
for (const path of Object.keys(metafile.outputs)) finish(path)
// Later versions of Node keep compiled code by themselves.
if (!('enableCompileCache' in modules)) for (const run of WARM) warm(run)

function writeById(path: string, told: (rule: Rule) => unknown): void {
  writeFileSync(join(ROOT, path), JSON.stringify(Object.fromEntries(rules.map((rule) => [rule.id, told(rule)]))))
}

/**
 * Puts the parts of the common path into one program, each under a number of its own. What a part exports is gathered
 * when a chunk asks for it, since no start does.
 */
async function mergeStart(paths: readonly string[]): Promise<void> {
  const imports = paths.map((path, index) => `import * as module${index} from './${path}'`)
  const parts = paths.map((path, index) => {
    const names = (metafile.outputs[path]?.exports ?? []).map((name) => `${name}:module${index}.${name}`)
    return `get part${index}(){return{${names.join(',')}}}`
  })
  await build({
    ...OPTIONS,
    format: 'cjs',
    stdin: {
      contents: [...imports, `module.exports={main:module0.main,${parts.join(',')}}`].join('\n'),
      resolveDir: ROOT,
    },
    outfile: PROGRAM,
    logOverride: { 'commonjs-variable-in-esm': 'silent' },
    plugins: [outside(ROOT, paths)],
  })
}

/** The program and all that it imports before it runs. */
function startParts(outputs: Readonly<Record<string, Output>>): string[] {
  const found = new Set<string>()
  const visit = (path: string): void => {
    if (found.has(path)) return
    found.add(path)
    for (const { path: next, kind } of outputs[path]?.imports ?? [])
      if (kind === 'import-statement' && next in outputs) visit(next)
  }
  visit(START)
  return [...found]
}

/** Lets the program require what it imports later. */
function finishProgram(): void {
  const path = join(ROOT, PROGRAM)
  const text = readFileSync(path, 'utf8').replace(
    /\bimport\("([^"]+)"\)/g,
    (_whole, name: string) => `requireLater("${name.replace(/^(\..*)\.js$/, '$1.cjs')}")`,
  )
  if (/\bimport\(/.test(text)) throw new Error(`${PROGRAM} imports what has no fixed name`)
  writeFileSync(path, inAscii(withData(`const requireLater=async(name)=>require(name);${text}`, PROGRAM)))
}

/** Replaces a module that esbuild wrote by one in CommonJS; what is in the program goes. */
function finish(path: string): void {
  const file = join(ROOT, path)
  const text = readFileSync(file, 'utf8')
  rmSync(file)
  if (parts.includes(path)) return
  const requireOf = (name: string): string => {
    if (!name.startsWith('.')) return `require("${name}")`
    const part = parts.indexOf(join(dirname(path), name))
    if (part === -1) return `require("${name.replace(/\.js$/, '.cjs')}")`
    return `require("${relative(dirname(path), PROGRAM).replace(/^(?!\.)/, './')}").part${part}`
  }
  const module = inAscii(withData(toCommonJs(text, requireOf), path))
  writeFileSync(file.replace(/\.js$/, '.cjs'), path === WORKER ? `${module}module.exports=exports.default` : module)
}

/** What stands for data: the file of packed data is read when the module runs, that of texts when one is asked for. */
function withData(text: string, path: string): string {
  const read = (file: string): string => `require("node:fs").readFileSync(__dirname+${file})`
  const place = (file: string): string => `"/${relative(dirname(path), file)}"`
  const changed = text.replace(/"data\/(\w+\.bin)"/g, (_whole, name: string) => read(place(join(DATA, name))))
  if (!changed.includes(TEXTS_OF_RULES)) return changed
  const told = (kind: keyof typeof TEXTS): string => `JSON.parse(${read(place(TEXTS[kind]))})[this.id]`
  const getters = [
    `get examples(){return ${told('examples')}}`,
    `get summary(){return ${told('rules')}.summary}`,
    `get why(){return ${told('rules')}.why}`,
  ]
  return `const told={${getters.join(',')}};${changed.replaceAll(`"${TEXTS_OF_RULES}"`, 'told')}`
}

/** Expressions keep their letters, which make the engine hold all of a file in two bytes a character. */
function inAscii(text: string): string {
  if (/\\[^\0-\x7f]/.test(text)) throw new Error('a letter beyond ASCII stands after a backslash')
  return text.replace(/[^\0-\x7f]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

function warm(run: readonly string[]): void {
  const { status, stderr } = spawnSync(process.execPath, ['.ci/warm.cjs', '--no-config', ...run], {
    cwd: ROOT,
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  // The check exits 1 where it finds something.
  if (status !== 0 && status !== 1) throw new Error(`no code of ${run.join(' ')}: ${stderr}`)
}
