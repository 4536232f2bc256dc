/** What a whole text holds, told once: each of the quotations in it is read by itself. */
export interface Gates {
  readonly fences: boolean
  readonly code: boolean
  readonly settings: boolean
  readonly tabs: boolean
  readonly pipes: boolean
  readonly boxes: boolean
  readonly trees: boolean
  readonly gaps: boolean
  readonly breaks: boolean
}

/** A document without any of these holds no code that could be told from prose. */
const CODE =
  /[{};\\]\s*\n|\)[:;]?\s*\n|-->|^[^\S\r\n\u2028\u2029]*(?:<[?/]?[A-Za-z][\w-]*|\$ \w+|#include|import|def|function|const|SELECT|CREATE|RUN|COPY)\b/m
/** A section of an INI file over its first setting, and a key of YAML over another one that hangs under it. */
const SETTINGS =
  /^(?:\[[^\]\n]+\]{1,2}[ \t]*\r?\n[\w."'-]+ ?=|[ \t]*["']?[a-z_][\w.-]*["']?:[ \t]*\r?\n[ \t]+(?:- )?["']?[\w./$-]+["']?:)/m
/** The walls between the cells of a table that is drawn with the characters for boxes. */
const BOX_WALL = /[\u2502\u2503\u2551]/

/** Columns that are parted by tabs, or stand below each other. */
const TAB = /\S\t/
const GAP = /\S {2,}\S/

/** The branches of a drawn tree of files, as `tree` draws them with characters for boxes or with ASCII. */
const BRANCH = /[\u251c\u2514\u2523\u2517\u2570]\u2500|^[|`+\\]--/m

/**
 * The kinds of blocks that a text may hold, by marks that they cannot do without.
 *
 * @param marksCode true for a text that marks its code as such
 */
export function gatesOf(source: string, marksCode = false): Gates {
  return {
    fences: hasFences(source),
    code: !marksCode && CODE.test(source),
    settings: !marksCode && SETTINGS.test(source),
    tabs: TAB.test(source),
    pipes: source.includes('|'),
    boxes: BOX_WALL.test(source),
    trees: BRANCH.test(source),
    gaps: GAP.test(source),
    breaks: source.includes('\\\n'),
  }
}

/** A line that hangs under others, or in a quotation. */
const HANGING = /[\n\r>](?:[^\S\n\r]{4}|\t)/

/** True for a text that may hold code or tables: what looks for both is loaded for these. */
export function mayHoldDrawings(source: string): boolean {
  return mayHoldCode(source) || source.includes('|') || TAB.test(source) || GAP.test(source) || BOX_WALL.test(source)
}

function mayHoldCode(source: string): boolean {
  return hasFences(source) || CODE.test(source) || SETTINGS.test(source) || BRANCH.test(source) || HANGING.test(source)
}

function hasFences(source: string): boolean {
  return source.includes('```') || source.includes('~~~')
}
