import type { Cleaned } from '../lib/filter.js'
import type { PageScore } from '../lib/scorers.js'

const PARTS = 5

/** A table of the documents by confidence: five equal parts, each with its mean confidence and its mean F1. */
export function reliability(results: readonly Cleaned[], pages: readonly PageScore[]): string[] {
  const scores = new Map(pages.map(({ id, F1 }) => [id, F1]))
  const sorted = results
    .map(({ id, confidence }) => ({ confidence: confidence ?? 0, f1: scores.get(id) ?? 0 }))
    .sort((a, b) => a.confidence - b.confidence)
  return Array.from({ length: PARTS }, (_, part) => {
    const from = Math.floor((part * sorted.length) / PARTS)
    const group = sorted.slice(from, Math.floor(((part + 1) * sorted.length) / PARTS))
    const mean = (value: (row: (typeof group)[number]) => number): string =>
      (group.reduce((sum, row) => sum + value(row), 0) / Math.max(1, group.length)).toFixed(3)
    return `confidence ${mean((row) => row.confidence)}: F1 ${mean((row) => row.f1)} (${group.length} documents)`
  })
}
