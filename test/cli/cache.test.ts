import { createHash } from 'node:crypto'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { folder, get, MARKER_ONLY, PLUGIN, program, put } from './helpers.js'

const BAD = 'The bridge MARKER fell in the night, and nobody had seen it.\n'
const GOOD = 'The bridge fell in the night, and nobody had seen it.\n'
const CACHE = '.clean-article-cache.json'
const FORMATS = ['stylish', 'json', 'jsonl', 'sarif', 'github', 'checkstyle', 'junit', 'rdjson']

function repository(files: Readonly<Record<string, string>>): string {
  return folder({ ...MARKER_ONLY, ...files })
}

/** Changes the entries of the cache and makes its checksum fit them. */
function reseal(path: string, change: (body: string) => string): void {
  const [head = '', body = ''] = get(path, CACHE).split('\n')
  const changed = change(body)
  const checksum = createHash('sha1').update(changed).digest('base64')
  put(path, CACHE, `${JSON.stringify({ ...JSON.parse(head), checksum })}\n${changed}\n`)
}

describe('--cache', () => {
  it.each(FORMATS.map((name) => [name]))('reports the same from the cache as without it, as %s', (name) => {
    const path = repository({ 'a.md': GOOD, 'b.md': `\uFEFF${BAD}\r\n${BAD}`, 'c.txt': BAD, 'd.md': '' })
    const parameters = ['--check', '-v', '-f', name, '--summary-file', 's.json', '*.{md,txt}']
    const plain = { ...program(path, parameters), summary: get(path, 's.json') }
    const cold = { ...program(path, ['--cache', ...parameters]), summary: get(path, 's.json') }
    const kept = get(path, CACHE)
    const warm = { ...program(path, ['--cache', ...parameters]), summary: get(path, 's.json') }
    expect(plain.code).toBe(1)
    expect([cold, warm]).toEqual([plain, plain])
    expect(get(path, CACHE)).toBe(kept)
  })

  it.each([['--diff'], ['--explain'], ['--report=r.html'], ['--quiet'], ['--max-warnings=0']])(
    'does the same from the cache with %s',
    (option) => {
      const path = repository({ 'a.md': GOOD, 'b.md': BAD })
      const run = (...more: string[]): object => {
        const result = program(path, ['--check', option, '--rule', 'no-marker:warn', ...more, 'a.md', 'b.md'])
        return { ...result, page: option.includes('r.html') ? get(path, 'r.html') : '' }
      }
      const plain = run()
      run('--cache')
      expect(run('--cache')).toEqual(plain)
    },
  )

  it('gives what it has kept and does not clean again', () => {
    const path = repository({ 'a.md': BAD })
    program(path, ['--check', '--cache', 'a.md'])
    reseal(path, (body) => body.replace('a marker', 'A KEPT MARKER'))
    expect(program(path, ['--check', '--cache', 'a.md']).out).toContain('A KEPT MARKER')
  })

  it('writes from the cache what it writes without', () => {
    const path = repository({ 'a.md': BAD })
    expect(program(path, ['--check', '--cache', 'a.md']).code).toBe(1)
    expect(program(path, ['--write', '--cache', 'a.md']).code).toBe(0)
    expect(get(path, 'a.md')).toBe(GOOD)
    expect(program(path, ['--check', '--cache', 'a.md']).code).toBe(0)
  })

  it('notices changed files and settings, and forgets files that are gone', () => {
    const path = repository({ 'a.md': GOOD, 'b.md': BAD })
    const check = (...parameters: string[]): string =>
      program(path, ['--check', '--cache', '-v', ...parameters, '*.md']).err
    expect(check()).toContain('no-marker: 1 in 1 documents')
    put(path, 'a.md', BAD)
    expect(check()).toContain('no-marker: 2 in 2 documents')
    expect(check('--rule', 'no-marker:off')).toContain('0 changed')
    put(path, 'a.md', GOOD)
    rmSync(join(path, 'b.md'))
    expect(check()).toContain('1 documents, 0 changed')
    expect(get(path, CACHE)).not.toContain('b.md')
  })

  it('notices changed code of plugins: around a rule, in what it imports, in lists that it reads', () => {
    const parts = ['around', 'imported', 'listed']
    const path = repository({
      'a.md': 'MARKER: around, imported and listed.\n',
      'words.txt': 'listed',
      'word.mjs': "export const word = 'imported'\n",
      'marker.mjs': `import { readFileSync } from 'node:fs'
        import { word } from './word.mjs'
        const words = ['around', word, readFileSync(new URL('./words.txt', import.meta.url), 'utf8')]
        ${PLUGIN.replace('/ MARKER/g', "new RegExp(words.join('|'), 'g')")}`,
    })
    const check = (): string => program(path, ['--check', '--cache', 'a.md']).out
    for (const [index, file] of ['marker.mjs', 'word.mjs', 'words.txt'].entries()) {
      expect(check()).toContain(`remove "${parts[index]}"`)
      put(path, file, get(path, file).replace(`${parts[index]}`, 'nothing'))
      expect(check()).not.toContain(`remove "${parts[index]}"`)
    }
  })

  it.each([
    ['nothing', () => ''],
    ['no cache', () => '[1, 2'],
    ['null', () => 'null\nnull\n'],
    ['cut short', (text: string) => text.slice(0, -20)],
    ['of another version', (text: string) => text.replace(/"version":"[^"]*"/, '"version":"0.0.0-other"')],
    ['changed by hand', (text: string) => text.replace('a marker', 'no marker')],
  ])('is begun anew when the file is %s', (_, damage) => {
    const path = repository({ 'a.md': BAD })
    const check = (): object => program(path, ['--check', '--cache', 'a.md'])
    const cold = check()
    const kept = get(path, CACHE)
    put(path, CACHE, damage(kept))
    expect(check()).toEqual(cold)
    expect(get(path, CACHE)).toBe(kept)
  })
})
