import type { Block, Range } from './block.js'
import type { Metadata } from './document.js'

interface Reason {
  /** One clause for people: what is wrong with the removed or replaced text. */
  readonly message: string
  /** What speaks for the change, strongest first. */
  readonly evidence?: readonly string[]
  /** The same, worked out only when the finding is asked for: for evidence that is dear. */
  readonly reasons?: () => readonly string[]
  /** 0 to 1; 1 when left out. */
  readonly confidence?: number
  /** What the changed text tells about the article. */
  readonly metadata?: Metadata
  /** `warn` for what harms no reader or is as likely a slip of the author's; a configured severity counts more. */
  readonly severity?: 'warn'
}

/** Remove a whole block. */
export interface DropEdit extends Reason {
  readonly kind: 'drop'
  /** Index into the blocks that the rule was given. */
  readonly block: number
}

/** Replace text `[from, to)` of a block. */
export interface ReplaceEdit extends Reason {
  readonly kind: 'replace'
  readonly block: number
  readonly from: number
  readonly to: number
  readonly insert: string
  /** Source range, where raw markup goes with the text: the rule answers for what stands in it. */
  readonly source?: Range
  /** True for a removal that takes along the addresses that stand wholly within it. */
  readonly withAddresses?: boolean
}

/** Change what a block is. `prefix` is what a patch writes before the block to say the same. */
export interface RetypeEdit extends Reason {
  readonly kind: 'retype'
  readonly block: number
  readonly to: Partial<Pick<Block, 'type' | 'depth' | 'containers' | 'role' | 'language'>>
  readonly prefix?: string
}

/** Report text `[from, to)` of a block and change nothing. */
export interface NoteEdit extends Reason {
  readonly kind: 'note'
  readonly block: number
  readonly from: number
  readonly to: number
}

/** Write a heading before a block, with text that the source holds elsewhere. */
export interface InsertEdit extends Reason {
  readonly kind: 'insert'
  readonly block: number
  readonly text: string
  /** Level of the heading, 1 to 6. */
  readonly depth: number
}

/** One change that a rule proposes. The engine applies it and records a finding. */
export type Edit = DropEdit | ReplaceEdit | RetypeEdit | NoteEdit | InsertEdit
