import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { get, program, put } from '../helpers.js'
import { BAD, GOOD, repository } from './repository.js'

describe('a baseline', () => {
  it('is recorded without printing the documents', () => {
    const path = repository({ 'a.md': BAD, 'b.md': BAD })
    expect(program(path, ['--suppress-all', '.'])).toEqual({ code: 0, out: '', err: '' })
  })

  it('hides old findings, shows new ones, and forgets those that are gone', () => {
    const path = repository({ 'a.md': `${BAD}\nOne more MARKER stands here.\n` })
    expect(program(path, ['--check', '--suppress-all', '*.md']).code).toBe(0)
    expect(program(path, ['--check', '*.md'])).toEqual({ code: 0, out: '', err: '' })
    put(path, 'a.md', `A new MARKER line.\n\n${BAD}`)
    const changed = program(path, ['--check', '*.md'])
    expect(changed.code).toBe(1)
    expect(changed.out).toContain('1:6')
    expect(changed.out).not.toContain('3:11')
    program(path, ['--check', '--prune-suppressions', '*.md'])
    const { files } = JSON.parse(get(path, '.clean-article-suppressions.json')) as { files: object }
    expect(files).toEqual({ 'a.md': { 'no-marker': [expect.any(String)] } })
  })

  const baseline = (path: string): unknown => JSON.parse(get(path, '.clean-article-suppressions.json'))

  it('forgets files that became clean or are gone', () => {
    const path = repository({ 'a.md': BAD, 'b.md': BAD, 'c.md': BAD })
    program(path, ['--suppress-all', '.'])
    put(path, 'a.md', GOOD)
    rmSync(`${path}/b.md`)
    program(path, ['--check', '--prune-suppressions', 'a.md'])
    expect(baseline(path)).toEqual({ version: 2, files: { 'c.md': { 'no-marker': [expect.any(String)] } } })
  })

  it('keeps what is known elsewhere in files that --changed narrows', () => {
    const path = repository({ 'a.md': `${BAD}\n${BAD}` })
    const git = (...parameters: string[]) => execFileSync('git', parameters, { cwd: path })
    git('init', '-q')
    git('add', '.')
    git('-c', 'user.name=a', '-c', 'user.email=a@example.org', 'commit', '-qm', 'one')
    program(path, ['--suppress-all', '.'])
    put(path, 'a.md', `${BAD}\n${BAD}\n${BAD}`)
    expect(program(path, ['--check', '--changed', '-f', 'jsonl']).out).toContain('"line":5')
    program(path, ['--check', '--changed', '--suppress-all'])
    expect(program(path, ['--check', '.']).code).toBe(0)
    program(path, ['--check', '--changed', '--prune-suppressions'])
    expect(program(path, ['--check', '.']).code).toBe(0)
  })

  it('holds for other spellings of a path and from other folders', () => {
    const path = repository({ 'docs/a.md': BAD })
    program(path, ['--suppress-all', 'docs'])
    expect(program(path, ['--check', `${path}/docs`, './docs/../docs/a.md']).code).toBe(0)
    expect(program(`${path}/docs`, ['--check', '.']).code).toBe(0)
    const named = ['--suppressions-file', 'k/k.json']
    program(path, ['--suppress-all', ...named, 'docs'])
    expect(program(`${path}/docs`, ['--check', '--suppressions-file', '../k/k.json', 'a.md']).code).toBe(0)
  })

  it('is read as the first version wrote it, with paths as they were typed', () => {
    const path = repository({ 'docs/a.md': BAD })
    program(path, ['--suppress-all', 'docs'])
    const { files } = baseline(path) as { files: Record<string, object> }
    for (const typed of ['docs/a.md', `${path}/docs/a.md`, './docs/a.md']) {
      const old = JSON.stringify({ version: 1, files: { [typed]: files['docs/a.md'] } })
      put(path, '.clean-article-suppressions.json', old)
      put(path, 'k/k.json', old)
      expect(program(path, ['--check', 'docs']).code).toBe(0)
      expect(program(path, ['--check', '--suppressions-file', 'k/k.json', 'docs']).code).toBe(0)
    }
  })

  it('says what to do when its file is damaged', () => {
    const path = repository({ 'a.md': BAD, '.clean-article-suppressions.json': '<<<<' })
    const { code, err } = program(path, ['--suppress-all', 'a.md'])
    expect(code).toBe(2)
    expect(err).toContain('delete it, then write it anew with --suppress-all')
  })

  it('leaves known findings in what is written', () => {
    const path = repository({ 'a.md': BAD })
    program(path, ['--check', '--suppress-all', 'a.md'])
    expect(program(path, ['--write', 'a.md']).code).toBe(0)
    expect(get(path, 'a.md')).toBe(BAD)
    put(path, 'a.md', `${BAD}\nOne MARKER more.\n`)
    expect(program(path, ['--diff', 'a.md']).out).toContain('\n-One MARKER more.\n+One more.\n')
    program(path, ['--write', 'a.md'])
    expect(get(path, 'a.md')).toBe(`${BAD}\nOne more.\n`)
  })

  it('leaves them in text that is patched', () => {
    const path = repository({ 'a.txt': `${BAD}\n${BAD}` })
    program(path, ['--check', '--suppress-all', 'a.txt'])
    put(path, 'a.txt', `${BAD}\n${BAD}\n${BAD}`)
    program(path, ['-o', 'out', '--patch', 'a.txt'])
    expect(get(path, 'out/a.md')).toBe(`${BAD}\n${BAD}\n${GOOD}`)
  })

  it('leaves them in Markdown that is written anew', () => {
    const path = repository({ 'a.md': BAD })
    program(path, ['--check', '--suppress-all', 'a.md'])
    put(path, 'a.md', `Bridge\n===\n\n${BAD}`)
    program(path, ['--write', '--reformat', 'a.md'])
    expect(get(path, 'a.md')).toBe(`# Bridge\n\n${BAD}`)
  })
})
