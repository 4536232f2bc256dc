import type { Block, BlockType } from '../../../model/block.js'
import type { FinishedText } from './inline-text.js'
import { headingMarks, joinedMarks } from './joined-marks.js'
import { unwrapped } from './wrapped-lines.js'

/** The fields of a block that are not the same for all. */
export type BlockDraft = FinishedText &
  Partial<Pick<Block, 'depth' | 'language' | 'align' | 'verbatim'>> & { readonly type: BlockType }

/** A line of nothing but signs that authors type for a break between scenes. */
const BREAK = /^(?:\*\s*){3,}$|^(?:-\s*){3,}$|^(?:_\s*){3,}$|^\u2042$/
const LONGEST_BREAK = 40

/**
 * The block that some text is.
 *
 * @param heading the depth of the heading around it, 0 outside of headings. A heading of nothing but a picture is a picture.
 */
export function draftOf(finished: FinishedText, heading: number): BlockDraft {
  const { text, marks } = finished
  if (text.length <= LONGEST_BREAK && BREAK.test(text) && !marks.some(({ kind }) => kind === 'image')) {
    return { ...finished, type: 'thematicBreak', text: '', marks: [], segments: [] }
  }
  const joined = { ...finished, marks: joinedMarks(text, unwrapped(text, marks)) }
  return heading > 0 && text !== ''
    ? { ...joined, marks: headingMarks(text, joined.marks), type: 'heading', depth: heading }
    : { ...joined, type: 'paragraph' }
}
