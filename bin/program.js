'use strict'

/**
 * Loads the program with code that the build compiled, for versions of Node that keep none between runs:
 * compiling takes longer than cleaning a text. Without such code, with damaged code, or with code of another
 * program, version of V8 or machine, it compiles as ever.
 */
const { readFileSync } = require('node:fs')
const Module = require('node:module')
const { dirname, join } = require('node:path')
const { setFlagsFromString } = require('node:v8')
const { Script } = require('node:vm')
const { crc32 } = require('node:zlib')

const FILE = join(dirname(__dirname), 'dist', 'cli.cjs')

/**
 * The first line of the code: what it holds for, and a sum over it and the source. V8 itself looks at no more
 * than the length of either, and runs what it finds.
 */
function keyOf(source, code) {
  const { versions, platform, arch } = process
  return `${versions.v8} ${platform} ${arch} ${crc32(code, crc32(source)).toString(16)}\n`
}

const codePathOf = (path) => `${path.slice(0, -'.cjs'.length)}.code`

/** The compiled code for a source; undefined when there is none that fits. */
function codeFor(path, source) {
  try {
    const file = readFileSync(codePathOf(path))
    const start = file.indexOf('\n') + 1
    const code = file.subarray(start)
    return file.toString('latin1', 0, start) === keyOf(source, code) ? code : undefined
  } catch {
    return undefined
  }
}

/** The version of Node that the settings of the engine were measured with. */
const MEASURED = 'v20.'
/**
 * The bytes of code that run between two looks at what is worth compiling again, 67,584 by default. By then V8 has
 * compiled functions for the kinds of documents that came first, throws the code away at the first of another kind,
 * and compiles again. Later versions have a compiler in between.
 */
const BUDGET = 2_000_000
/**
 * How much memory grows, in percent of what is in use, before V8 looks for what may go: it lets it grow to four times as
 * much by default, where the trees of hundreds of documents lie of which none is in use.
 */
const GROWTH = 100
/**
 * How often an expression runs before it is compiled to machine code, 1 by default: most of them run some times in a
 * document and are interpreted faster than compiled.
 */
const TICKS = 20

function setUp() {
  if (!process.version.startsWith(MEASURED)) return
  setFlagsFromString(`--interrupt-budget=${BUDGET}`)
  setFlagsFromString(`--heap-growing-percent=${GROWTH}`)
  setFlagsFromString(`--regexp-tier-up-ticks=${TICKS}`)
  // Batches hold functions that run too rarely to be worth it.
  setFlagsFromString('--no-baseline-batch-compilation')
}

/** Loads the program and returns its exports. */
exports.load = () => {
  setUp()
  return loadFile(FILE, (path, source) => compiled(path, source, codeFor(path, source)))
}

/**
 * Loads the program for the build: its exports, and a function that gives the code compiled so far of each file
 * that was loaded and whose code is not kept yet.
 */
exports.loadForBuild = () => {
  setUp()
  const scripts = []
  const program = loadFile(FILE, (path, source) => {
    const code = codeFor(path, source)
    const script = compiled(path, source, code)
    if (code === undefined) scripts.push({ path, source, script })
    return script
  })
  const codes = () =>
    scripts.map(({ path, source, script }) => {
      const data = script.createCachedData()
      return { path: codePathOf(path), code: Buffer.concat([Buffer.from(keyOf(source, data), 'latin1'), data]) }
    })
  return { program, codes }
}

/** The files hold nothing but ASCII. */
function compiled(path, source, cachedData) {
  return new Script(Module.wrap(source.toString('latin1')), { filename: path, cachedData })
}

/** Loads a file as `require` would; so it does what the file requires by a path. */
function loadFile(path, compile) {
  const known = require.cache[path]
  if (known !== undefined) return known.exports
  const file = new Module(path, module)
  file.filename = path
  file.paths = module.paths
  // Code that comes from a script has no loader of its own for what it imports.
  file.importFrom = (name) => import(name)
  require.cache[path] = file
  const folder = dirname(path)
  const requireFrom = (name) => (name.startsWith('.') ? loadFile(join(folder, name), compile) : require(name))
  compile(path, readFileSync(path)).runInThisContext()(file.exports, requireFrom, file, path, folder)
  file.loaded = true
  return file.exports
}
