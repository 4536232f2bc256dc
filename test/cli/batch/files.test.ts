import { chmodSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ARTICLE, get, program, put } from '../helpers.js'
import { BAD, GOOD, repository } from './repository.js'

describe('ignored files', () => {
  it('are left out, with a notice when they are named', () => {
    const path = repository({ '.clean-articleignore': 'old/\n', 'old/a.md': BAD, 'a.md': GOOD })
    expect(program(path, ['--check', '**/*.md'])).toEqual({ code: 0, out: '', err: '' })
    const named = program(path, ['--check', 'old/a.md', 'a.md'])
    expect(named.code).toBe(0)
    expect(named.err).toBe('clean-article: old/a.md is ignored: --no-ignore reads it all the same\n')
    expect(program(path, ['--check', '--no-ignore', '**/*.md']).code).toBe(1)
  })

  it('are left out by the name of standard input as well', () => {
    const path = repository({ '.clean-articleignore': 'old/\n' })
    const check = (name: string): object => program(path, ['--check', '--stdin-filename', name], { input: BAD })
    expect(check('old/a.md')).toEqual({
      code: 0,
      out: '',
      err: 'clean-article: old/a.md is ignored: --no-ignore reads it all the same\n',
    })
    expect(check('a.md')).toMatchObject({ code: 1, err: '' })
  })

  it('may be named by another file or by the configuration', () => {
    const path = repository({ mine: 'a.md\n', 'a.md': BAD, 'b.md': BAD })
    expect(program(path, ['--check', '-f', 'jsonl', '--ignore-path', 'mine', '*.md']).out).not.toContain('a.md')
    put(path, '.clean-articlerc.json', '{"plugins":["./marker.mjs"],"only":["no-marker"],"ignore":["b.md"]}')
    expect(program(path, ['--check', '-f', 'jsonl', '*.md']).out).not.toContain('b.md')
  })

  it('are seen from the folder of the configuration, wherever below it the program is started', () => {
    const config = '{"plugins":["./marker.mjs"],"only":["no-marker"],"ignore":["/docs/old/"]}'
    const path = repository({ 'docs/old/a.md': BAD, 'docs/b/a.md': GOOD, '.clean-articlerc.json': config })
    for (const [from, input] of [
      ['.', 'docs'],
      ['docs', '.'],
      ['docs/b', '..'],
    ] as const) {
      expect(program(join(path, from), ['--check', input]), from).toEqual({ code: 0, out: '', err: '' })
    }
    expect(program(join(path, 'docs'), ['--check', '--config', '../.clean-articlerc.json', '.']).code).toBe(1)
  })

  it('are named by a file that can be read', () => {
    const path = repository({ 'a.md': GOOD, 'd/x': '' })
    expect(program(path, ['--check', '--ignore-path', 'd', 'a.md'])).toEqual({
      code: 2,
      out: '',
      err: 'clean-article: d: is a folder: name a file with --ignore-path\n',
    })
  })

  it.skipIf(process.getuid?.() === 0)('name their file where it may not be read', () => {
    const path = repository({ 'a.md': GOOD, '.clean-articleignore': 'b.md\n' })
    chmodSync(join(path, '.clean-articleignore'), 0)
    expect(program(path, ['--check', 'a.md']).err).toBe(
      'clean-article: .clean-articleignore: permission denied: check its rights\n',
    )
  })
})

describe('the summary', () => {
  it('counts by rule, as text and as JSON', () => {
    const path = repository({ 'a.md': BAD, 'b.md': ARTICLE })
    const { err } = program(path, ['--check', '-v', '--summary-file', 's.json', '*.md'])
    expect(err).toContain('2 documents, 1 changed, 0 failed')
    expect(JSON.parse(get(path, 's.json'))).toEqual({
      documents: 2,
      changed: 1,
      failed: 0,
      errors: 1,
      warnings: 0,
      empty: 0,
      lowConfidence: 0,
      charactersIn: BAD.length + ARTICLE.length,
      charactersOut: BAD.length + ARTICLE.length - 7,
      rules: { 'no-marker': { documents: 1, findings: 1, characters: 7 } },
    })
  })

  it('counts documents that failed and those of which nothing is left', () => {
    const path = repository({ 'a.txt': 'Share this article\n', 'b.txt': '', 'c.md': '' })
    program(path, ['--check', '--only', 'drop', '--summary-file', 's.json', 'a.txt', 'b.txt', 'c.md', 'missing.md'])
    expect(JSON.parse(get(path, 's.json'))).toMatchObject({ documents: 4, changed: 1, failed: 1, empty: 3 })
  })
})
