import { End } from '../view/ends.js'
import type { DocumentView } from '../view/index.js'

/** A question, and the words of an answer that no other evidence tells of. */
const QUESTION = /[?\uFF1F\u061F]$/
const ANSWER_WORDS = 3

/** An answer of few words, such as "No.", stays with the question above it. */
export function spareAnswer(kept: Uint8Array, { blocks, measures }: DocumentView): void {
  const last = kept.lastIndexOf(1)
  const isAsked = QUESTION.test(blocks[last]?.text ?? '')
  if (isAsked && measures.end[last + 1] === End.stop && (measures.words[last + 1] as number) <= ANSWER_WORDS)
    kept[last + 1] = 1
}
