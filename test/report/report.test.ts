import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { default as Ajv } from 'ajv-draft-04'
import { describe, expect, it } from 'vitest'
import type { Finding } from '../../src/model/finding.js'
import { createReporter } from '../../src/report/index.js'
import type { ReportedDocument } from '../../src/report/reporter.js'
import { rules } from '../../src/rules/index.js'
import { DOCUMENTS, FINDINGS, finding, report, SOURCE, STYLE } from './reported.js'

describe('stylish', () => {
  it('groups findings by file, in columns', async () => {
    expect(await report('stylish')).toBe(`docs/a b,c.md
  1:7  error  a <test> & more: remove "数字"  boilerplate
  2:6  warn   a <test> & more: remove "<U+200B>"  invisible-characters
  2:8  warn   a <test> & more: "this"  boilerplate

1 error, 2 warnings, 1 file not cleaned in 3 files
`)
  })

  it('neither lists nor counts the findings of a file that failed', async () => {
    const [found, , failed] = DOCUMENTS as [ReportedDocument, ReportedDocument, ReportedDocument]
    expect(await report('stylish', [{ ...failed, findings: found.findings }])).toBe(
      '0 errors, 0 warnings, 1 file not cleaned in 1 file\n',
    )
  })

  it('says nothing of healthy files', async () => {
    expect(await report('stylish', DOCUMENTS.slice(1, 2))).toBe('')
  })
})

describe('json and jsonl', () => {
  it('are JSON with all findings, with and without documents', async () => {
    const parsed = JSON.parse(await report('json')) as { documents: { findings: Finding[] }[]; summary: object }
    expect(parsed.documents[0]?.findings).toEqual(FINDINGS)
    expect(parsed.summary).toEqual({ documents: 3, changed: 0, failed: 1, errors: 1, warnings: 2 })
    expect(JSON.parse(await report('json', []))).toMatchObject({ documents: [] })
    const lines = (await report('jsonl'))
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { file: string })
    expect(lines).toHaveLength(4)
    expect(lines[3]).toEqual({ file: 'docs/bad.md', error: DOCUMENTS[2]?.error })
    expect(await report('jsonl', [])).toBe('')
  })
})

describe('sarif', () => {
  const schemaPath = createRequire(import.meta.url).resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json')
  const validate = new Ajv.default({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(
    JSON.parse(readFileSync(schemaPath, 'utf8')) as object,
  )

  it.each([[DOCUMENTS], [[]]])('is valid by the schema of SARIF 2.1.0', async (documents) => {
    validate(JSON.parse(await report('sarif', documents)))
    expect(validate.errors).toBeNull()
  })

  it('would not be valid with a region that counts from zero', async () => {
    const log = (await report('sarif')).replace('"startLine":1', '"startLine":0')
    expect(validate(JSON.parse(log))).toBe(false)
  })

  it('tells places, fixes and fingerprints', async () => {
    const { runs } = JSON.parse(await report('sarif')) as {
      runs: { results: Record<string, unknown>[]; invocations: unknown[] }[]
    }
    const [run] = runs
    expect(run?.results).toHaveLength(3)
    expect(run?.results[0]).toMatchObject({
      ruleId: 'boilerplate',
      level: 'error',
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'docs/a%20b%2Cc.md' },
            region: { startLine: 1, startColumn: 7, endLine: 1, endColumn: 9, charOffset: 6, charLength: 2 },
          },
        },
      ],
      fixes: [{ artifactChanges: [{ replacements: [{ insertedContent: { text: '' } }] }] }],
      partialFingerprints: { 'cleanArticle/v1': expect.stringMatching(/^[0-9a-f]{14}:1$/) },
    })
    expect(run?.results[2]).not.toHaveProperty('fixes')
    expect(run?.invocations).toMatchObject([{ executionSuccessful: false }])
  })
})

describe('github', () => {
  it('writes workflow commands with escaped text', async () => {
    const [first] = (await report('github')).split('\n')
    expect(first).toBe(
      '::error file=docs/a b%2Cc.md,line=1,endLine=1,col=7,endColumn=9,title=boilerplate::a <test> & more: remove "数字"',
    )
  })

  it('lists in the log what would not be shown, and says how many', async () => {
    const findings = Array.from({ length: 13 }, (_, index) => finding(SOURCE, index, index + 1, ''))
    const lines = (await report('github', [{ file: 'a.md', source: SOURCE, findings }])).trimEnd().split('\n')
    expect(lines.filter((line) => line.startsWith('::error'))).toHaveLength(10)
    expect(lines.at(-1)).toBe('::notice title=clean-article::13 findings, 3 of them only in the log of this step')
    expect(lines[10]).toMatch(/^a\.md:1:11 error /)
  })
})

describe('names of files', () => {
  const named = (file: string, count = 1): ReportedDocument => ({
    file,
    source: SOURCE,
    findings: Array.from({ length: count }, () => finding(SOURCE, 6, 8, '', { message: '##[stop-commands]x' })),
  })

  it.each(['x\n::stop-commands::x', '::stop-commands::x', ' ::stop-commands::x', '##[stop-commands]x'])(
    'are no commands for GitHub: %j',
    async (file) => {
      const lines = (await report('github', [named(file, 13)])).split('\n').slice(10, 13)
      for (const line of lines) {
        expect(line).toMatch(/error ##%5Bstop/)
        expect(line).not.toMatch(/^\s*::|##\[/)
      }
    },
  )

  it('keep their white space in XML', async () => {
    for (const format of ['checkstyle', 'junit'] as const) {
      expect(await report(format, [named('a\tb\nc\r.md')])).toContain('name="a&#9;b&#10;c&#13;.md"')
    }
  })

  it('keep a backslash in SARIF where it separates nothing', async () => {
    expect(await report('sarif', [named('a/back\\slash.md')])).toContain('"uri":"a/back%5Cslash.md"')
    const reporter = await createReporter('sarif', {
      version: '1.2.3',
      rules,
      style: STYLE,
      separator: '\\',
      documents: false,
    })
    expect(reporter.add(named('docs\\a.md'))).toContain('"uri":"docs/a.md"')
  })
})

/** Checks that XML is well formed, as far as these reports go. */
function expectWellFormed(xml: string): void {
  const open: string[] = []
  const rest = xml.replace(/^<\?xml[^>]*\?>/, '')
  for (const [, end, name, self] of rest.matchAll(/<(\/?)([a-z]+)(?:\s+[a-z]+="[^"<]*")*\s*(\/?)>/g)) {
    if (end) expect(open.pop()).toBe(name)
    else if (!self) open.push(name as string)
  }
  expect(open).toEqual([])
  expect(rest.replace(/<\/?[a-z]+(?:\s+[a-z]+="[^"<]*")*\s*\/?>/g, '')).not.toMatch(/[<>]/)
  expect(rest).not.toMatch(/&(?!(?:amp|lt|gt|quot|apos);)/)
}

describe('checkstyle and junit', () => {
  it.each(['checkstyle', 'junit'] as const)('%s is well-formed XML, also of no documents', async (format) => {
    expectWellFormed(await report(format))
    expectWellFormed(await report(format, []))
    const control = finding('a\u0001b', 1, 2, '', { message: 'a control character \u0001 in <b>' })
    expectWellFormed(await report(format, [{ file: '"x"&.md', source: 'a\u0001b', findings: [control] }]))
  })

  it('count what was found', async () => {
    expect(await report('junit')).toContain('<testsuites tests="3" failures="1" errors="1">')
    expect((await report('checkstyle')).match(/<error /g)).toHaveLength(4)
  })
})

describe('rdjson', () => {
  it('counts columns in bytes of UTF-8 and suggests the change', async () => {
    const { diagnostics } = JSON.parse(await report('rdjson')) as { diagnostics: unknown[] }
    expect(diagnostics).toHaveLength(4)
    expect(diagnostics[0]).toMatchObject({
      location: { path: 'docs/a b,c.md', range: { start: { line: 1, column: 9 }, end: { line: 1, column: 15 } } },
      severity: 'ERROR',
      suggestions: [{ text: '' }],
    })
    expect(diagnostics[2]).not.toHaveProperty('suggestions')
    expect(JSON.parse(await report('rdjson', []))).toMatchObject({ diagnostics: [] })
  })
})

describe('rdjson of a file with a byte order mark', () => {
  it('counts its bytes on the first line', async () => {
    const [document] = DOCUMENTS as [ReportedDocument]
    const { diagnostics } = JSON.parse(await report('rdjson', [{ ...document, hasByteOrderMark: true }])) as {
      diagnostics: { location: { range: { start: object } } }[]
    }
    expect(diagnostics.map(({ location }) => location.range.start)).toEqual([
      { line: 1, column: 12 },
      { line: 2, column: 6 },
      { line: 2, column: 10 },
    ])
  })
})
