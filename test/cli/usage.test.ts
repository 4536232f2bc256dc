import { spawnSync } from 'node:child_process'
import { chmodSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { OPTIONS } from '../../src/cli/arguments/table.js'
import { folder, MARKER_ONLY, PROGRAM, program } from './helpers.js'

const TEXT = 'The river rose two metres in a night, and by morning the bridge was gone.\n'

describe('usage', () => {
  const fault = (parameters: string[], files = {}): string => {
    const { code, out, err } = program(folder(files), parameters)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toMatch(/^clean-article: [^\n]+\n$/)
    return err
  }

  it.each([
    [['--fro', 'text'], "unknown option '--fro' (Did you mean --from?)"],
    [['--zzz'], "unknown option '--zzz': clean-article --help lists them"],
    [
      ['-o', 'page.md', 'a.html'],
      '-o page.md: this is no folder: leave -o out, and a document goes to standard output',
    ],
    [['-o', '-', 'a.html'], '-o -: this is no folder'],
    [['-o', '', 'a.md'], "option '-o, --output <value>' argument '' is invalid. It needs a value."],
    [['--report=', 'a.md'], "option '--report <value>' argument '' is invalid. It needs a value."],
    [['help'], 'help: no such file: for the help, write --help'],
    [['--from'], "option '--from <value>' argument missing"],
    [['--from', '--check'], "option '--from <value>' argument '--check' is invalid. It needs a value."],
    [
      ['--from', 'pdf'],
      "option '--from <value>' argument 'pdf' is invalid. Allowed choices are text, html, markdown, warc, wet.",
    ],
    [['--body=yes'], "unknown option '--body=yes'"],
    [['--rule', 'x'], '--rule x: write a rule and error, warn or off, such as --rule boilerplate:off'],
    [['--rule', 'nope:off'], 'unknown rule "nope"'],
    [['--only', 'nope'], 'unknown rule or phase "nope"'],
    [['--patch', '--reformat'], '--patch and --reformat contradict each other: leave one out'],
    [['--check', '--write'], '--check and --write contradict each other: leave one out'],
    [['--jsonl', '--check'], '--check does not go with a stream of records: use --findings'],
    [['--jsonl', '--output-file', 'x'], '--output-file does not go with a stream of records: use --findings'],
    [['--jsonl', '--changed'], '--changed does not go with a stream of records: use --findings'],
    [
      ['--jsonl', 'a.html', 'b.html'],
      'a.html: is called a document: use -o DIR, --write or --check, or pipe in what holds records',
    ],
    [['--jobs', '2', 'a.txt'], '--jobs is for a stream of records: add --jsonl'],
    [['--check', '--timeout', '2', 'a.txt'], '--timeout is for a stream of records: add --jsonl'],
    [['--check', '--diff', '-f', 'json', 'a.txt'], '--diff is no part of --format json: leave one out'],
    [['--explain', '-f', 'sarif', 'a.txt'], '--explain is no part of --format sarif: leave one out'],
    [['--cache', '.'], 'several inputs: add -o DIR, --write, --check or --jsonl'],
    [['--changed'], 'several inputs: add -o DIR, --write, --check or --jsonl'],
    [['--url', 'page', '--jsonl'], 'option --url: "page" is no address: write one such as https://example.org/page'],
    [['a.txt', 'b.txt'], 'several inputs: add -o DIR, --write, --check or --jsonl'],
    [['*.txt'], '*.txt: a pattern may match many files: add -o DIR, --write, --check or --jsonl'],
    [['--check', '*.txt'], '*.txt: no file matches: check the pattern'],
    [['--encoding', 'klingon'], 'unknown encoding "klingon"'],
    [['--config', 'a.json', '--no-config'], '--config and --no-config contradict each other: leave one out'],
    [['--config', 'none.json'], 'none.json: no such configuration file'],
    [['--ignore-path', 'none', 'a.md'], 'none: no such file: check --ignore-path'],
    [['--check', '--no-ignore', '--ignore-path', 'none', 'a.md'], 'none: no such file: check --ignore-path'],
    [['--lang', '!!', '-'], 'option lang must be a BCP 47 tag, such as en or pt-BR'],
    [['rules', 'boilerplat'], 'unknown rule "boilerplat": did you mean boilerplate?'],
    [['completion', 'csh'], 'unknown shell "csh": bash, zsh, fish'],
  ])('explains %j in one line', (parameters, message) => {
    expect(fault(parameters)).toContain(message)
  })

  it('names the file and the remedy', () => {
    expect(fault(['missing.txt'])).toBe('clean-article: missing.txt: no such file: check the name\n')
    expect(fault([''])).toBe('clean-article: "": no such file: check the name\n')
    expect(fault(['-a.md'], { '-a.md': TEXT })).toBe(
      "clean-article: unknown option '-a.md': for the file, write ./-a.md\n",
    )
    expect(fault(['a'], { 'a/b.txt': TEXT })).toContain('a: is a folder: name its files, or use --check')
    expect(fault(['--check', 'a'], { 'a/b.html': TEXT })).toBe(
      'clean-article: a: the folder holds no Markdown file: name others by a pattern\n',
    )
    expect(fault(['-o', 'b', 'a'], { 'a/b.css': TEXT })).toBe(
      'clean-article: a: the folder holds no Markdown, HTML or text file\n',
    )
    expect(fault(['a.png'], { 'a.png': Buffer.from('\x89PNG\r\n\x1a\n\0\0\0', 'latin1') })).toContain(
      'a.png: not a text file',
    )
    expect(fault(['a.md.gz'], { 'a.md.gz': gzipSync(TEXT) })).toBe(
      'clean-article: a.md.gz: compressed: unpack it first (gunzip)\n',
    )
    expect(fault(['--max-bytes', '3', 'a.txt'], { 'a.txt': TEXT })).toContain('a.txt: larger than 3 bytes')
  })

  it.skipIf(process.platform === 'win32')('reads no more of a device than --max-bytes', () => {
    expect(fault(['--max-bytes', '1000', '/dev/zero'])).toContain('/dev/zero: larger than 1000 bytes')
  })

  it.runIf(process.platform === 'linux')('exits 2 though nothing can be said', () => {
    for (const parameters of ['missing.txt', '--nonsense', '--check missing.md', 'missing.txt 2>&-']) {
      const { status } = spawnSync('sh', ['-c', `"$0" "$1" 2>/dev/full ${parameters}`, process.execPath, PROGRAM])
      expect(status, parameters).toBe(2)
    }
  })

  it.skipIf(process.platform === 'win32')('says why a path leads to nothing', () => {
    const cwd = folder()
    symlinkSync('there', join(cwd, 'here'))
    symlinkSync('here', join(cwd, 'there'))
    const err = (path: string): string => program(cwd, [path]).err
    expect(err('here')).toBe('clean-article: here: symbolic links lead in a circle: check the name\n')
    expect(err('a'.repeat(300))).toMatch(/: longer than a name may be: check it\n$/)
  })

  it.runIf(process.platform === 'linux')('says that a name is no UTF-8', () => {
    const cwd = folder()
    writeFileSync(Buffer.concat([Buffer.from(`${cwd}/caf`), Buffer.from([0xe9]), Buffer.from('.md')]), TEXT)
    const { code, err } = program(cwd, ['--check', '.'])
    expect({ code, err }).toEqual({ code: 2, err: 'clean-article: caf\ufffd.md: its name is no UTF-8: rename it\n' })
  })

  it.runIf(process.platform === 'linux')('says what the system says of a file that cannot be read', () => {
    expect(fault(['/proc/self/mem'])).toMatch(/^clean-article: \/proc\/self\/mem: EIO: .*: check what it is\n$/)
  })

  it('shows names of files on one line, without what a terminal would obey', () => {
    const name = 'a\u001bc\nb.md'
    expect(fault([name])).toBe('clean-article: a c b.md: no such file: check the name\n')
    const { out } = program(folder({ [name]: 'It fell \u{E0062}\u{E0075}\u{E0079} in the night.\n' }), [
      '--check',
      name,
    ])
    expect(out.split('\n')[0]).toBe('a<U+001B>c\\nb.md')
  })

  it.skipIf(process.getuid?.() === 0)('says when a file may not be read', () => {
    const path = folder({ 'a.txt': TEXT })
    chmodSync(`${path}/a.txt`, 0)
    expect(program(path, ['a.txt']).err).toContain('a.txt: permission denied')
  })

  it('takes the value of an option that may stand alone only when it can be no input', () => {
    const path = folder({ 'a.txt': TEXT, yaml: TEXT })
    expect(program(path, ['--front-matter', 'a.txt']).out).toContain(TEXT)
    expect(program(path, ['--front-matter', 'none', 'a.txt']).out).toBe(TEXT)
    expect(program(path, ['--front-matter=none', 'a.txt']).out).toBe(TEXT)
  })
})

describe('help', () => {
  it('explains every option in at most 120 columns', () => {
    const { code, out } = program(folder(), ['--help'])
    expect(code).toBe(0)
    for (const name of Object.keys(OPTIONS)) expect(out).toContain(`--${name}`)
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(120)
  })

  it('has a page for each sub-command', () => {
    for (const command of ['rules', 'init', 'completion']) {
      expect(program(folder(), [command, '--help']).out).toMatch(`Usage: clean-article ${command}`)
    }
  })

  it('prints the version', () => {
    expect(program(folder(), ['--version']).out).toMatch(/^\d+\.\d+\.\d+\n$/)
  })
})

describe('colours', () => {
  const files = { ...MARKER_ONLY, 'a.txt': 'A MARKER here.\n' }

  it('are for terminals, unless FORCE_COLOR asks for them', () => {
    const path = folder(files)
    const plain = program(path, ['--check', 'a.txt']).out
    expect(plain).not.toContain('\u001b')
    const coloured = program(path, ['--check', 'a.txt'], { env: { FORCE_COLOR: '1' } }).out
    expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(plain)
    expect(coloured).not.toBe(plain)
    expect(program(path, ['--check', 'a.txt'], { env: { FORCE_COLOR: '1', NO_COLOR: '1' } }).out).toBe(plain)
  })
})
