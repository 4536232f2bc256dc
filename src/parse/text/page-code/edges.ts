import type { Stretch } from './groups.js'
import { hasProse, unquoted } from './prose.js'

/** So far before a brace begins what stands before it in its statement. */
const LONGEST_HEAD = 400
/** What begins a statement of a script, also right behind the last word of an element. */
const STATEMENT =
  /\b(?:var|let|const|function|if|try|for|while|switch|class|import|export|new|return|void|await) ?[\w$({*]|(?:var|let|const) [\w$]+ ?=|[!+(]\(?(?:async )?function\b|\((?:\([\w$, ]*\)|[\w$]+) ?=>|(?:window|self|document|globalThis)[.[]|(?:jQuery|\$)\(|[\w$]+(?:\.[\w$]+)* ?[|&+-]?=(?!=)|[\w$]+(?:\.[\w$]+)*\(|["'] ?[:)]|\/\*|\/\/|<!|@[a-z-]+ |[([]+$/g
/** Words in a row, which a statement has none of. */
const WORDS = /(?:(?<!\w)[A-Za-z]{2,} ){3}/
/** A part of the selector of a style sheet. */
const SELECTOR =
  /^(?:[.#:@*[&]\S*|(?:html|body|div|span|p|a|abbr|address|b|cite|em|i|q|s|small|strong|sub|sup|u|ul|ol|li|dl|dt|dd|hr|img|picture|source|svg|path|g|circle|rect|table|caption|thead|tbody|tfoot|tr|td|th|h[1-6]|header|footer|nav|main|section|article|aside|form|fieldset|legend|input|button|select|option|textarea|label|iframe|figure|figcaption|blockquote|pre|code|video|canvas|details|summary|from|to|and|not|only|screen|print|all|\d+%)(?:[.#:[].*)?|\([^()]*\))$/
/** The part of a selector that stands right behind a word. */
const BEHIND_WORD = /(?<=[\w.!?)])[.#][a-zA-Z_-][\w.:#-]*$/
/** What a style sheet has in braces. */
const STYLES = /^\{\s*(?:-{0,2}[a-z][a-z-]*\s*:\s*[^\s{}]|[.#@:*a-z][^{};]*\{|\})/
/** What closes the statement that a brace ends: brackets, and the arguments of a function that is called at once. */
const TAIL = /(?:[)\]};,]|\([^(){}\n]{0,300}\)|\.\w+(?=\()|[ \t]*\/[*/]# source\w+=[^\s*]*(?:[ \t]*\*\/)?)*/y

/** Where the statement begins whose braces stand at a place, not before `least`. */
export function headOf(source: string, { from, to }: Stretch, least: number): number {
  const start = Math.max(least, from - LONGEST_HEAD, startOfSelector(source, from))
  const before = source.slice(start, from)
  const hasStyles = STYLES.test(source.slice(from, Math.min(to, from + LONGEST_HEAD)))
  return start + Math.min(hasStyles ? selectorIn(before) : before.length, statementIn(before))
}

/** Where the statement ends whose braces end at an offset. */
export function tailOf(source: string, at: number): number {
  TAIL.lastIndex = at
  return at + (TAIL.exec(source)?.[0].length ?? 0)
}

/** A selector may go on over lines that end in commas. */
function startOfSelector(source: string, at: number): number {
  const least = Math.max(0, at - LONGEST_HEAD)
  const before = source.slice(least, at)
  let start = before.lastIndexOf('\n') + 1
  while (start > 1 && goesOn(before, start)) start = before.lastIndexOf('\n', start - 2) + 1
  return least + start
}

function goesOn(before: string, from: number): boolean {
  return before.slice(from).trim() === '' || /,\s*$/.test(before.slice(Math.max(0, from - 3), from))
}

/** Where the selector begins that ends a text. */
function selectorIn(text: string): number {
  let at = text.length
  for (const { 0: part, index } of [...text.matchAll(/[^\s,>+~]+/g)].toReversed()) {
    const inner = SELECTOR.test(part) ? undefined : BEHIND_WORD.exec(part)
    if (inner === null) return at
    at = index + (inner?.index ?? 0)
    if (inner !== undefined) return at
  }
  return at
}

/** Where the statement begins that ends a text. */
function statementIn(text: string): number {
  for (const { index } of text.matchAll(STATEMENT)) if (!WORDS.test(unquoted(text.slice(index)))) return index
  return text.length
}

const LONGEST_BETWEEN = 3000
/** A sign that code has, and so many characters for each. */
const SIGN = /[;={}]|\w\(|\)\.|&&|\|\||\/\*|\*\/|\/\/|<!|\]\]>|-->|":/g
const CHARACTERS_PER_SIGN = 40

/** True for what stands between two pairs of braces of the same script or style sheet. */
export function isBetween(text: string): boolean {
  if (text.trim() === '') return true
  if (text.length > LONGEST_BETWEEN || hasProse(text)) return false
  return unquoted(text)
    .split('\n')
    .every((line) => isOfCode(line.trim()) || selectorIn(line) <= line.search(/\S/))
}

function isOfCode(line: string): boolean {
  return /^[,;)\]]|^(?:"")?$/.test(line) || (line.match(SIGN)?.length ?? 0) * CHARACTERS_PER_SIGN >= line.length
}

/** A line that is a statement or a comment of a script, whole. */
const STATEMENT_LINE =
  /^\s*(?:(?:jQuery|\$|[\w$]+(?:\.[\w$]+)+|gtag|fbq|ga)\(.*\);?|(?:var |let |const )?[\w$.[\]'"]+ ?[|&+-]?= ?.*;|\/\*.*|\/\/.*|.*\*\/|<!--|-->|@import .*;|.*\]\]>|["']use strict["'];|[)\]};,(]+)\s*$/

/** The range with the lines of statements right before and behind it, not before `least` and not behind `most`. */
export function withStatements(source: string, { from, to }: Stretch, least: number, most: number): Stretch {
  return { from: firstStatement(source, from, least), to: lastStatement(source, to, most) }
}

function firstStatement(source: string, from: number, least: number): number {
  const before = source.slice(least, from)
  let first = before.length
  let end = before.lastIndexOf('\n')
  if (end === -1 || before.slice(end).trim() !== '') return from
  while (end > 0) {
    const start = before.lastIndexOf('\n', end - 1) + 1
    const line = before.slice(start, end)
    if (line.trim() !== '' && ((start === 0 && least > 0) || !STATEMENT_LINE.test(line))) break
    if (line.trim() !== '') first = start
    end = start - 1
  }
  return least + first
}

function lastStatement(source: string, to: number, most: number): number {
  const behind = source.slice(to, most)
  let last = 0
  let start = behind.indexOf('\n')
  if (start === -1 || behind.slice(0, start).trim() !== '') return to
  while (start !== -1) {
    const next = behind.indexOf('\n', start + 1)
    const line = behind.slice(start + 1, next === -1 ? behind.length : next)
    if (line.trim() !== '' && !(STATEMENT_LINE.test(line) && (next !== -1 || most === source.length))) break
    if (line.trim() !== '') last = next === -1 ? behind.length : next
    start = next
  }
  return to + last
}
