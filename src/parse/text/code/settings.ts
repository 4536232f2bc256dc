import type { Line } from '../lines/index.js'

/** The settings of programs, as YAML, TOML and INI files hold them: they end and begin like lines of prose. */

/** `[server]`, and what stands below it; a number alone is that of a note. */
const SECTION = /^\[{1,2}(?!\d+\])[\w.:"'/-]+\]{1,2}$/
const ASSIGNMENT = /^[\w."'-]+ ?=(?: ?\S|$)/
const COMMENT = /^[#;] ?\S/
/** A key of YAML, with its value or over what hangs under it; labels of prose begin with a capital. */
const KEY = /^(?:- )?["']?[\w./$-]+["']?:(?:\s|$)/
const FIRST_KEY = /^["']?[a-z_][\w.-]*["']?:(?:\s|$)/
const OPENING_KEY = /^(?:- )?["']?[a-z_][\w.-]*["']?:$/
const ITEM = /^- \S/
/** Lines of YAML, and blank ones in it, and what a line of it may be long. */
const LEAST = 3
const MOST_BLANKS = 1
const LONGEST = 160

/** The lines of a document with their texts. */
export interface TextLines {
  readonly lines: readonly Line[]
  text(index: number): string
}

/** A stretch that was looked at: its lines, and whether they are settings. */
export interface Settings {
  readonly count: number
  readonly isFound: boolean
}

/** The stretch of lines that begins at an index and could be settings; undefined where none can. */
export function settingsAt(all: TextLines, index: number): Settings | undefined {
  const text = all.text(index)
  if (FIRST_KEY.test(text)) return nestedAt(all, index)
  return COMMENT.test(text) || SECTION.test(text) ? sectionsAt(all, index) : undefined
}

/** Keys of which one has others hanging under it. */
function nestedAt(all: TextLines, index: number): Settings {
  const base = all.lines[index]?.indent ?? 0
  let isNested = false
  let next = index + 1
  for (; next < all.lines.length; next++) {
    const { indent, blanks, from, to } = all.lines[next] as Line
    const text = all.text(next)
    if (blanks > MOST_BLANKS || indent < base || to - from > LONGEST) break
    if (indent === base && !FIRST_KEY.test(text) && !ITEM.test(text) && !COMMENT.test(text)) break
    isNested ||= KEY.test(text) && isUnder(all, next)
  }
  return { count: next - index, isFound: isNested && next - index >= LEAST }
}

/** True for a line that hangs right under a key without a value. */
function isUnder({ lines, text }: TextLines, index: number): boolean {
  const [upper, lower] = [lines[index - 1] as Line, lines[index] as Line]
  return lower.blanks === 0 && lower.indent > upper.indent && OPENING_KEY.test(text(index - 1))
}

/** Names in square brackets over assignments, with comments. */
function sectionsAt(all: TextLines, index: number): Settings {
  let isFound = false
  let next = index
  for (; next < all.lines.length; next++) {
    const text = all.text(next)
    const isOwn = ASSIGNMENT.test(text) || SECTION.test(text) || COMMENT.test(text)
    if (!isOwn || (next > index && (all.lines[next] as Line).blanks > MOST_BLANKS)) break
    isFound ||= next > index && ASSIGNMENT.test(text) && SECTION.test(all.text(next - 1))
  }
  return { count: Math.max(1, next - index), isFound }
}
