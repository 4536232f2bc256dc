import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const src = fileURLToPath(new URL('../src', import.meta.url))
const dist = fileURLToPath(new URL('../dist', import.meta.url))

const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))

interface Import {
  /** Another file of `src` by its path, a package or a built-in module by its name. */
  readonly target: string
  readonly isType: boolean
}

function allImportsOf(file: string): Import[] {
  const text = readFileSync(join(src, file), 'utf8')
  const found = [
    ...text.matchAll(/^(?:import|export)\s+(type\b)?(?:[^'"]*?\bfrom\s+)?'([^']+)'/gm),
    ...text.matchAll(/\bimport\(()'([^']+)'\)/g),
  ]
  return found.map(([, type, name]) => ({ target: targetOf(file, name as string), isType: type === 'type' }))
}

function targetOf(file: string, name: string): string {
  return name.startsWith('.') ? relative(src, resolve(src, dirname(file), name)).replace(/\.js$/, '.ts') : name
}

/** What a file imports, types left out. */
function importsOf(file: string): string[] {
  return allImportsOf(file).flatMap(({ target, isType }) => (isType ? [] : target))
}

/**
 * What each folder of `src` may import from others, types left out: the path of a document, and below it what knows
 * nothing of documents. Nothing reaches around it.
 */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  tools: [],
  unicode: [],
  markup: [],
  'options.ts': [],
  'option-checks.ts': ['model', 'options.ts', 'unicode'],
  model: ['tools'],
  language: ['tools'],
  lexicon: ['model', 'tools'],
  decode: ['options.ts'],
  detect: ['lexicon'],
  // The writer alone knows what it escapes, and a text that was written is read again. A page's roles are found in its
  // tree, which only the parser sees.
  parse: ['detect', 'write', 'roles', 'language', 'markup', 'model', 'tools', 'unicode'],
  roles: ['language', 'lexicon', 'model', 'tools', 'unicode'],
  score: ['roles', 'lexicon', 'markup', 'model', 'tools', 'unicode'],
  repair: ['language', 'markup', 'model', 'tools', 'unicode'],
  // One rule drops the very lines by which texts of services are detected.
  rules: ['detect', 'repair', 'roles', 'lexicon', 'markup', 'model', 'options.ts', 'tools', 'unicode'],
  engine: ['model', 'tools'],
  write: ['tools'],
  report: ['tools'],
  pipeline: ['engine', 'lexicon', 'report', 'roles', 'tools', 'write'],
  'clean.ts': [
    'detect',
    'engine',
    'lexicon',
    'options.ts',
    'option-checks.ts',
    'parse',
    'pipeline',
    'rules',
    'score',
    'tools',
    'write',
  ],
  'index.ts': ['clean.ts', 'model', 'options.ts', 'rules'],
  'unified.ts': ['clean.ts'],
}

/** The command line stands outside and may import from all. */
const OUTERMOST = 'cli'

function partOf(file: string): string {
  return file.split('/')[0] as string
}

/** Code that is read at one sitting. */
const MOST_LINES = 250
/** Words, weights and tables of Unicode. */
const DATA = /^lexicon\/phrases\/|data\.ts$|-?weights\.ts$|^repair\/spam\/(?:vocabulary|terms)\.ts$/

describe('files', () => {
  it('are read at one sitting', () => {
    const lengths = files
      .filter((file) => !DATA.test(file))
      .map((file): [string, number] => {
        return [file, readFileSync(join(src, file), 'utf8').trimEnd().split('\n').length]
      })
    expect(Object.fromEntries(lengths.filter(([, lines]) => lines > MOST_LINES))).toEqual({})
  })
})

describe('imports', () => {
  it('follow the path of a document', () => {
    const found = new Map<string, string>()
    for (const file of files) {
      const from = partOf(file)
      if (from === OUTERMOST) continue
      for (const target of importsOf(file)) {
        if (target.endsWith('.ts') && partOf(target) !== from) found.set(`${from} -> ${partOf(target)}`, file)
      }
    }
    const allowed = Object.entries(MAY_IMPORT).flatMap(([from, targets]) => targets.map((to) => `${from} -> ${to}`))
    expect([...found.keys()].sort()).toEqual(allowed.sort())
  })

  it('go round in no circle of folders', () => {
    const visit = (part: string, path: readonly string[]): void => {
      expect(path, `circle through ${part}`).not.toContain(part)
      for (const target of MAY_IMPORT[part] ?? []) visit(target, [...path, part])
    }
    for (const part of Object.keys(MAY_IMPORT)) visit(part, [])
  })

  it('form no cycle, types included', () => {
    const done = new Set<string>()
    const visit = (file: string, path: readonly string[]): void => {
      expect(path, `cycle through ${file}`).not.toContain(file)
      if (done.has(file)) return
      for (const { target } of allImportsOf(file)) if (files.includes(target)) visit(target, [...path, file])
      done.add(file)
    }
    for (const file of files) visit(file, [])
  })

  it('make no expression over scripts before a text needs it: each takes as long as cleaning a paragraph', () => {
    const start = files.filter((file) => /^(?:rules|roles|write|engine|lexicon|parse\/text|score\/text)\//.test(file))
    const early = start.filter((file) =>
      /^(?:export )?const \w+ =\s+(?:new RegExp\(\s*)?['`/].*\\p\{(?:Script|sc|Extended_Pictographic)/m.test(
        readFileSync(join(src, file), 'utf8'),
      ),
    )
    expect(early).toEqual([])
  })

  it('keep the library free of Node', () => {
    const outside = files.filter((file) => !file.startsWith('cli/') && !file.startsWith('decode'))
    const node = outside.flatMap((file) =>
      importsOf(file)
        .filter((name) => name.startsWith('node:'))
        .map((name) => `${file}: ${name}`),
    )
    expect(node).toEqual([])
  })
})

/** The files that a built file loads before it runs, by `require` or `import`. */
function loadsOf(entry: string): readonly string[] {
  const text = readFileSync(entry, 'utf8')
  return [...text.matchAll(/(?:\brequire\(|\bfrom\s*|\bimport\s*)"(\.[^"]+)"/g)].map(([, path]) => path as string)
}

/** Built-in modules that a built file loads before it runs. */
function builtinsOf(entry: string): readonly string[] {
  const text = readFileSync(entry, 'utf8')
  return [...new Set([...text.matchAll(/\brequire\("([^."][^"]*)"\)/g)].map(([, name]) => name as string))].sort()
}

describe('the built program', () => {
  const program = join(dist, 'cli.cjs')
  const cli = readFileSync(program, 'utf8')

  /**
   * Words that stand in one part alone: the Markdown grammar, the HTML parser, reports, the review page,
   * workers, the parser of options, streams, the writer of inline marks, encodings, configurations, what reads pages
   * that were written as Markdown.
   */
  const parts = [
    'characterEscape',
    'ontextentity',
    'sarif-2.1.0',
    '<checkstyle',
    'prefers-color-scheme',
    'tinypool',
    'InvalidOptionArgumentError',
    'highWaterMark',
    'footnoteDefinition',
    'iconv-lite',
    'chardet',
    'lilconfig',
    'a link without words',
    'a picture between parts of the article',
    'links to social networks',
    'sequenceDiagram',
  ]

  it.each(parts)('starts without the part that holds %j', (word) => {
    const folder = join(dist, 'chunks')
    const all = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'))
    expect(all.some((text) => text.includes(word))).toBe(true)
    expect(cli.includes(word)).toBe(false)
  })

  it('cleans a text with one file and three modules of Node', () => {
    expect(loadsOf(program)).toEqual([])
    expect(builtinsOf(program)).toEqual(['node:buffer', 'node:fs', 'node:path'])
  })

  it('starts from few bytes', () => {
    // Letters beyond ASCII are written as escapes and count as one.
    expect(cli.replace(/\\u[0-9a-f]{4}/g, '?').length).toBeLessThan(201_000)
    expect(/"[A-Za-z0-9+/=]{2000,}"/.test(cli), 'packed data stands in files of its own').toBe(false)
  })

  it('is ASCII, which the starter reads it as', () => {
    expect(/[^\0-\x7f]/.test(cli)).toBe(false)
  })

  it('holds each part once: chunks take from the program what it has', () => {
    const chunks = readdirSync(join(dist, 'chunks')).map((name) => readFileSync(join(dist, 'chunks', name), 'utf8'))
    const [phrases] =
      /rows:require\("node:fs"\)\.readFileSync\(__dirname\+"\/data\/(\w+\.bin)/.exec(cli)?.slice(1) ?? []
    expect(phrases).toBeDefined()
    expect(chunks.filter((text) => text.includes(phrases as string))).toEqual([])
    expect(chunks.filter((text) => text.includes('require("../cli.cjs")')).length).toBeGreaterThan(5)
  })
})
