import { describe, expect, it } from 'vitest'
import { verifiedPatch } from '../../src/engine/patching/verified-patch.js'
import type { Block } from '../../src/model/block.js'
import type { ParsedDocument } from '../../src/model/document.js'
import type { Change } from '../../src/model/finding.js'

const LINES = 60
const SOUND = 5
const source = 'la?mp\n'.repeat(LINES)

function paragraph(text: string, id: number, start: number): Block {
  const own = { id, text, start, end: start + text.length }
  return { type: 'paragraph', containers: [], segments: [], marks: [], verbatim: [], hints: {}, ...own }
}

/** Each line is a paragraph, but the first repaired one behind the sound ones swallows all below it. */
function parsed(text: string): ParsedDocument {
  const blocks: Block[] = []
  let start = 0
  for (const [index, line] of text.trimEnd().split('\n').entries()) {
    const swallows = index >= SOUND && line === 'lamp'
    blocks.push(paragraph(swallows ? text.slice(start) : line, index, start))
    start += line.length + 1
    if (swallows) break
  }
  return { format: 'markdown', source: text, blocks, metadata: {} }
}

const changes = Array.from({ length: LINES }, (_, index): Change => {
  const start = index * 'la?mp\n'.length + 2
  const about = {
    rule: 'lamp',
    severity: 'warn',
    risk: 'safe',
    message: 'a lamp',
    confidence: 1,
    evidence: [],
  } as const
  return { ...about, start, end: start + 1, inserted: '', applied: true }
})

describe('a patch whose damage shows one block at a time', () => {
  let reads = 0
  const expected = parsed(source).blocks.map((block) => ({ ...block, text: 'lamp' }))
  const patch = verifiedPatch(
    source,
    () => expected,
    changes,
    (text) => {
      reads++
      return parsed(text)
    },
  )

  it('keeps the changes before it', () => {
    expect(patch.output).toBe('lamp\n'.repeat(SOUND) + 'la?mp\n'.repeat(LINES - SOUND))
    expect(patch.changes.map(({ applied }) => applied)).toEqual(changes.map((_, index) => index < SOUND))
  })

  it('says of the changes behind it that they were not tried', () => {
    expect(patch.changes[SOUND]?.message).toBe('a lamp (left: the Markdown around it would read otherwise)')
    expect(patch.changes.at(-1)?.message).toBe('a lamp (left: too much of the Markdown before it would read otherwise)')
  })

  it('is read again some times, not once for each change', () => {
    expect(reads).toBeLessThan(25)
  })
})
