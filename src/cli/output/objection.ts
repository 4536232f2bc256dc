import type { CleanResult } from '../../clean.js'
import type { Decoded } from '../../decode/index.js'
import { emptinessOf } from './emptiness.js'

const ALL_REMOVED = 'nothing is left: all of it was taken for boilerplate: try --explain'

/** Why a result is no article, for people. */
export function objectionTo(decoded: Decoded, result: CleanResult): string {
  const { markdown, confidence } = result
  if (markdown.trim() === '') return emptinessOf(decoded, result) ?? ALL_REMOVED
  return `this looks like no article (confidence ${confidence.toFixed(2)}): see what was kept, and --explain`
}
