import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, existsSync, readdirSync, readFileSync, statSync, symlinkSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { get, type Outcome, PROGRAM, program, put } from '../helpers.js'
import { BAD, GOOD, repository } from './repository.js'

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
