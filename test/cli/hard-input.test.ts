import { mkdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { folder, program } from './helpers.js'

const TEXT = 'The river rose two metres in a night, and by morning the bridge was gone.\n'

describe('hard input', () => {
  const clean = (input: string | Uint8Array, parameters: string[] = []): string => {
    const { code, out, err } = program(folder(), ['--from', 'text', ...parameters], { input })
    expect(err).not.toMatch(/\bat .*:\d+:\d+/)
    expect(code).toBeLessThanOrEqual(1)
    return out
  }

  it('reads a line of ten megabytes', () => {
    const line = `${'The river rose two metres in a night. '.repeat(270_000)}`.trim()
    expect(clean(`${line}\n`).length).toBeGreaterThan(10_000_000)
  })

  it('reads a million lines', () => {
    const lines = Array.from(
      { length: 1_000_000 },
      (_, index) => `Line ${index} of the report is a sentence of its own.`,
    )
    expect(clean(`${lines.join('\n')}\n`).length).toBeGreaterThan(1_000_000)
  }, 60_000)

  it('reads NULs and lone surrogates', () => {
    expect(clean(`The river\0 rose.\n\n${TEXT.repeat(3)}`)).toContain('river')
    expect(clean(Buffer.from('\ufeffThe bridge \ud800 fell.\n', 'utf16le'))).toContain('The bridge')
  })

  it('leaves the original untouched', () => {
    const path = folder({ 'a.txt': TEXT })
    mkdirSync(`${path}/out`)
    program(path, ['a.txt'])
    program(path, ['-o', 'out', 'a.txt'])
    program(path, ['--check', 'a.txt'])
    expect(program(path, ['a.txt']).out).toBe(TEXT)
  })
})
