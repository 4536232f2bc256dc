import { execFileSync } from 'node:child_process'
import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { folder, get, program, put } from '../helpers.js'
import { BAD, GOOD, repository } from './repository.js'

describe('--changed', () => {
  const git = (path: string, ...parameters: string[]): void => {
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', ...parameters], { cwd: path })
  }

  it('reports and repairs only lines that differ from a revision', () => {
    const path = repository({ 'docs/ä b.md': `${BAD}\nFine.\n`, 'same.md': BAD })
    git(path, 'init', '-q')
    git(path, 'add', '.')
    git(path, 'commit', '-qm', 'one')
    expect(program(path, ['--check', '--changed', '**/*.md']).code).toBe(0)
    put(path, 'docs/ä b.md', `${BAD}\nFine.\n\nA MARKER came.\n`)
    put(path, 'new.md', BAD)
    const { code, out } = program(path, ['--check', '--changed', '-f', 'jsonl'])
    expect(code).toBe(1)
    expect(out).toContain('"line":5')
    expect(out).toContain('new.md')
    expect(out).not.toContain(
      '"line":1,"column":11,"offset":10},"end":{"line":1,"column":18,"offset":17},"removed":" MARKER","inserted":"","confidence":1,"evidence":[],"file":"docs',
    )
    program(path, ['--write', '--changed=HEAD', 'docs/*.md'])
    expect(get(path, 'docs/ä b.md')).toBe(`${BAD}\nFine.\n\nA came.\n`)
  })

  /** A repository in which these files, once committed, got a line with the marker each. */
  const differing = (names: readonly string[], lines: (marked: boolean) => string | Uint8Array): string => {
    const path = repository({ '.gitattributes': 'attribute.md -diff\n' })
    for (const name of names) put(path, name, lines(false))
    git(path, 'init', '-q')
    git(path, 'add', '.')
    git(path, 'commit', '-qm', 'one')
    for (const name of names) put(path, name, lines(true))
    return path
  }
  const filesFound = (path: string, ...parameters: string[]): unknown[] =>
    program(path, ['--check', '--changed', '-f', 'json', ...parameters])
      .out.split('\n')
      .filter((line) => line.startsWith('{"file"'))
      .map((line) => JSON.parse(line.replace(/,$/, '')) as { file: string; findings: { start: { line: number } }[] })
      .map(({ file, findings }) => [file, ...findings.map(({ start }) => start.line)])

  it.skipIf(process.platform === 'win32')('knows the lines of files with any name', () => {
    const names = ['a"b.md', 'back\\slash.md', 'tab\there.md', ' b/c d.md', 'ä b/b ä.md', 'attribute.md']
    const path = differing(names, (marked) => `${BAD}\n${marked ? BAD : GOOD}`)
    expect(filesFound(path)).toEqual(expect.arrayContaining(names.map((name) => [name, 3])))
    expect(filesFound(path)).toHaveLength(names.length)
  })

  it('counts lines as git does where they end otherwise', () => {
    const path = differing(['cr.md', 'mixed.md'], (marked) => `${BAD}\r${GOOD}\r\n${marked ? BAD : GOOD}`)
    expect(filesFound(path)).toEqual([
      ['cr.md', 5],
      ['mixed.md', 5],
    ])
    const wide = differing(['wide.md'], (marked) => Buffer.from(`\ufeff${GOOD}${marked ? BAD : GOOD}`, 'utf16le'))
    expect(filesFound(wide)).toEqual([['wide.md', 2]])
    const old = differing(['old.md'], (marked) => `${GOOD}${marked ? BAD : GOOD}`.replaceAll('\n', '\r'))
    expect(filesFound(old)).toEqual([['old.md', 2]])
  })

  it('takes no line of a file for a line of the diff', () => {
    const path = differing(['a.md', 'b.md'], (marked) => (marked ? `++ b/a.md\n\n@@ -9 +9 @@\n\n${BAD}` : GOOD))
    expect(filesFound(path)).toEqual([
      ['a.md', 5],
      ['b.md', 5],
    ])
  })

  it('leaves a finding that ends where a new line begins', () => {
    const shared = `${GOOD}\nThe town had asked for a new one for many years now.\n\nShare this article\n`
    const path = folder({ 'a.txt': shared })
    git(path, 'init', '-q')
    git(path, 'add', '.')
    git(path, 'commit', '-qm', 'one')
    put(path, 'a.txt', `${shared}One more line that is fine and new.\n`)
    expect(filesFound(path, 'a.txt')).toEqual([['a.txt']])
  })

  it.skipIf(process.platform === 'win32')('follows links, and refuses what is outside of the repository', () => {
    const path = differing(['docs/a.md'], (marked) => (marked ? BAD : GOOD))
    const elsewhere = folder({ 'b.md': BAD })
    symlinkSync(path, `${elsewhere}/link`)
    expect(filesFound(path, `${elsewhere}/link/docs/a.md`)).toEqual([[`${elsewhere}/link/docs/a.md`, 1]])
    for (const input of [`${elsewhere}/b.md`, '-']) {
      const { code, err } = program(path, ['--check', '--changed', 'docs/a.md', input])
      expect(code).toBe(2)
      expect(err).toMatch(/^clean-article: --changed: .*\n$/)
    }
  })

  it('looks into submodules and other repositories', () => {
    const path = differing(['docs/a.md'], () => GOOD)
    const module = differing(['b.md', 'c.md'], () => `${BAD}\n${GOOD}`)
    git(path, '-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', module, 'module')
    git(path, 'commit', '-qm', 'two')
    expect(filesFound(path)).toEqual([])
    put(path, 'module/b.md', `${BAD}\n${BAD}`)
    put(path, 'module/d.md', BAD)
    put(path, 'other/e.md', BAD)
    git(`${path}/other`, 'init', '-q')
    expect(filesFound(path)).toEqual([
      ['module/b.md', 3],
      ['module/d.md', 1],
    ])
    expect(filesFound(path, 'other/e.md')).toEqual([['other/e.md', 1]])
    expect(filesFound(path, '--changed=HEAD~', 'module')).toEqual([
      ['module/b.md', 1, 3],
      ['module/c.md', 1],
      ['module/d.md', 1],
    ])
  })

  it('says when there is no such revision', () => {
    const { code, err } = program(repository({ 'a.md': BAD }), ['--check', '--changed=v9', 'a.md'])
    expect(code).toBe(2)
    expect(err).toContain('git knows no revision "v9" here')
  })

  it('says what git says where that is something else, and that there is no git', () => {
    const path = repository({ 'a.md': BAD, 'bin/none': '' })
    const message = (env: Record<string, string>): string =>
      program(path, ['--check', '--changed', 'a.md'], { env }).err.replace(/^clean-article: --changed: |\n$/g, '')
    expect(message({ LC_ALL: 'C' })).toMatch(
      /^git knows no revision "HEAD" here: [^\n]* \(git says: .*not a git repository.*\)$/,
    )
    expect(message({ PATH: join(path, 'bin') })).toBe('git is not installed')
  })
})
