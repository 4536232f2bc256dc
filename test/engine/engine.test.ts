import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clean } from '../../src/clean.js'
import { applyChanges } from '../../src/engine/patching/apply-changes.js'
import { asWritten } from '../../src/engine/rereading/as-written.js'
import { runRules, type SharedContext } from '../../src/engine/run-rules.js'
import type { ActiveRule } from '../../src/model/active-rule.js'
import type { Block } from '../../src/model/block.js'
import type { ParsedDocument } from '../../src/model/document.js'
import type { Edit } from '../../src/model/edit.js'
import { defineRule, type Rule } from '../../src/model/rule.js'
import { parseHtml } from '../../src/parse/html/index.js'
import { documentOf } from './document-of.js'

function ruleOf(id: string, propose: (blocks: readonly Block[]) => Iterable<Edit>): ActiveRule {
  const rule: Rule = defineRule({
    id,
    phase: 'repair',
    summary: '',
    why: '',
    risk: 'safe',
    severity: 'error',
    examples: { changes: [{ from: 'text', before: '', after: '' }], leaves: [{ from: 'text', text: '' }] },
    propose,
  })
  return { rule, severity: 'error', options: {} }
}

function contextOf(document: ParsedDocument): SharedContext {
  return {
    format: document.format,
    source: document.source,
    text: () => document.source,
    characters: () => document.source,
    strictness: 'normal',
    language: () => undefined,
    score: () => undefined,
    roles: () => ({ of: () => undefined, metadata: {} }),
    allow: { phrases: [], scripts: [] },
    phrases: [],
    foundPhrases: () => ({ any: 0, of: () => undefined }),
    layout: { title: true, body: false },
  } as SharedContext
}

async function run(source: string, ...rules: ActiveRule[]) {
  const document = documentOf(source)
  return runRules(document, rules, contextOf(document))
}

const replace = (block: number, from: number, to: number, insert: string): Edit => ({
  kind: 'replace',
  block,
  from,
  to,
  insert,
  message: 'test',
})

describe('engine', () => {
  it('scores what repair has left, once, and hands the score back', async () => {
    const document = documentOf('Old tow\u00ADer\nLamp')
    const scored: (readonly string[])[] = []
    const context: SharedContext = {
      ...contextOf(document),
      scoreOf: (blocks) => {
        scored.push(blocks.map(({ text }) => text))
        return { of: () => ({ probability: 1, keep: true, reasons: () => [] }), confidence: 0.7 }
      },
    }
    const asks: ActiveRule[] = ['a', 'b'].map((id) => {
      const { rule, ...rest } = ruleOf(id, () => [])
      const propose: Rule['propose'] = (_blocks, { score }) =>
        score()?.confidence === 0.7 ? [] : [replace(0, 0, 1, '')]
      return { ...rest, rule: { ...rule, phase: 'drop', propose } }
    })
    const repair = ruleOf('repair', () => [replace(0, 7, 8, '')])
    const { score, blocks } = await runRules(document, [repair, ...asks], context)
    expect(scored).toEqual([['Old tower', 'Lamp']])
    expect(score()?.confidence).toBe(0.7)
    expect(blocks.map(({ text }) => text)).toEqual(['Old tower', 'Lamp'])
    // Nothing to repair: the score of the document holds.
    const untouched = await runRules(document, asks.slice(0, 1), context)
    expect(untouched.score()).toBeUndefined()
    expect(scored.length).toBe(1)
  })

  it('takes in the changes of blocks that are read as part of another one', async () => {
    const document = documentOf('The ferry\nThe feerry goes.')
    const context = contextOf(document)
    const repair = ruleOf('repair', (blocks) => (blocks.length === 2 ? [replace(1, 5, 6, '')] : []))
    const doubled = ruleOf('doubled', (blocks) => (blocks.length === 1 ? [replace(0, 10, 19, '')] : []))
    let rounds = 0
    const { changes } = await runRules(document, [repair, doubled], context, async (blocks) => {
      const read = { ...(blocks[0] as Block), id: 9, text: blocks.map(({ text }) => text).join(' ') }
      const joined = asWritten([read], blocks)
      return rounds++ === 0 && joined !== undefined ? { blocks: joined, shared: context } : undefined
    })
    expect(changes.map(({ rule, start, end }) => [rule, start, end])).toEqual([['doubled', 10, 20]])
  })

  it('reads no blocks of a document that no rule has to do with', async () => {
    const { source } = documentOf('Old tower')
    const document: ParsedDocument = {
      format: 'markdown',
      source,
      metadata: {},
      get blocks(): readonly Block[] {
        throw new Error('the tree is made')
      },
    }
    const { changes } = await runRules(document, [], contextOf(documentOf(source)))
    expect(changes).toEqual([])
  })

  it('removes a run of text and keeps the place in the source', async () => {
    const { blocks, changes } = await run(
      'work from XXhome',
      ruleOf('a', () => [replace(0, 10, 12, '')]),
    )
    expect(blocks[0]?.text).toBe('work from home')
    expect(changes).toMatchObject([{ rule: 'a', start: 10, end: 12, inserted: '' }])
  })

  it('merges a change into an earlier one that it touches', async () => {
    const { blocks, changes } = await run(
      'a[xy]b',
      ruleOf('first', () => [replace(0, 1, 5, 'QQ')]),
      ruleOf('second', (all) => [replace(0, 2, (all[0]?.text.length ?? 0) - 1, 'z')]),
    )
    expect(blocks[0]?.text).toBe('aQzb')
    expect(changes).toMatchObject([{ rule: 'second', start: 1, end: 5, inserted: 'Qz' }])
    expect(changes[0]?.evidence).toEqual(['after first: test'])
  })

  it('lets a removed block cover what was changed in it', async () => {
    const { blocks, changes } = await run(
      'one\n\ntwo\n\nthree\n',
      ruleOf('change', () => [replace(1, 0, 1, 'T')]),
      ruleOf('drop', () => [{ kind: 'drop', block: 1, message: 'test' }]),
    )
    expect(blocks.map((block) => block.text)).toEqual(['one', 'three'])
    expect(changes).toMatchObject([{ rule: 'drop', start: 5, end: 10 }])
    expect(applyChanges('one\n\ntwo\n\nthree\n', changes)).toBe('one\n\nthree\n')
  })

  it('leaves no blank lines where the end of a document is removed', async () => {
    const source = 'one\n\ntwo\n\nthree\n'
    const drop = ruleOf('drop', () => [1, 2].map((block) => ({ kind: 'drop', block, message: 'test' }) as const))
    const { changes } = await run(source, drop)
    expect(applyChanges(source, changes)).toBe('one\n')
  })

  it('gives no reasons of the ending for the blank lines before it', async () => {
    const rule = ruleOf('drop', () => [
      { kind: 'drop', block: 1, message: 'end', evidence: ['one word'], reasons: () => ['the last'] },
    ])
    const { changes } = await run('a\n\nb\n', rule)
    expect(changes.map(({ message, evidence, reasons }) => [message, evidence, reasons?.()])).toEqual([
      ['blank lines before a removed ending', [], undefined],
      ['end', ['one word'], ['the last']],
    ])
  })

  it('tells once what a page has within the range of a removed block', async () => {
    const html =
      '<h1>The ferry</h1><div>Search <div hidden>Words and phrases</div><img src="/a.png" alt="A glass"></div>'
    const document = parseHtml(html, {})
    const rule = ruleOf('drop', () => [1, 2].map((block) => ({ kind: 'drop', block, message: 'test' }) as const))
    const { changes } = await runRules(document, [rule], contextOf(document))
    expect(document.blocks.map(({ text }) => text)).toEqual(['The ferry', 'Search ', 'Words and phrases'])
    expect(changes.map(({ start, end }) => html.slice(start, end))).toEqual([html.slice(html.indexOf('Search'), -6)])
  })

  it('reports a note and changes nothing', async () => {
    const { blocks, changes } = await run(
      'one two',
      ruleOf('n', () => [{ kind: 'note', block: 0, from: 0, to: 3, message: 'odd' }]),
    )
    expect(blocks[0]?.text).toBe('one two')
    expect(changes).toMatchObject([{ severity: 'warn', applied: false, start: 0, end: 3, inserted: 'one' }])
  })

  it('refuses to change code', async () => {
    const rule = ruleOf('a', () => [replace(0, 0, 2, '')])
    const document = documentOf('code here')
    const block = { ...(document.blocks[0] as Block), marks: [{ kind: 'code', from: 0, to: 4 } as const] }
    const { blocks, changes } = await runRules({ ...document, blocks: [block] }, [rule], contextOf(document))
    expect(blocks[0]?.text).toBe('code here')
    expect(changes).toEqual([])
  })

  it('moves marks with the text', async () => {
    const document = documentOf('one two three')
    const block = { ...(document.blocks[0] as Block), marks: [{ kind: 'strong', from: 4, to: 7 } as const] }
    const rule = ruleOf('a', () => [replace(0, 0, 4, '')])
    const { blocks } = await runRules({ ...document, blocks: [block] }, [rule], contextOf(document))
    expect(blocks[0]?.marks).toEqual([{ kind: 'strong', from: 0, to: 3 }])
  })

  it('keeps the mark of a new heading before changes at its start', async () => {
    const source = 'Xtitle'
    const { changes } = await run(
      source,
      ruleOf('title', () => [
        { kind: 'retype', block: 0, to: { type: 'heading', depth: 1 }, prefix: '# ', message: 'test' },
      ]),
      ruleOf('fix', () => [replace(0, 0, 1, '')]),
    )
    expect(applyChanges(source, changes)).toBe('# title')
  })

  it('gives by replay what the rules left, however edits fall on each other', async () => {
    const edit = fc.record({
      at: fc.nat(30),
      length: fc.nat(6),
      insert: fc.string({ unit: fc.constantFrom('x', 'y'), maxLength: 3 }),
    })
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: fc.constantFrom('a', 'b', ' ', 'c'), minLength: 1, maxLength: 30 }),
        fc.array(edit, { maxLength: 6 }),
        async (source, edits) => {
          fc.pre(source.trim() !== '')
          const rules = edits.map(({ at, length, insert }, index) =>
            ruleOf(`r${index}`, (blocks) => {
              const size = blocks[0]?.text.length ?? 0
              const from = Math.min(at, size)
              return [replace(0, from, Math.min(from + length, size), insert)]
            }),
          )
          const { blocks, changes } = await run(source, ...rules)
          expect(applyChanges(source, changes)).toBe(blocks[0]?.text)
          for (const [index, change] of changes.entries())
            expect(change.start).toBeGreaterThanOrEqual(changes[index - 1]?.end ?? 0)
        },
      ),
      { numRuns: 300 },
    )
  })
})

describe('gates', () => {
  it('see characters that a page writes as entities', async () => {
    const page = '<p>The har&shy;bour is old, and the old pier&#x200B; was built of tarred oak.</p>'
    const { markdown, findings } = await clean(page, { from: 'html', only: ['repair'] })
    expect(markdown).toBe('The harbour is old, and the old pier was built of tarred oak.\n')
    expect(findings.map(({ rule, removed }) => [rule, removed])).toEqual([
      ['invisible-characters', '&shy;'],
      ['invisible-characters', '&#x200B;'],
    ])
  })
})
