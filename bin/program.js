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

const FILE = require.resolve('../dist/cli.cjs')
const CODE = join(dirname(FILE), 'cli.code')

/**
 * The first line of the code: what it holds for, and a sum over it and the program. V8 itself looks at no more
 * than the length of either, and runs what it finds.
 */
function keyOf(source, code) {
  const { versions, platform, arch } = process
  return `${versions.v8} ${platform} ${arch} ${crc32(code, crc32(source)).toString(16)}\n`
}

/** The compiled code for a source; undefined when there is none that fits. */
function codeFor(source) {
  try {
    const file = readFileSync(CODE)
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
const BUDGET = 700_000
/**
 * How full the memory that V8 allows itself gets before it looks for what may go, in percent: by default it waits
 * until the trees of hundreds of documents fill it, of which hardly anything is in use.
 */
const FULL = 20

function setUp() {
  if (!process.version.startsWith(MEASURED)) return
  setFlagsFromString(`--interrupt-budget=${BUDGET}`)
  setFlagsFromString(`--incremental-marking-soft-trigger=${FULL}`)
}

/** Loads the program and returns its exports. */
exports.load = () => {
  setUp()
  const source = readFileSync(FILE)
  return run(compiled(source, codeFor(source)))
}

/** Loads the program for the build: its exports, and a function that gives the code compiled so far. */
exports.loadForBuild = () => {
  setUp()
  const source = readFileSync(FILE)
  const script = compiled(source, undefined)
  const code = () => {
    const data = script.createCachedData()
    return Buffer.concat([Buffer.from(keyOf(source, data), 'latin1'), data])
  }
  return { program: run(script), code, path: CODE }
}

/** The program holds nothing but ASCII. */
function compiled(source, cachedData) {
  return new Script(Module.wrap(source.toString('latin1')), { filename: FILE, cachedData })
}

/** Runs the program as `require` would, so that chunks that require it find it loaded. */
function run(script) {
  const program = new Module(FILE, module)
  program.filename = FILE
  program.paths = module.paths
  // Code that comes from a script has no loader of its own for what it imports later.
  program.importFrom = (name) => import(name.startsWith('./') ? `../dist/${name.slice(2)}` : name)
  require.cache[FILE] = program
  script.runInThisContext()(program.exports, Module.createRequire(FILE), program, FILE, dirname(FILE))
  program.loaded = true
  return program.exports
}
