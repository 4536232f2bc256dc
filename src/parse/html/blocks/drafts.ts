import type { Block, BlockType, Container, Hints, Role } from '../../../model/block.js'
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

/** What a block gets besides its text. */
interface Place {
  readonly id: number
  readonly containers: readonly Container[]
  readonly role: Role | undefined
  readonly hints: Hints
}

/** All blocks have the same fields in the same order: what reads them is compiled for one shape. */
export function blockOf(draft: BlockDraft, { id, containers, role, hints }: Place): Block {
  const { type, depth, text, segments, marks, verbatim = NOTHING, start, end, language, align } = draft
  const block = {
    id,
    type,
    depth,
    containers,
    text,
    segments,
    marks,
    verbatim,
    start,
    end,
    language,
    align,
    role,
    hints,
  }
  return block as Block
}

const NOTHING: readonly never[] = []
