import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { creditsOf, strongest } from '../../src/score/model/contributions.js'
import { countByte, shareByte, signedByte } from '../../src/score/model/quantise.js'
import { readModel, scoreRow } from '../../src/score/model/trees.js'

/** One tree: feature 1 at most 7 gives -1, else feature 0 at most 3 gives 2, else 3 (in units of 0.5). */
function smallModel(exits: readonly (readonly [number, number])[] = []): string {
  const leaf = (value: number): number => 0x80000000 | (value & 0xffff) | 0
  const inner = (feature: number, threshold: number, right: number): number =>
    feature | (threshold << 10) | (right << 18)
  const nodes = [inner(1, 7, 2), leaf(-1), inner(0, 3, 2), leaf(2), leaf(3)]
  const words = new DataView(new ArrayBuffer(4 * (7 + 2 * exits.length + 2 + nodes.length)))
  const head = [0x54524531, 2, 2, exits.length]
  for (const [at, value] of head.entries()) words.setInt32(at * 4, value, true)
  words.setFloat32(16, 0.25, true)
  words.setFloat32(20, 0.5, true)
  words.setInt32(24, nodes.length, true)
  let at = 28
  for (const [trees, margin] of exits) {
    words.setInt32(at, trees, true)
    words.setFloat32(at + 4, margin, true)
    at += 8
  }
  for (const value of [0, 0, ...nodes]) {
    words.setInt32(at, value, true)
    at += 4
  }
  return btoa(String.fromCharCode(...new Uint8Array(words.buffer)))
}

describe('tree models', () => {
  it('walk left at the threshold and right above it', () => {
    const model = readModel(smallModel())
    const rows = Uint8Array.of(3, 7, 3, 8, 4, 8)
    expect([0, 2, 4].map((at) => scoreRow(model, rows, at))).toEqual([-0.75, 2.25, 3.25])
  })

  it('stop early where the margin is reached', () => {
    const model = readModel(smallModel([[1, 1]]))
    const rows = Uint8Array.of(3, 7, 3, 8)
    expect([0, 2].map((at) => scoreRow(model, rows, at))).toEqual([-0.75, 1.25])
  })

  it('refuse what is no model', () => {
    expect(() => readModel(btoa('not a model, but long enough to be one.'))).toThrow(RangeError)
    expect(() => readModel('')).toThrow(RangeError)
  })

  it('credit the features that were asked, and no others', () => {
    const model = readModel(smallModel())
    const credits = creditsOf(model, Uint8Array.of(4, 8, 4, 7), () => true)
    expect(credits(0)[1]).toBeGreaterThan(0)
    expect(credits(0)[0]).toBeGreaterThan(0)
    expect(credits(1)[0]).toBe(0)
  })

  it('explain a row alike, whichever is asked for first and whether it was expected', () => {
    const model = readModel(smallModel())
    const rows = Uint8Array.from({ length: 200 }, (_, at) => (at * 7) % 11)
    const asked = creditsOf(model, rows, (row) => row % 2 === 0)
    for (const row of [99, 40, 41, 0, 98]) {
      expect(asked(row)).toEqual(creditsOf(model, rows.subarray(2 * row, 2 * row + 2), () => true)(0))
    }
  })

  it('are explained by what speaks most strongly, down to a least', () => {
    expect([...strongest(Float64Array.of(0.2, -3, 0, -0.5, -3, -0.05), -1, 0.1)]).toEqual([1, 4, 3])
    expect([...strongest(Float64Array.of(0.2, -3, 0.4), 1, 0.1)]).toEqual([2, 0])
  })
})

describe('scales', () => {
  it('never leave a byte and never fall', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e9, max: 1e9, noNaN: true }),
        fc.double({ min: 0, max: 1e9, noNaN: true }),
        (a, d) => {
          for (const scale of [countByte, shareByte, signedByte]) {
            expect(scale(a)).toBeGreaterThanOrEqual(0)
            expect(scale(a)).toBeLessThanOrEqual(255)
            expect(scale(a + d)).toBeGreaterThanOrEqual(scale(a))
          }
        },
      ),
    )
  })
})
