import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import * as modules from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { crc32 } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { folder } from './helpers.js'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const STORY = 'The river rose two metres in a night, and by morning the bridge was gone.\n'
const TEXT = `The bridge\n==========\n\n${STORY}`
const RIGHT = { code: 0, out: `# The bridge\n\n${STORY}`, err: '' }

/** A copy of the built program, so that it can be damaged. */
function installed(): string {
  const path = folder()
  for (const part of ['bin', 'dist/cli.cjs', 'dist/cli.code', 'dist/chunks', 'dist/data', 'package.json']) {
    mkdirSync(dirname(join(path, part)), { recursive: true })
    cpSync(join(ROOT, part), join(path, part), { recursive: true })
  }
  symlinkSync(join(ROOT, 'node_modules'), join(path, 'node_modules'))
  return path
}

function run(path: string, parameters: readonly string[] = [], flags: readonly string[] = []) {
  const program = join(path, 'bin/clean-article.js')
  const { status, stdout, stderr } = spawnSync(process.execPath, [...flags, program, ...parameters], {
    cwd: path,
    input: TEXT,
    encoding: 'utf8',
  })
  return { code: status, out: stdout, err: stderr }
}

/** Another program of the same length, which writes headings with another sign. */
function change(path: string): void {
  const file = join(path, 'dist/cli.cjs')
  const source = readFileSync(file, 'utf8')
  const changed = source.replace('"#".repeat(Math', '"=".repeat(Math')
  expect(changed).not.toBe(source)
  writeFileSync(file, changed)
}

/** Gives the code the sum that it would have beside the program as it is now. */
function vouch(path: string): void {
  const file = join(path, 'dist/cli.code')
  const all = readFileSync(file)
  const start = all.indexOf('\n') + 1
  const sum = crc32(all.subarray(start), crc32(readFileSync(join(path, 'dist/cli.cjs'))))
  const key = all.toString('latin1', 0, start).replace(/\S+\n$/, `${sum.toString(16)}\n`)
  writeFileSync(file, Buffer.concat([Buffer.from(key), all.subarray(start)]))
}

// Later versions of Node keep compiled code by themselves.
describe.skipIf('enableCompileCache' in modules)('code that the build compiled', () => {
  it('is what runs', () => {
    const path = installed()
    change(path)
    // V8 looks at the length of a source alone: so the old code runs where its sum says that it is the right one.
    vouch(path)
    expect(run(path)).toEqual(RIGHT)
    rmSync(join(path, 'dist/cli.code'))
    expect(run(path).out).toMatch(/^= The bridge\n/)
  })

  it('is left alone beside another program of the same length', () => {
    const path = installed()
    change(path)
    expect(run(path).out).toMatch(/^= The bridge\n/)
  })

  it.each([
    ['cut off', (code: Buffer) => code.subarray(0, code.length >> 1)],
    ['cut to nothing', () => Buffer.alloc(0)],
    ['of another version of Node', (code: Buffer) => Buffer.concat([Buffer.from('v0.0.0'), code])],
    ['overwritten', (code: Buffer) => Buffer.from(code).fill(0xaa, code.indexOf('\n') + 1)],
    // Unseen, either ends the process with a fault in memory.
    ['flipped near its beginning', (code: Buffer) => flipped(code, 0.02)],
    ['flipped near its end', (code: Buffer) => flipped(code, 0.98)],
  ])('is not needed: %s', (_what, damage) => {
    const path = installed()
    const file = join(path, 'dist/cli.code')
    writeFileSync(file, damage(readFileSync(file)))
    expect(run(path)).toEqual(RIGHT)
  })

  it('is not needed: missing', () => {
    const path = installed()
    rmSync(join(path, 'dist/cli.code'))
    expect(run(path)).toEqual(RIGHT)
  })

  it.each(['--no-opt', '--max-lazy', '--no-lazy', '--stack-size=900'])('goes with node %s', (flag) => {
    expect(run(installed(), [], [flag])).toEqual(RIGHT)
  })

  it('loads what is imported later, without a word', () => {
    expect(run(installed(), ['--version'])).toMatchObject({ code: 0, err: '' })
    expect(run(installed(), ['--from', 'html', '--only', 'repair'])).toMatchObject({ err: '' })
  })
})

function flipped(code: Buffer, place: number): Buffer {
  const copy = Buffer.from(code)
  const at = Math.floor(code.length * place)
  copy[at] = (copy[at] as number) ^ 1
  return copy
}
