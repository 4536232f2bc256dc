import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { folder, get, PLUGIN, PROGRAM, program } from './helpers.js'

const BAD = 'The bridge MARKER fell in the night, and nobody had seen it.\n'
const BASE = { plugins: ['./marker.mjs'], only: ['no-marker'] }

function repository(files: Readonly<Record<string, string>>): string {
  return folder({ 'marker.mjs': PLUGIN, 'a.txt': BAD, ...files })
}

function printed(path: string, ...parameters: string[]): Record<string, unknown> {
  return JSON.parse(program(path, ['--print-config', ...parameters]).out) as Record<string, unknown>
}

describe('configuration files', () => {
  it.each([
    ['.clean-articlerc', 'strictness: high\n'],
    ['.clean-articlerc', '{"strictness":"high"}'],
    ['.clean-articlerc.json', '{"strictness":"high"}'],
    ['.clean-articlerc.yaml', '# a comment\nstrictness: high\n'],
    ['.clean-articlerc.yml', 'strictness: high\n'],
    ['.clean-articlerc.mjs', 'export default { strictness: "high" }'],
    ['package.json', '{"name":"x","cleanArticle":{"strictness":"high"}}'],
    ['.clean-articlerc.json', '\ufeff{"strictness":"high"}\r\n'],
    ['.clean-articlerc', '\ufeffstrictness: high\r\n'],
  ])('are read from %s', (name, content) => {
    expect(printed(repository({ [name]: content }), 'a.txt')).toEqual({ strictness: 'high' })
  })

  it('the nearest counts; the command line wins', () => {
    const path = repository({
      '.clean-articlerc': 'lang: de',
      'sub/.clean-articlerc': 'lang: fr',
      'sub/deep/a.txt': BAD,
    })
    expect(printed(path, 'a.txt')).toEqual({ lang: 'de' })
    expect(printed(path, 'sub/deep/a.txt')).toEqual({ lang: 'fr' })
    expect(printed(path, '--lang', 'es', 'a.txt')).toEqual({ lang: 'es' })
    expect(printed(path, '--no-config', 'a.txt')).toEqual({})
    expect(printed(path, '--config', 'sub/.clean-articlerc', 'a.txt')).toEqual({ lang: 'fr' })
  })

  it.each([
    [{ rules: { nope: 'off' } }, 'unknown rule "nope"'],
    [{ only: ['nope'] }, 'unknown rule or phase "nope"'],
    [{ rules: { byline: ['error', { size: 1 }] } }, 'rule byline has no option "size"'],
    [{ allow: { scripts: ['Klingon'] } }, 'allow.scripts: "Klingon" is no Unicode script'],
    [{ overrides: [{ files: ['none/**'], rules: { nope: 'off' } }] }, 'unknown rule "nope"'],
  ])('are named where what they say cannot be: %j', (config, message) => {
    const { code, err } = program(repository({ '.clean-articlerc': JSON.stringify(config) }), ['a.txt'])
    expect(code).toBe(2)
    expect(err).toMatch(/^clean-article: [^\n]*\.clean-articlerc: [^\n]*\n$/)
    expect(err).toContain(message)
  })

  it.each([
    ['package.json', '{"name":"x","cleanArticle":{', 'this configuration cannot be read: '],
    ['package.json', "{name:'x',cleanArticle:{}}", 'this configuration cannot be read: '],
    ['.clean-articlerc', 'rules: [a', 'must be sufficiently indented and end with a ] at line 1, column 10\n'],
    ['.clean-articlerc.mjs', 'export const strictness = "high"', 'cannot be read: it has no default export'],
  ])('are named where they cannot be read: %s, %s', (name, content, message) => {
    const { code, err } = program(repository({ [name]: content }), ['a.txt'])
    expect(code).toBe(2)
    expect(err).toMatch(`clean-article: ${name}: `)
    expect(err).toContain(message)
  })

  it('are none in a package.json that does not speak of them, broken or not', () => {
    const path = repository({
      '.clean-articlerc': 'lang: de',
      'sub/package.json': '{"name": {{ name }}',
      'sub/a.txt': BAD,
    })
    expect(printed(path, 'sub/a.txt')).toEqual({ lang: 'de' })
    const { code, err } = program(path, ['--config', 'sub/package.json', 'a.txt'])
    expect(code).toBe(2)
    expect(err).toContain('package.json: holds no property cleanArticle\n')
  })

  it('apply overrides in order, by globs relative to the file', () => {
    const config = {
      ...BASE,
      overrides: [
        { files: ['docs/**'], rules: { 'no-marker': 'off' }, allow: { scripts: ['Han'] } },
        { files: ['docs/strict/**'], rules: { 'no-marker': 'error' }, allow: { scripts: ['Thai'] } },
      ],
    }
    const path = repository({
      '.clean-articlerc.json': JSON.stringify(config),
      'docs/a.md': BAD,
      'docs/strict/a.md': BAD,
      'b.md': BAD,
    })
    const files = program(path, ['--check', '-f', 'jsonl', '**/*.md']).out.match(/"file":"[^"]*"/g)
    expect(new Set(files)).toEqual(new Set(['"file":"b.md"', '"file":"docs/strict/a.md"']))
    expect(printed(path, 'docs/strict/a.md')).toMatchObject({
      allow: { scripts: ['Han', 'Thai'] },
      plugins: ['no-marker'],
    })
  })

  it.each([
    ['{"strictnes":"high"}', 'strictnes: unknown key'],
    ['{"strictness":"extreme"}', 'strictness: expected ("low" | "normal" | "high"), not "extreme"'],
    ['{"overrides":[{"rules":{}}]}', 'overrides.0.files: expected "files", not undefined'],
    ['{"rules":{"nope":"off"}}', 'unknown rule "nope"'],
    ['{"rules":{"boilerplate":["error",{"none":1}]}}', 'rule boilerplate has no option "none"'],
    ['{"plugins":["./none.mjs"]}', 'plugin ./none.mjs cannot be loaded'],
    ['{"plugins":["./a.mjs"]}', 'plugin ./a.mjs exports no rule: use defineRule'],
    ['{', '.clean-articlerc.json: this configuration cannot be read'],
  ])('are refused in one line: %s', (content, message) => {
    const { code, out, err } = program(repository({ '.clean-articlerc.json': content, 'a.mjs': '' }), ['a.txt'])
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(message)
    expect(err.trimEnd()).not.toContain('\n')
  })

  it.each([
    ['rules', '"./index.js"'],
    ['rules', '{"import":"./index.js"}'],
    ['@scope/rules', '{".":{"types":"./index.d.ts","node":{"import":"./index.js"}}}'],
    ['rules/strict', '{".":"./none.js","./strict":{"import":"./index.js"}}'],
  ])('load plugins from a package: %s, which exports %s', (name, exports) => {
    const [, folder = ''] = /^((?:@\w+\/)?\w+)/.exec(name) ?? []
    const path = repository({
      '.clean-articlerc.json': JSON.stringify({ plugins: [name], only: ['no-marker'] }),
      [`node_modules/${folder}/package.json`]: `{"type":"module","exports":${exports}}`,
      [`node_modules/${folder}/index.js`]: PLUGIN,
    })
    for (const more of [[], ['--cache']]) expect(program(path, ['--check', ...more, 'a.txt']).code).toBe(1)
  })

  it('say that a package exports nothing to import', () => {
    const path = repository({
      '.clean-articlerc.json': '{"plugins":["rules"]}',
      'node_modules/rules/package.json': '{"exports":{"require":{"development":"./index.js"}}}',
    })
    const { code, err } = program(path, ['a.txt'])
    expect(code).toBe(2)
    expect(err).toMatch(/plugin rules cannot be loaded: No "exports" main defined [^\n]+\n$/)
  })

  it('are refused by a name that says another kind of file, with the names that do not', () => {
    const path = repository({ 'rules.docx': '{}', 'a.txt': 'Tar' })
    const { code, out, err } = program(path, ['--config', 'rules.docx', 'a.txt'])
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toMatch(/^clean-article: rules\.docx: no kind of configuration file: .*\.json, .*\.yaml.*\n$/)
  })
})

/** Runs a program on a terminal and answers its question; prints what stood there. */
const ON_TERMINAL = `
import os, pty, sys
process, terminal = pty.fork()
if process == 0:
    os.execv(sys.argv[2], sys.argv[2:])
shown = b''
answered = False
while True:
    try:
        part = os.read(terminal, 65536)
    except OSError:
        break
    if not part:
        break
    shown += part
    if not answered and b'[Y/n]' in shown:
        answered = True
        os.write(terminal, sys.argv[1].encode())
sys.stdout.write(shown.decode().replace('\\r', ''))
sys.exit(os.waitstatus_to_exitcode(os.waitpid(process, 0)[1]))
`

describe('init', () => {
  const FILES = {
    'docs/zh/a.md': '# 桥\n\n河水一夜之间上涨了两米，到早晨旧桥已经不见了。\n',
    'docs/en/a.md': '# Bridge\n\nThe river rose.\n',
    'CHANGELOG.md': '# Changes\n',
  }

  it('writes a commented configuration after a look at the folder, which the program then reads', () => {
    const path = folder(FILES)
    const { code, out } = program(path, ['init', '--yes'])
    expect(code).toBe(0)
    expect(out).toContain('Found 3 Markdown, 0 HTML and 0 text files.')
    const text = get(path, '.clean-articlerc.yaml')
    expect(text).toMatch(/^#/)
    expect(text).toContain('"**/CHANGELOG.md"')
    expect(printed(path, 'docs/zh/a.md')).toMatchObject({ lang: 'zh', allow: { scripts: ['Han'] } })
    expect(printed(path, 'docs/en/a.md')).not.toHaveProperty('lang')
  })

  it.skipIf(process.platform === 'win32').each([
    ['\r', 'Wrote .clean-articlerc.yaml.'],
    ['n\r', 'Nothing was written.'],
    ['\u0003', 'Nothing was written.'],
    ['\u0004', 'Nothing was written.'],
  ])('asks on a terminal, where the answer may be %j', (answer, told) => {
    const path = folder(FILES)
    const { status, stdout } = spawnSync('python3', ['-c', ON_TERMINAL, answer, process.execPath, PROGRAM, 'init'], {
      cwd: path,
      encoding: 'utf8',
      timeout: 60_000,
    })
    expect(stdout.slice(stdout.indexOf('[Y/n]'))).toContain(`\n${told}`)
    expect(stdout).not.toContain('clean-article: ')
    expect(status).toBe(0)
    expect(existsSync(join(path, '.clean-articlerc.yaml'))).toBe(told.startsWith('Wrote'))
  })

  it('does not overwrite a configuration', () => {
    const { code, err } = program(folder({ ...FILES, '.clean-articlerc.json': '{}' }), ['init', '--yes'])
    expect(code).toBe(2)
    expect(err).toContain('is there already')
  })

  it.skipIf(process.getuid?.() === 0)('names the file where it may not write', () => {
    const path = folder(FILES)
    chmodSync(path, 0o555)
    expect(program(path, ['init', '--yes'])).toMatchObject({
      code: 2,
      err: 'clean-article: .clean-articlerc.yaml cannot be written: permission denied: check its rights\n',
    })
    chmodSync(path, 0o755)
  })
})
