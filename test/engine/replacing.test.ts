import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { replaceTexts, type Splice } from '../../src/engine/replacing/replace-texts.js'
import type { Block } from '../../src/model/block.js'
import { documentOf } from './document-of.js'

/** A block of several segments with marks and verbatim ranges. */
function blockWithRanges(): Block {
  const [block] = documentOf('0123456789abcdefghijklmnopqrstuvwxyzABCDE').blocks
  const segments = [
    { from: 0, to: 11, start: 0, end: 11 },
    { from: 11, to: 12, start: 11, end: 15, atomic: true },
    { from: 12, to: 30, start: 17, end: 35 },
    { from: 30, to: 41, start: 40, end: 51 },
  ]
  const marks = [
    { kind: 'strong', from: 3, to: 9 },
    { kind: 'emphasis', from: 8, to: 33 },
  ] as const
  return { ...(block as Block), segments, marks, verbatim: [{ from: 20, to: 24 }] }
}

/** Splices between each of the places and the next, where there is a text to put there; the last one first. */
function splicesAt(offsets: readonly number[], texts: readonly (string | undefined)[]): Splice[] {
  const sorted = [...offsets].sort((a, b) => a - b)
  return texts
    .flatMap((insert, index) => {
      const [from, to] = [sorted[index], sorted[index + 1]]
      if (from === undefined || to === undefined || insert === undefined) return []
      return [{ from, to, start: from, end: to, insert, change: index }]
    })
    .reverse()
}

describe('replacements in one block', () => {
  const places = fc.uniqueArray(fc.nat(40), { minLength: 2, maxLength: 16 })
  const inserts = fc.array(fc.constantFrom(undefined, '', 'x', 'long'), { minLength: 15, maxLength: 15 })

  it('come to the same all at once as one by one', () => {
    fc.assert(
      fc.property(places, inserts, (offsets, texts) => {
        const block = blockWithRanges()
        const splices = splicesAt(offsets, texts)
        const oneByOne = splices.reduce((current, splice) => replaceTexts(current, [splice]), block)
        expect(replaceTexts(block, splices)).toEqual(oneByOne)
      }),
      { numRuns: 1000 },
    )
  })
})
