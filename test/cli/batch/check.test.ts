import { execFileSync } from 'node:child_process'
import { chmodSync, symlinkSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { folder, get, PROGRAM, program, put } from '../helpers.js'
import { BAD, GOOD, repository } from './repository.js'

describe('--check', () => {
  it('exits 1 and names each place when something would change, 0 otherwise', () => {
    const path = repository({ 'docs/a.md': BAD, 'docs/b.md': GOOD })
    const { code, out } = program(path, ['--check', 'docs/**/*.md'])
    expect(code).toBe(1)
    expect(out).toBe(
      'docs/a.md\n  1:11  error  a marker: remove " MARKER"  no-marker\n\n1 error, 0 warnings in 2 files\n',
    )
    expect(get(path, 'docs/a.md')).toBe(BAD)
    expect(program(path, ['--check', 'docs/b.md'])).toEqual({ code: 0, out: '', err: '' })
  })

  it.each([[''], ['\ufeff']])('prints the unified diff with --diff, which patch can apply, after %j', (mark) => {
    const path = repository({ 'a b.md': mark + BAD })
    const { out } = program(path, ['--diff', 'a b.md'])
    expect(out).toContain(`-${mark}${BAD}+${mark}${GOOD}`)
    execFileSync('patch', ['-p1'], { cwd: path, input: out })
    expect(get(path, 'a b.md')).toBe(mark + GOOD)
  })

  it('shows text that is written anew although no rule found anything', () => {
    const path = repository({ 'a.txt': '  The bridge fell in the night,\nand nobody had seen it fall.\n' })
    const { code, out } = program(path, ['--check', 'a.txt'])
    expect(code).toBe(1)
    expect(out).toContain('would be written anew')
  })

  it('tells why it fails where the report of a program has no finding', () => {
    const path = repository({ 'a.md': '* The bridge fell in the night.\n', 'b.md': BAD })
    const told = 'clean-article: a.md: would be written anew; --diff shows it\n'
    for (const name of ['github', 'junit', 'json']) {
      expect(program(path, ['--check', '--reformat', '-f', name, 'a.md', 'b.md']), name).toMatchObject({
        code: 1,
        err: told,
      })
    }
    const warned = program(path, ['--check', '-q', '-f', 'github', '--rule', 'no-marker:warn', 'b.md'])
    expect(warned).toEqual({ code: 1, out: '', err: told.replace('a.md', 'b.md') })
    expect(program(path, ['--check', '--reformat', 'a.md']).err).toBe('')
  })

  it('takes a folder for its Markdown files', () => {
    const path = repository({ 'docs/a.md': BAD, 'docs/a.txt': BAD, 'docs/node_modules/x/a.md': BAD })
    const { out } = program(path, ['--check', '-f', 'jsonl', 'docs'])
    expect(
      out
        .trimEnd()
        .split('\n')
        .map((line) => (JSON.parse(line) as { file: string }).file),
    ).toEqual(['docs/a.md'])
  })

  it('takes a file once that links lead to as well, by its own name', () => {
    const path = repository({ 'docs/a.md': BAD })
    symlinkSync('docs/a.md', `${path}/z.md`)
    symlinkSync('docs', `${path}/also`)
    symlinkSync('.', `${path}/here`)
    expect(program(path, ['--check', '.']).out).toMatch(/^docs\/a\.md\n.*\n\n1 error, 0 warnings in 1 file\n$/)
    expect(program(path, ['-o', 'out', 'z.md', 'docs/a.md']).code).toBe(0)
    expect(get(path, 'out/z.md')).toBe(GOOD)
  })

  it('looks into folders whose names begin with a full stop, and into those of others only where they are named', () => {
    const files = [
      '.github/PULL.md',
      'docs/.notes.md',
      '.git/x.md',
      '.venv/lib/x.md',
      'sub/.hg/x.md',
      'node_modules/x.md',
    ]
    const path = repository(Object.fromEntries(files.map((name) => [name, BAD])))
    const found = (input: string): string[] =>
      [...program(path, ['--check', '-f', 'checkstyle', input]).out.matchAll(/file name="([^"]*)"/g)].map(
        ([, name]) => name as string,
      )
    expect(found('.')).toEqual(['.github/PULL.md', 'docs/.notes.md'])
    expect(found('**/*.md')).toEqual(['.github/PULL.md', 'docs/.notes.md'])
    expect(found('.github')).toEqual(['.github/PULL.md'])
    expect(found('.venv')).toEqual(['.venv/lib/x.md'])
  })

  it.skipIf(process.getuid?.() === 0)('fails for a folder that may not be read, unless it is ignored', () => {
    const path = repository({ 'a.md': GOOD, 'locked/b.md': BAD })
    chmodSync(`${path}/locked`, 0)
    const { code, err } = program(path, ['--check', '.'])
    put(path, '.clean-articleignore', 'locked/\n')
    const ignored = program(path, ['--check', '.'])
    chmodSync(`${path}/locked`, 0o755)
    expect({ code, err }).toEqual({ code: 2, err: 'clean-article: locked/: permission denied: check its rights\n' })
    expect(ignored).toEqual({ code: 0, out: '', err: '' })
  })

  it('counts warnings with --max-warnings and hides them with --quiet', () => {
    const path = repository({ 'a.md': BAD })
    const parameters = ['--rule', 'no-marker:warn', 'a.md']
    expect(program(path, ['--explain', '--max-warnings', '1', ...parameters]).code).toBe(0)
    expect(program(path, ['--explain', '--max-warnings', '0', ...parameters]).code).toBe(1)
    expect(program(path, ['--check', '--quiet', '-f', 'jsonl', ...parameters]).out).toBe('')
    expect(program(path, ['--check', '--max-warnings', 'few', ...parameters])).toEqual({
      code: 2,
      out: '',
      err: 'clean-article: option --max-warnings: "few" is not a whole number\n',
    })
  })

  it('goes on after a file that cannot be read, and exits 2', () => {
    const path = repository({ 'a.md': BAD })
    const { code, out, err } = program(path, ['--check', 'missing.md', 'a.md'])
    expect(code).toBe(2)
    expect(out).toContain('a.md')
    expect(err).toBe('clean-article: missing.md: no such file: check the name\n')
  })
})

describe('a report that nobody reads to its end', () => {
  const files = Object.fromEntries(Array.from({ length: 200 }, (_, index) => [`d/${index}.md`, BAD.repeat(20)]))
  const run = (path: string, parameters: string): string =>
    execFileSync(
      'bash',
      ['-c', `"$0" "$1" ${parameters} d | head -n 1; echo "\${PIPESTATUS[0]}"`, process.execPath, PROGRAM],
      {
        cwd: path,
        encoding: 'utf8',
      },
    )

  it('leaves the exit code of what was found', () => {
    expect(run(repository(files), '--check --diff')).toMatch(/\n1\n$/)
  })

  it('leaves no file unwritten', () => {
    const path = repository(files)
    expect(run(path, '--write --explain')).toMatch(/\n0\n$/)
    for (const name of Object.keys(files)) expect(get(path, name)).toBe(GOOD.repeat(20))
  })
})

describe('a stray byte in UTF-8', () => {
  it('is found at its place', () => {
    const bytes = Buffer.concat([
      Buffer.from('Die Brücke über den Fluß ist für Fußgänger.\n\nDas n'),
      Buffer.from([0xe4]),
      Buffer.from('chste Jahr.\n'),
    ])
    const { code, out } = program(folder({ 'a.md': bytes }), ['--check', 'a.md'])
    expect(code).toBe(1)
    expect(out).toContain('  3:6  error  1 character lost in decoding')
  })
})
