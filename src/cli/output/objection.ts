import type { CleanResult } from '../../clean.js'
import type { Decoded } from '../../decode/index.js'

/** Why a result is no article, for people. */
export function objectionTo(decoded: Decoded, { markdown, confidence }: CleanResult): string {
  if (decoded.text.trim() === '') return 'nothing is left: the input is empty'
  if (markdown.trim() === '') return 'nothing is left: all of it was taken for boilerplate: try --explain'
  return `this looks like no article (confidence ${confidence.toFixed(2)}): see what was kept, and --explain`
}
