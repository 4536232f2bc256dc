import { isLaidOutAsMarkdown } from '../../../detect/by-marks.js'
import { READER_HEADER } from '../../../detect/detection.js'
import { withoutFenced } from './fenced.js'
import { isAddress, isCode, isEmphasis, isStrong } from './sound.js'

/** What makes a text one with inline Markdown, whatever it is laid out as. */
const ENOUGH = 2
const LINK_WEIGHT = 1
const STRONG_WEIGHT = 1
/** Underscores around a word are also written by hand, and stars around one of a kind are footnotes. */
const EMPHASIS_WEIGHT = 0.5

/** Where the address of a link begins. */
const LINK = /\]\((?=[^\s)])/g
const RUN = /\*+|_+|\n[ \t]*\n/g
const AUTOLINK = /(?<!\\)<(?:https?:[^\s<>]+|[\w.+-]+@[\w.-]+)>/g
const CODE = /(?<![\\`])(`+)(?!`)[^\n]{1,3000}?(?<!`)\1(?!`)/g

/** Longest address that is asked for its beginning. */
const LONGEST_START = 260

/**
 * True for a text whose inline markup is Markdown's, as converters of pages write it: there is enough of it, or a reading
 * service says so above it; or there is any and the text is laid out as this package writes it, so that what was cleaned
 * is read as what it is.
 */
export function isMarkedUp(source: string): boolean {
  if (READER_HEADER.test(source)) return true
  const text = source.includes('```') || source.includes('~~~') ? withoutFenced(source) : source
  let weight = 0
  let canonical = 0
  for (const found of marks(text)) {
    weight += found.weight
    if (found.isCanonical) canonical++
    if (weight >= ENOUGH) return true
  }
  return canonical > 0 && isLaidOutAsMarkdown(text)
}

interface Found {
  readonly weight: number
  /** The form that this package writes. */
  readonly isCanonical: boolean
}

function* marks(text: string): Generator<Found> {
  if (text.includes('](')) yield* links(text)
  if (text.includes('*') || text.includes('_')) yield* attention(text)
  if (text.includes('<')) for (const _ of text.matchAll(AUTOLINK)) yield { weight: 0, isCanonical: true }
  if (!text.includes('`')) return
  for (const { 0: found, index } of text.matchAll(CODE)) {
    if (isCode(text, index, index + found.length)) yield { weight: 0, isCanonical: true }
  }
}

function* links(text: string): Generator<Found> {
  for (const { index } of text.matchAll(LINK)) {
    if (text.charAt(index - 1) === '\\') continue
    if (isAddress(text.slice(index + 2, index + LONGEST_START))) yield { weight: LINK_WEIGHT, isCanonical: true }
  }
}

/** Pairs each run of stars or underscores that can close with the last before it of that length that can open. */
function* attention(text: string): Generator<Found> {
  const open = new Map<string, number>()
  for (const { 0: run, index } of text.matchAll(RUN)) {
    const end = index + run.length
    const before = text.charAt(index - 1)
    const start = open.get(run)
    if (run.startsWith('\n')) open.clear()
    else if (before !== '\\' && start !== undefined && isText(before)) {
      open.delete(run)
      yield* attentionAt(text, start, end, run)
    } else if (before !== '\\' && isText(text.charAt(end))) open.set(run, index)
  }
}

function* attentionAt(text: string, start: number, end: number, run: string): Generator<Found> {
  const isCanonical = run.startsWith('*')
  if (run.length > 1 && isStrong(text, start, end)) yield { weight: STRONG_WEIGHT, isCanonical }
  else if (run.length === 1 && isEmphasis(text, start, end)) yield { weight: EMPHASIS_WEIGHT, isCanonical }
}

const isText = (character: string): boolean => character !== '' && !/\s/.test(character)
