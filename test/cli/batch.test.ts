import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, existsSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ARTICLE, folder, get, MARKER_ONLY, type Outcome, PROGRAM, program, put } from './helpers.js'

const BAD = 'The bridge MARKER fell in the night, and nobody had seen it.\n'
const GOOD = 'The bridge fell in the night, and nobody had seen it.\n'

function repository(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  return folder({ ...MARKER_ONLY, ...files })
}

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

/** Runs the program where no file may have more than 8 KiB: of a longer one the system takes the first part, and says so. */
function withLittleRoom(path: string, parameters: string): Pick<Outcome, 'code' | 'err'> {
  const command = `ulimit -f 8; "${process.execPath}" "${PROGRAM}" ${parameters}`
  const { status, stderr } = spawnSync('bash', ['-c', command], { cwd: path, encoding: 'utf8' })
  return { code: status, err: stderr }
}

describe('--write', () => {
  it('changes the reported ranges in place, and only when bytes change', () => {
    const path = repository({ 'a.md': `\ufeff# Title\r\n\r\n${BAD.replace('\n', '\r\n')}`, 'b.md': GOOD })
    const past = new Date(1_000_000_000_000)
    utimesSync(`${path}/b.md`, past, past)
    expect(program(path, ['--write', '*.md'])).toEqual({ code: 0, out: '', err: '' })
    expect(get(path, 'a.md')).toBe(`\ufeff# Title\r\n\r\n${GOOD.replace('\n', '\r\n')}`)
    expect(statSync(`${path}/b.md`).mtimeMs).toBe(past.getTime())
    utimesSync(`${path}/a.md`, past, past)
    program(path, ['--write', '*.md'])
    expect(statSync(`${path}/a.md`).mtimeMs).toBe(past.getTime())
  })

  it('keeps the encoding of a file that it patches', () => {
    const path = repository({ 'a.md': Buffer.from(`Über die Brücke: größer. ${BAD}`, 'latin1') })
    program(path, ['--write', '--encoding', 'windows-1252', 'a.md'])
    expect(readFileSync(`${path}/a.md`, 'latin1')).toBe(`Über die Brücke: größer. ${GOOD}`)
  })

  it('never writes a file whose bytes it cannot decode', () => {
    const bytes = Buffer.concat([Buffer.from(`${'Brücke '.repeat(300)}\n\n`), Buffer.from([0xff]), Buffer.from(BAD)])
    const path = repository({ 'a.md': bytes })
    const { code, err } = program(path, ['--write', 'a.md'])
    expect(code).toBe(2)
    expect(err).toContain('a.md: 1 byte is no utf-8 and would be lost: mend the file, or give --encoding')
    expect(readFileSync(`${path}/a.md`)).toEqual(bytes)
  })

  it('never writes a file whose encoding lacks what was repaired', () => {
    const bytes = Buffer.concat([
      Buffer.from('Où est passé le garçon ? À la forêt, près du vieux chêne.\n\n', 'latin1'),
      Buffer.from('Au delà: la clé → 橋\n'),
    ])
    const path = repository({ 'a.md': bytes, '.clean-articlerc.json': '{}' })
    const { code, err } = program(path, ['--write', 'a.md'])
    expect(code).toBe(2)
    expect(err).toBe(
      'clean-article: a.md: the clean text holds "→", which windows-1252 does not have: convert the file to UTF-8, or use -o DIR\n',
    )
    expect(readFileSync(`${path}/a.md`)).toEqual(bytes)
  })

  it('writes a .md beside text and leaves the text', () => {
    const path = repository({ 'sub/a.txt': BAD })
    program(path, ['--write', 'sub/a.txt'])
    expect(get(path, 'sub/a.txt')).toBe(BAD)
    expect(get(path, 'sub/a.md')).toBe(GOOD)
  })

  it('says what standard input lacks', () => {
    expect(program(repository(), ['--write'], { input: BAD })).toEqual({
      code: 2,
      out: '',
      err: 'clean-article: standard input: it has no name to write to: add --stdin-filename\n',
    })
  })

  it('says when it writes over a .md that stands beside text, which it may have written itself', () => {
    const path = repository({ 'a.txt': BAD, 'a.md': 'Mine.\n' })
    const { code, err } = program(path, ['--write', 'a.txt'])
    expect(code).toBe(0)
    expect(err).toBe('clean-article: a.txt: a.md was there already and is written over: -o DIR keeps both\n')
    expect(program(path, ['--write', 'a.txt'])).toEqual({ code: 0, out: '', err: '' })
    put(path, 'a.txt', `${BAD}\n${BAD}`)
    expect(program(path, ['--write', '--quiet', 'a.txt'])).toEqual({ code: 0, out: '', err: '' })
    expect(get(path, 'a.md')).toBe(`${GOOD}\n${GOOD}`)
  })

  it.each([[['a.txt', 'a.md']], [['a.md', 'a.txt']]])('never writes one input over another: %j', (inputs) => {
    const path = repository({ 'a.txt': BAD, 'a.md': `Mine. ${BAD}` })
    const { code, err } = program(path, ['--write', ...inputs])
    expect(code).toBe(2)
    expect(err).toMatch(/^clean-article: a\.txt: a\.md is /)
    expect(get(path, 'a.md')).toBe(`Mine. ${GOOD}`)
  })

  it('patches what is built on Markdown in place', () => {
    const around = (text: string): string =>
      `---\ntitle: Lamps\nformat: html\n---\n\n::: {.callout-note}\n${text}:::\n\n\`\`\`{r echo=FALSE}\nplot(lamps)\n\`\`\`\n`
    const names = ['a.qmd', 'b.Rmd', 'c.mdc']
    const path = repository(Object.fromEntries(names.map((name) => [name, around(BAD)])))
    expect(program(path, ['--write', '.'])).toEqual({ code: 0, out: '', err: '' })
    for (const name of names) expect(get(path, name), name).toBe(around(GOOD))
  })

  it('writes through a symbolic link and keeps the mode', () => {
    const path = repository({ 'real.md': BAD })
    symlinkSync('real.md', `${path}/link.md`)
    program(path, ['--write', 'link.md'])
    expect(get(path, 'real.md')).toBe(GOOD)
  })

  it('leaves a file whose whole text finds no room', () => {
    const long = `${BAD}${'\nThe river rose, and the men on the bank could do nothing but look on.\n'.repeat(500)}`
    const path = repository({ 'a.md': long })
    expect(withLittleRoom(path, '--write a.md')).toEqual({
      code: 2,
      err: 'clean-article: a.md: a.md cannot be written: larger than a file may be here: see ulimit -f\n',
    })
    expect(get(path, 'a.md')).toBe(long)
    expect(readdirSync(path).filter((name) => name.startsWith('a.md'))).toEqual(['a.md'])
  })

  it.skipIf(process.getuid?.() === 0)('leaves a file that may not be written', () => {
    const path = repository({ 'a.md': BAD })
    chmodSync(`${path}/a.md`, 0o444)
    const { code, err } = program(path, ['--write', 'a.md'])
    expect(code).toBe(2)
    expect(err).toContain('a.md cannot be written: permission denied')
    expect(get(path, 'a.md')).toBe(BAD)
  })
})

describe('-o', () => {
  it('writes into a folder that is there, whatever its name', () => {
    const path = repository({ 'site.md/x': '', 'a.md': BAD })
    expect(program(path, ['-o', 'site.md', 'a.md'])).toEqual({ code: 0, out: '', err: '' })
    expect(get(path, 'site.md/a.md')).toBe(GOOD)
  })

  it('keeps relative paths and touches no original', () => {
    const path = repository({ 'in/x/a.txt': BAD, 'in/b.md': BAD })
    expect(program(path, ['-o', 'out', 'in/**/*'])).toEqual({ code: 0, out: '', err: '' })
    expect(get(path, 'out/in/x/a.md')).toBe(GOOD)
    expect(get(path, 'out/in/b.md')).toBe(GOOD)
    expect(get(path, 'in/x/a.txt')).toBe(BAD)
  })

  it.each([
    ['.', 'docs/a.md'],
    ['./docs/..', './docs/a.md'],
    ['link', 'docs/a.md'],
  ])('never writes over an input: %s', (output, input) => {
    const path = repository({ 'docs/a.md': BAD })
    symlinkSync('.', join(path, 'link'))
    const { code, err } = program(path, ['-o', output, input])
    expect(code).toBe(2)
    expect(err).toContain('docs/a.md is an input: choose another -o DIR, or --write it in place\n')
    expect(get(path, 'docs/a.md')).toBe(BAD)
  })

  it('refuses two inputs that would be written to the same file', () => {
    const path = repository({ 'a.txt': BAD, 'a.html': `<p>${BAD}</p>` })
    const { code, err } = program(path, ['-o', 'out', 'a.txt', 'a.html'])
    expect(code).toBe(2)
    expect(err).toContain('out/a.md is already written for a.txt: rename one')
  })

  it('exits 1, writes no file and says so when nothing is left', () => {
    const path = repository({ 'a.txt': ' \n', 'b.txt': 'Share this article\n' })
    const { code, err } = program(path, ['-o', 'out', '--only', 'drop', 'a.txt', 'b.txt'])
    expect(code).toBe(1)
    expect(err).toContain('a.txt: nothing is left: the input is empty')
    expect(err).toContain('b.txt: nothing is left of it: try --explain')
    expect(existsSync(`${path}/out`)).toBe(false)
  })
})

describe('a run that is repeated', () => {
  it.each([
    ['.', 'out'],
    ['**/*.md', 'out'],
    ['docs', 'docs'],
    ['docs', 'docs/out'],
  ])('does not read what it wrote: %s to %s', (input, output) => {
    const path = repository({ 'docs/a.md': BAD })
    for (let time = 0; time < 3; time++) program(path, ['-o', output, input])
    const written = readdirSync(path, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('a.md'))
    expect(written).toHaveLength(2)
  })
})

describe('files that are written beside the documents', () => {
  it('lie in folders that need not be there', () => {
    const path = repository({ 'a.md': BAD })
    program(path, ['--check', '--summary-file', 's/s.json', '--cache', '--cache-location', 'c/c.json', 'a.md'])
    program(path, ['--suppress-all', '--suppressions-file', 'k/k.json', 'a.md'])
    for (const file of ['s/s.json', 'c/c.json', 'k/k.json']) expect(existsSync(`${path}/${file}`), file).toBe(true)
  })

  it.each(['--report', '--output-file', '--summary-file', '--cache-location'])('are no inputs: %s', (option) => {
    const path = repository({ 'docs/a.txt': BAD })
    for (const input of ['docs/a.txt', 'docs/*.txt']) {
      const { code, err } = program(path, ['--check', option, './docs/a.txt', input])
      expect(code).toBe(2)
      expect(err).toContain(`${option} ./docs/a.txt is an input too: name another file`)
    }
    expect(get(path, 'docs/a.txt')).toBe(BAD)
  })

  it.runIf(process.platform === 'linux' && process.getuid?.() === 0)('take the place of no device', () => {
    const path = repository({ 'a.md': BAD })
    execFileSync('mknod', [join(path, 'null'), 'c', '1', '3'])
    expect(program(path, ['--check', '--cache', '--cache-location', 'null', 'a.md']).code).toBe(1)
    expect(statSync(join(path, 'null')).isCharacterDevice()).toBe(true)
  })

  it('are named when they cannot be written', () => {
    const path = repository({ 'a.md': BAD, 'd/x': '' })
    for (const option of ['--cache-location', '--suppressions-file', '--summary-file']) {
      const { code, err } = program(path, ['--check', '--cache', '--suppress-all', option, 'd', 'a.md'])
      expect(code).toBe(2)
      expect(err).toMatch(/^clean-article: d [^\n]+\n$/)
    }
  })

  it.each(['--report', '--output-file'])('are named when they find no room: %s', (option) => {
    const path = repository({ 'a.md': `${BAD}\n`.repeat(300) })
    const { code, err } = withLittleRoom(path, `--check -f json ${option} r a.md`)
    expect(code).toBe(2)
    expect(err).toBe('clean-article: r cannot be written: larger than a file may be here: see ulimit -f\n')
  })
})

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
