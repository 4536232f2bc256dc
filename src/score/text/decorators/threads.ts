import { masksOf, type PhraseMasks } from '../../../lexicon/index.js'
import type { Block } from '../../../model/block.js'
import type { BlockScore } from '../../../model/rule.js'
import { endsSentence } from '../../../roles/body.js'
import { dateInLine } from '../../../roles/dates.js'
import { countWords } from '../../../tools/count-words.js'
import type { Scorer } from '../../scorer.js'
import { ABOUT_POST, MEMBER_FACT, POST_MARKS, type PostMark } from './thread-marks.js'

/** So many lines of one kind mark the posts of a thread. */
const FEWEST_MARKS = 2
const LONGEST_MARK = 120
/** A sentence of a post has so many words; a line that nothing ends has more. */
const SENTENCE_WORDS = 3
const OPEN_WORDS = 9
/** Words of what is told of somebody: "4. Jul 2012", "In the old harbour". */
const FIGURE_WORDS = 4
/** Words of buttons: "Share on other sites", "Share Improve this answer Follow". */
const BUTTON_WORDS = 6
/** Words beside a date in a line that says when something was written. */
const MOST_BESIDE_DATE = 4
/** How many found a post useful: a number right above it. */
const VOTES = /^-?\d{1,5}$/
/** What a question is about, below it. */
const TAG = /^[\p{Ll}\d](?:[\p{Ll}\d.+#-]*[\p{Ll}\d+#])?$/u
/** Blocks from the end of a post to the line about it: "Share", "Follow", "answered Mar 2 at 21:52". */
const MOST_TO_MARK = 4
/** The rest of a sentence that was broken at links, emphasis and code. */
const REST = /^(?:\p{Ll}|[,.;:!?)])/u
/** Blocks between a mark and its post, and between the parts of the first or the last post: who wrote it, say. */
const MOST_AROUND = 12

/**
 * A scorer of texts that may be threads. The model has learned from articles, of which short texts between lines about
 * people are no part; in a thread they are the answers that it is read for.
 */
export function ofThreads(score: Scorer): Scorer {
  return (document, options) => {
    const scored = score(document, options)
    const marks = marksIn(document.blocks)
    if (marks.size === 0) return scored
    const verdicts = new Thread(document.blocks, marks).verdicts()
    return { ...scored, isThread: true, of: (block) => verdicts.get(block.id) ?? scored.of(block) }
  }
}

const POST: BlockScore = { probability: 0.95, keep: true, reasons: () => ['a post of a thread'] }
const BESIDE: BlockScore = { probability: 0.05, keep: false, reasons: () => ['a line about a post of a thread'] }

/** The marks of posts by their indices. */
function marksIn(blocks: readonly Block[]): ReadonlyMap<number, PostMark> {
  const short = blocks.flatMap(({ text, type }, index) =>
    type !== 'code' && text.length <= LONGEST_MARK ? [{ text: text.trim(), index }] : [],
  )
  const members = short.filter(({ text }) => MEMBER_FACT.test(text)).length
  const marks = new Map<number, PostMark>()
  for (const mark of POST_MARKS) {
    if (mark.needsMembers && members < FEWEST_MARKS) continue
    const found = short.filter(({ text }) => mark.line.test(text))
    if (found.length >= FEWEST_MARKS) for (const { index } of found) marks.set(index, mark)
  }
  return marks
}

class Thread {
  readonly #blocks: readonly Block[]
  readonly #masks: readonly PhraseMasks[]
  readonly #marks: ReadonlyMap<number, PostMark>

  constructor(blocks: readonly Block[], marks: ReadonlyMap<number, PostMark>) {
    this.#blocks = blocks
    this.#masks = masksOf(blocks)
    this.#marks = marks
  }

  /** What is known of blocks by their ids: what posts say stays, and what stands beside them goes. */
  verdicts(): ReadonlyMap<number, BlockScore> {
    const places = [...this.#marks.keys()].sort((one, other) => one - other)
    const [first, last] = [places[0] as number, places.at(-1) as number]
    let from = this.#hasPost(first, 'above') ? this.#reach(first, -1) : first
    while (from > 0 && this.#isBeside(from - 1)) from--
    const to = this.#hasPost(last, 'below') ? this.#reach(last, 1) : last
    const verdicts = new Map<number, BlockScore>()
    for (let index = from; index <= to; index++) {
      const start = index
      while (index <= to && !this.#isAround(index)) index++
      const votes = this.#votesIn(start, index)
      if (votes !== undefined) verdicts.set(this.#at(votes).id, BESIDE)
      for (const said of this.#said(start, index)) verdicts.set(this.#at(said).id, POST)
      if (index <= to && this.#isBeside(index)) verdicts.set(this.#at(index).id, BESIDE)
    }
    return verdicts
  }

  #hasPost(mark: number, side: PostMark['post']): boolean {
    const post = this.#marks.get(mark)?.post
    return post === side || post === 'either'
  }

  /** Where the votes for a post stand in `[from, to)`: at its head, or below who wrote the post above. */
  #votesIn(from: number, to: number): number | undefined {
    const isVotes = (index: number): boolean => VOTES.test(this.#blocks[index]?.text ?? '')
    let votes = isVotes(from) ? from : undefined
    if (!this.#isMarkedBelow(to)) return votes
    for (let index = from; index < to && !this.#isSaid(index); index++) if (isVotes(index)) votes = index
    return votes
  }

  /** True where a post ends whose software writes about it below: between its votes and there nothing else stands. */
  #isMarkedBelow(end: number): boolean {
    for (let index = end; index < end + MOST_TO_MARK; index++) {
      const post = this.#marks.get(index)?.post
      if (post !== undefined) return post === 'between' || post === 'above'
    }
    return false
  }

  /**
   * What stands in `[from, to)` from the first sentence to the last, short lines and all: names stand beside it. Below its
   * votes a post is all of it.
   */
  *#said(from: number, to: number): Generator<number> {
    const votes = this.#votesIn(from, to)
    if (votes !== undefined && this.#isMarkedBelow(to)) {
      let end = to
      while (end > votes + 2 && TAG.test(this.#at(end - 1).text)) end--
      for (let index = votes + 1; index < end; index++) yield index
      return
    }
    let first = from
    while (first < to && !this.#isSaid(first) && !this.#isRest(first)) first++
    if (first < to && this.#isBroken(first)) first = this.#startOf(first, from)
    let last = to - 1
    while (last > first && !this.#isSaid(last) && !this.#isRest(last)) last--
    for (let index = first; index <= last && index < to; index++) yield index
  }

  /** The first block of a broken sentence: words of it that are code or a name begin with large letters too. */
  #startOf(broken: number, from: number): number {
    let first = broken
    while (first > from && this.#isBroken(first)) first--
    const isOpen = (index: number): boolean =>
      countWords(this.#at(index).text) >= SENTENCE_WORDS && !endsSentence(this.#at(index).text)
    return first > from && isOpen(first - 1) ? first - 1 : first
  }

  /** True for the end of a broken sentence. */
  #isRest(index: number): boolean {
    return this.#isBroken(index) && endsSentence(this.#at(index).text)
  }

  /** True for a block that goes on with a sentence, or whose sentence goes on in the next with which it shares a line. */
  #isBroken(index: number): boolean {
    const above = this.#blocks[index - 1]?.text ?? ''
    return REST.test(this.#at(index).text) && !endsSentence(above) && !VOTES.test(above)
  }

  /** The last block of the post at an end of the thread, seen from its mark. */
  #reach(mark: number, step: 1 | -1): number {
    let reached = mark
    let silent = 0
    for (let index = mark + step; this.#blocks[index] !== undefined && silent <= MOST_AROUND; index += step) {
      silent++
      if (reached !== mark && this.#isAround(index)) break
      if (this.#isAround(index) || !this.#isSaid(index)) continue
      reached = index
      silent = 0
    }
    return reached
  }

  #isSaid(index: number): boolean {
    const { type, text } = this.#at(index)
    return type === 'code' || countWords(text) >= (endsSentence(text) ? SENTENCE_WORDS : OPEN_WORDS)
  }

  /** True for a line about a post, and for one that is a phrase of pages. */
  #isAround(index: number): boolean {
    if (this.#at(index).type === 'code') return false
    return this.#marks.has(index) || this.#masks[index]?.whole !== 0 || this.#isBeside(index) || this.#isDated(index)
  }

  /** True for a button, and for a figure of who wrote it; who that was and when is the model's to judge. */
  #isBeside(index: number): boolean {
    const { text } = this.#at(index)
    if (text.length > LONGEST_MARK) return false
    if (ABOUT_POST.test(text) || MEMBER_FACT.test(text) || this.#isFigure(index)) return true
    return this.#marks.has(index) && countWords(text) <= BUTTON_WORDS && !this.#isDated(index)
  }

  /** True for the line below the label of a fact: "Posts", "38". */
  #isFigure(index: number): boolean {
    const label = this.#blocks[index - 1]?.text ?? ''
    return MEMBER_FACT.test(label) && !/\d/.test(label) && countWords(this.#at(index).text) <= FIGURE_WORDS
  }

  /** True for a date that hardly anything stands beside. */
  #isDated(index: number): boolean {
    const { text } = this.#at(index)
    const date = text.length <= LONGEST_MARK ? dateInLine(text) : undefined
    return date !== undefined && countWords(date.rest) <= MOST_BESIDE_DATE
  }

  #at(index: number): Block {
    return this.#blocks[index] as Block
  }
}
