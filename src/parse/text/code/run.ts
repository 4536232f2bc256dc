import type { KnownLines } from '../lines/known.js'

/** Code found among the lines. */
export interface CodeRun {
  /** Lines that it covers, with the fence. */
  readonly count: number
  /** Index of the first line of code, and how many there are. */
  readonly first: number
  readonly length: number
  readonly language?: string
}

/** Looks for code in the lines of one document. All lines are given by their index. */
export interface CodeSearch {
  /** The code that starts at a line, if any does. */
  at(index: number): CodeRun | undefined
  /** The fenced code that begins behind the marker of an item, if any does. */
  behind(index: number, from: number): CodeRun | undefined
  /** Code that nothing marks but its place: lines that hang under the prose above, between blank lines. */
  indented(index: number): CodeRun | undefined
  /** The same of lines that stand further out than the prose, as text browsers set them. */
  outdented(index: number): CodeRun | undefined
}

/** Says what finds the code in some lines. */
export type CodeSearchOf = (known: KnownLines) => CodeSearch
