import type { Block, BlockType, Container, Hints, Mark, Range, Segment } from '../../model/block.js'

const NONE: readonly never[] = Object.freeze([])
/** What follows a host in letters beyond Latin, or a mark of East Asia, is the text again: no space parts them there. */
const URL_LIKE =
  /(?:(?:https?|ftp):\/\/|\bwww\.)(?:(?:[\w-]+\.)+[a-z]{2,}(?=[^\0-\u036F\u1E00-\u1EFF])|[^\s<>"“”，。、；！？]+)/g

/** What a new block is made of. */
export interface Draft {
  readonly type: BlockType
  readonly text: string
  readonly segments: readonly Segment[]
  readonly marks?: readonly Mark[]
  readonly start: number
  readonly end: number
  readonly hints: Hints
  readonly depth?: number
  readonly language?: string
  readonly align?: NonNullable<Block['align']>
}

/** Collects blocks and hands out ids. */
export class BlockBuilder {
  readonly blocks: Block[] = []
  readonly #hasUrls: boolean
  #containers = 0

  constructor(source: string) {
    this.#hasUrls = source.includes('://') || source.includes('www.')
  }

  container(kind: Container['kind'], more: Omit<Container, 'kind' | 'id'> = {}): Container {
    return { kind, id: this.#containers++, ...more }
  }

  add(draft: Draft, containers: readonly Container[]): void {
    const { type, text, segments, marks = NONE, start, end, hints, depth, language, align } = draft
    const id = this.blocks.length
    const verbatim = this.#hasUrls ? urlsIn(text) : NONE
    // One literal for the many: spreading into each block costs more than all the rest of it.
    const block: Block = { id, type, containers, text, segments, marks, verbatim, start, end, hints }
    if (depth !== undefined) this.blocks.push({ ...block, depth })
    else if (language !== undefined) this.blocks.push({ ...block, language })
    else if (align !== undefined) this.blocks.push({ ...block, align })
    else this.blocks.push(block)
  }
}

/** The stretches of text that are addresses. */
function urlsIn(text: string): readonly Range[] {
  if (!text.includes('://') && !text.includes('www.')) return NONE
  return [...text.matchAll(URL_LIKE)].map((match) => ({ from: match.index, to: match.index + match[0].length }))
}
