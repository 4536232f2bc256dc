import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type CleanOptions, clean, type Format } from '../src/index.js'

const FOLDER = new URL('../fixtures/', import.meta.url)
const FORMATS: Readonly<Record<string, Format>> = { txt: 'text', html: 'html', md: 'markdown' }

/** What `about.json` may say of a fixture. */
interface About {
  readonly options?: CleanOptions
  /** Metadata that must be found, by field. */
  readonly metadata?: Readonly<Record<string, string>>
}

/** A finding as `findings.json` holds it. */
interface ExpectedFinding {
  readonly rule: string
  readonly line: number
  readonly removed: string
  readonly inserted: string
}

function read(name: string, file: string): string | undefined {
  const url = new URL(`${name}/${file}`, FOLDER)
  return existsSync(url) ? readFileSync(url, 'utf8') : undefined
}

const names = readdirSync(FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name.includes('--'))
  .map((entry) => entry.name)

describe('fixtures', () => {
  it('are there', () => {
    expect(names.length).toBeGreaterThan(8)
  })

  it.each(names)('%s', async (name) => {
    const input = readdirSync(new URL(`${name}/`, FOLDER)).find((file) => file.startsWith('input.'))
    if (input === undefined) throw new Error(`fixtures/${name} has no input file`)
    const expected = read(name, 'expected.md')
    if (expected === undefined) throw new Error(`fixtures/${name} has no expected.md: write it and review it`)
    const about = JSON.parse(read(name, 'about.json') ?? '{}') as About
    const from = FORMATS[input.split('.').at(-1) ?? ''] ?? 'text'
    const result = await clean(read(name, input) ?? '', { from, ...about.options })
    expect(result.markdown).toBe(expected)
    expect(result.metadata).toMatchObject(about.metadata ?? {})
    const findings = read(name, 'findings.json')
    if (findings !== undefined) {
      const found = result.findings.map(({ rule, start, removed, inserted }): ExpectedFinding => {
        return { rule, line: start.line, removed, inserted }
      })
      expect(found).toEqual(JSON.parse(findings))
    }
    expect((await clean(result.markdown, { from: 'markdown', ...about.options })).markdown).toBe(expected)
  })
})
