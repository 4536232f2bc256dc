import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const src = fileURLToPath(new URL('../src', import.meta.url))
const dist = fileURLToPath(new URL('../dist', import.meta.url))

const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))

/** What a file imports, types left out: other files of `src` by path, packages and built-in modules by name. */
function importsOf(file: string): string[] {
  const text = readFileSync(join(src, file), 'utf8')
  const found = [
    ...text.matchAll(/^(?:import|export)\s+(?!type\b)(?:[^'"]*?\bfrom\s+)?'([^']+)'/gm),
    ...text.matchAll(/\bimport\('([^']+)'\)/g),
  ]
  return found.map(([, name]) => {
    const target = name as string
    return target.startsWith('.') ? relative(src, resolve(src, dirname(file), target)).replace(/\.js$/, '.ts') : target
  })
}

/** The layers from the outermost to the innermost: a file imports from its own layer and those further in. */
const LAYERS: readonly (readonly string[])[] = [
  ['cli'],
  ['index.ts', 'unified.ts'],
  ['clean.ts'],
  [
    'rules',
    'score',
    'roles',
    'parse',
    'write',
    'report',
    'engine',
    'detect.ts',
    'detect',
    'decode.ts',
    'decode',
    'repair',
    'language',
  ],
  ['lexicon', 'unicode', 'options.ts'],
  ['model'],
]

function layerOf(file: string): number {
  const top = file.split('/')[0] as string
  return LAYERS.findIndex((names) => names.includes(top))
}

describe('imports', () => {
  it('point one way', () => {
    const wrong: string[] = []
    for (const file of files) {
      expect(layerOf(file), `${file} stands in a layer`).toBeGreaterThanOrEqual(0)
      for (const target of importsOf(file)) {
        if (target.endsWith('.ts') && layerOf(target) < layerOf(file)) wrong.push(`${file} -> ${target}`)
      }
    }
    expect(wrong).toEqual([])
  })

  it('form no cycle', () => {
    const done = new Set<string>()
    const visit = (file: string, path: readonly string[]): void => {
      expect(path, `cycle through ${file}`).not.toContain(file)
      if (done.has(file)) return
      for (const target of importsOf(file)) if (files.includes(target)) visit(target, [...path, file])
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
    const outside = files.filter(
      (file) => !file.startsWith('cli/') && !file.startsWith('decode') && !file.endsWith('generate.ts'),
    )
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
    expect(cli.replace(/\\u[0-9a-f]{4}/g, '?').length).toBeLessThan(206_000)
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
