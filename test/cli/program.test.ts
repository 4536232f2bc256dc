import { spawn, spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { OPTIONS } from '../../src/cli/arguments/table.js'
import { ARTICLE, folder, MARKER_ONLY, PROGRAM, program, put } from './helpers.js'

const TEXT = 'The river rose two metres in a night, and by morning the bridge was gone.\n'

describe('one input', () => {
  it('writes the clean document to standard output and nothing else', () => {
    const path = folder({ 'a.txt': TEXT })
    expect(program(path, ['a.txt'])).toEqual({ code: 0, out: TEXT, err: '' })
  })

  it('reads standard input, by itself and by the name -', () => {
    const path = folder()
    expect(program(path, [], { input: TEXT }).out).toBe(TEXT)
    expect(program(path, ['-'], { input: TEXT }).out).toBe(TEXT)
  })

  it('takes what follows -- for a path', () => {
    const path = folder({ '--help': TEXT, rules: TEXT })
    expect(program(path, ['--', '--help']).out).toBe(TEXT)
    expect(program(path, ['./rules']).out).toBe(TEXT)
  })

  it('tells a summary with -v on standard error', () => {
    const { out, err } = program(folder({ 'a.txt': TEXT }), ['-v', 'a.txt'])
    expect(out).toBe(TEXT)
    expect(err).toMatch(/^a\.txt: text, 74 characters in, 74 out, 0 changes, confidence [\d.]+\n$/)
  })

  it('counts changes and what is only reported, and no characters for changes', () => {
    const source = 'The ri\u200bver ro\u200bse by 数字货币two metres in a night.\n\n    code\u200b line\n'
    const { err } = program(folder({ 'a.md': source }), ['-v', 'a.md'])
    expect(err).toContain(' out, 3 changes (invisible-characters 2, anomalous-script 1), 1 only reported, confidence')
  })

  it('calls no guess quite sure', () => {
    const { out } = program(folder({ 'a.md': 'The bridge数字货币 fell in the night.\n' }), ['--explain', 'a.md'])
    expect(out).toContain('1:11 anomalous-script (error, guess, 99% sure)')
  })

  it('reads the dates of languages without letters of their own, as among other documents', () => {
    const paragraphs = ['river', 'lake', 'sea'].map((water) => TEXT.replace('river', water))
    const text = ['The keeper of the old bridge', '3 travnja 2024', ...paragraphs].join('\n\n')
    const path = folder({ 'a.txt': text, 'b.txt': 'Ж\n' })
    program(path, ['-o', 'out', '--front-matter', 'b.txt', 'a.txt'])
    const { out } = program(path, ['--front-matter', 'a.txt'])
    expect(out).toContain('date: 2024-04-03\n')
    expect(readFileSync(join(path, 'out/a.md'), 'utf8')).toBe(out)
  })

  it('keeps the byte order mark of a Markdown file and drops that of a text', () => {
    const path = folder({ 'a.md': `\ufeff${ARTICLE}`, 'a.txt': `\ufeff${TEXT}` })
    expect(program(path, ['a.md']).out).toBe(`\ufeff${ARTICLE}`)
    expect(program(path, ['a.txt']).out).toBe(TEXT)
  })

  it('writes Markdown anew with --reformat', () => {
    const path = folder({ 'a.md': 'Title\n=====\n\n* one\n* two\n' })
    expect(program(path, ['--reformat', 'a.md'])).toEqual({ code: 0, out: '# Title\n\n- one\n- two\n', err: '' })
  })

  it('exits 1 and says so when nothing is left', () => {
    const { code, out, err } = program(folder({ 'empty.txt': '' }), ['empty.txt'])
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toBe('clean-article: empty.txt: nothing is left: the input is empty\n')
  })

  it('exits 1 and says so when a page holds no article', () => {
    const menu = 'Home\nNews\nSport\nWeather\nMembers\nSearch Forums\nSign in\nLast post\nPage 1 of 4\nPrivacy policy\n'
    const { code, out, err } = program(folder({ 'menu.txt': menu }), ['menu.txt'])
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toContain('menu.txt: nothing is left: all of it was taken for boilerplate')
  })

  it.each([
    ['<body><div id="root"></div><script src="a.js"></script>', 'the page holds no text: where scripts write it, save'],
    [
      '<p>You need to enable JavaScript to run this app.</p>',
      'all of it was part of a page without its scripts: try --explain, or save the page as a browser shows it',
    ],
  ])('tells a page that scripts write from one that is boilerplate: %s', (page, reason) => {
    const { code, out, err } = program(folder({ 'app.html': page }), ['app.html'])
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toContain(`app.html: nothing is left: ${reason}`)
  })

  it('exits 1 and says so when what is left looks like no article, and writes it all the same', () => {
    const lines = ['Home', 'News', 'Sport', 'Culture', 'Weather', '10 best walks in the Lake District', 'Contact us']
    const rest = [
      'Why the price of olive oil keeps rising',
      'Council approves new bus lanes',
      'Privacy policy',
      'Subscribe',
    ]
    const menu = `${[...lines, ...rest].join('\n')}\n`
    const path = folder({ 'forum.txt': menu })
    const { code, out, err } = program(path, ['forum.txt'])
    expect(code).toBe(1)
    expect(out).not.toBe('')
    expect(err).toContain('forum.txt: this looks like no article (confidence 0.')
    expect(program(path, ['--only', 'repair', 'forum.txt'])).toMatchObject({ code: 0, err: '' })
    const configured = folder({ 'forum.txt': menu, '.clean-articlerc': 'only: [repair]' })
    expect(program(configured, ['forum.txt'])).toMatchObject({ code: 0, err: '' })
  })

  it.each([
    'Hello world',
    'The river rose.',
    'Call me.',
    '# Notes\n\nBuy milk and bread.',
    'Two roads\nand a river,\none of them\nleads home.',
    'Soup\n\n2 onions\n1 carrot\n\nChop. Boil for an hour. Serve.',
    '<h1>Soup</h1><p>Chop the onions and boil them for an hour.</p>',
  ])('takes a short text for what it is: %j', (text) => {
    expect(
      program(folder({ 'a.txt': text }), ['--from', text.startsWith('<') ? 'html' : 'text', 'a.txt']),
    ).toMatchObject({ code: 0, err: '' })
  })

  it('decodes what is not UTF-8, and reports it with --explain', () => {
    const bytes = Buffer.from('Die Brücke über den Fluß war am Morgen verschwunden.\n', 'latin1')
    const path = folder({ 'a.txt': bytes })
    expect(program(path, ['a.txt']).out).toBe('Die Brücke über den Fluß war am Morgen verschwunden.\n')
    expect(program(path, ['--explain', 'a.txt']).out).toContain('in iso-8859-1 (letter statistics')
    expect(program(path, ['--encoding', 'koi8-r', 'a.txt']).out).toContain('BrЭcke')
  })

  it('ends quietly when the reader goes away', async () => {
    const path = folder({ 'a.txt': TEXT.repeat(20_000) })
    const child = spawn(
      'sh',
      ['-c', `"${process.execPath}" "${PROGRAM}" --only repair --patch a.txt | head -c 10; exit 0`],
      {
        cwd: path,
      },
    )
    let err = ''
    child.stderr.on('data', (chunk) => {
      err += String(chunk)
    })
    const code = await new Promise((resolve) => child.on('close', resolve))
    expect({ code, err }).toEqual({ code: 0, err: '' })
  })
})

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

describe('sub-commands', () => {
  it('lists the rules, explains one, and prints them for programs', () => {
    const path = folder()
    expect(program(path, ['rules']).out).toMatch(/^boilerplate +drop +\S/m)
    expect(program(path, ['rules', 'boilerplate']).out).toContain('Changes (text):')
    const rules = JSON.parse(program(path, ['rules', '-f', 'json']).out) as { id: string }[]
    expect(rules.map(({ id }) => id)).toContain('boilerplate')
    expect(JSON.parse(program(path, ['rules', 'boilerplate', '-f', 'json']).out)).toMatchObject({ id: 'boilerplate' })
  })

  it('lists rules of plugins too', () => {
    expect(program(folder(MARKER_ONLY), ['rules']).out).toContain('no-marker')
  })

  const has = (shell: string): boolean => spawnSync(shell, ['--version']).status === 0
  const completed = (shell: string, script: string): string[] => {
    const path = folder({ 'my page.md': '' })
    put(path, 'completion', program(path, ['completion', shell]).out)
    const { stdout } = spawnSync(shell, ['-c', script], { cwd: path, encoding: 'utf8' })
    return stdout.split(/\s+/).filter((word) => word !== '')
  }

  it.skipIf(!has('bash'))('completes in bash', () => {
    const complete = (line: string): string[] =>
      completed(
        'bash',
        `source completion; COMP_WORDS=(${line}); COMP_CWORD=$((\${#COMP_WORDS[@]}-1)); _clean_article; echo "\${COMPREPLY[@]}"`,
      )
    expect(complete('clean-article --strictness ""')).toEqual(['low', 'normal', 'high'])
    expect(complete('clean-article --fr')).toEqual(['--from', '--front-matter'])
    expect(complete('clean-article ru')).toEqual(['rules'])
    expect(complete('clean-article rules boiler')).toEqual(['boilerplate'])
    const script =
      'source completion; COMP_WORDS=(clean-article my); COMP_CWORD=1; _clean_article; echo ${#COMPREPLY[@]} "${COMPREPLY[0]}"'
    expect(completed('bash', script)).toEqual(['1', 'my', 'page.md'])
  })

  it.skipIf(!has('fish'))('completes in fish', () => {
    const complete = (line: string): string[] => completed('fish', `source completion; complete -C "${line}" | cut -f1`)
    expect(complete('clean-article --strictness ')).toEqual(['high', 'low', 'normal'])
    expect(complete('clean-article --fr').sort()).toEqual(['--from', '--front-matter', '--front-matter='])
    expect(complete('clean-article completion ')).toEqual(['bash', 'fish', 'zsh'])
  })

  it.skipIf(!has('zsh'))('completes in zsh', () => {
    const script = `
      zmodload zsh/zpty
      zpty z zsh -f -i
      zpty -w z 'PS1=; autoload -U compinit; compinit -u -D; source ./completion; zstyle ":completion:*" list-prompt ""'
      zpty -w z 'bindkey "^I" expand-or-complete; echo READY'
      sleep 1
      zpty -n -w z $'clean-article --stric\\t'
      sleep 1
      zpty -r -t z reply; while zpty -r -t z more; do reply+=$more; done
      print -r -- $reply
    `
    expect(completed('zsh', script).join(' ')).toContain('--strictness')
  })
})
