import { hiddenByStyle } from '../../../markup/hidden-style.js'
import type { HiddenReason } from '../../../model/hidden-reason.js'

/** What the page's own style sheets hide, by class and id. */
export interface StyleRules {
  readonly classes: ReadonlySet<string>
  readonly ids: ReadonlySet<string>
  /**
   * Classes and ids, with their signs, of what rules put out of sight in other ways: too faint or too small to be read,
   * clipped, off the screen. Most of it a script or another rule brings back.
   */
  readonly outOfSight: ReadonlySet<string>
  /** Why elements of a class attribute are hidden, by its text: filled as the page is read, since templates repeat. */
  readonly reasons: Map<string, HiddenReason | undefined>
}

const HIDES = /display\s*:\s*none|visibility\s*:\s*hidden/i
/** What no rule does without that puts something out of sight. */
const MAY_PUT_OUT_OF_SIGHT =
  /opacity\s*[:(]\s*0?\.?0|font-size\s*:\s*0?\.?0|scale\(\s*0|content-visibility|clip(?:-path)?\s*:|-\d{3}/i
const SIMPLE = /^[.#][\w-]+$/

const SHOWS = /(?:display|visibility)\s*:\s*(?!none|hidden)/i

/**
 * Reads which simple selectors (`.x`, `#x`) a style sheet hides, outside of media queries and
 * other conditions. A selector that a later rule or some condition shows again is left out.
 *
 * @param sheets the contents of the page's `<style>` elements
 */
export function readStyles(sheets: readonly string[]): StyleRules {
  const names = new HiddenNames()
  const outOfSight = new Set<string>()
  for (const sheet of sheets) {
    const mayPutOutOfSight = MAY_PUT_OUT_OF_SIGHT.test(sheet)
    if (!mayPutOutOfSight && !HIDES.test(sheet)) continue
    for (const rule of rulesOf(sheet)) {
      if (mayPutOutOfSight && putsOutOfSight(rule)) for (const name of simpleNames(rule.selector)) outOfSight.add(name)
      names.read(rule)
    }
  }
  return { classes: names.after('.'), ids: names.after('#'), outOfSight, reasons: new Map() }
}

/** The classes and ids that the rules of a page hide, with their signs. */
class HiddenNames {
  readonly #hidden = new Set<string>()
  /** What some condition shows. */
  readonly #shown = new Set<string>()

  read({ selector, body, isConditional }: Rule): void {
    const isHiding = HIDES.test(body)
    if (isHiding ? isConditional : !SHOWS.test(body)) return
    for (const name of simpleNames(selector)) {
      if (isHiding) this.#hidden.add(name)
      else if (isConditional) this.#shown.add(name)
      else this.#hidden.delete(name)
    }
  }

  after(sign: string): ReadonlySet<string> {
    const names = [...this.#hidden].filter((name) => name.startsWith(sign) && !this.#shown.has(name))
    return new Set(names.map((name) => name.slice(1)))
  }
}

function putsOutOfSight({ body, isConditional }: Rule): boolean {
  return !isConditional && MAY_PUT_OUT_OF_SIGHT.test(body) && hiddenByStyle(body) !== undefined
}

function simpleNames(selector: string): string[] {
  const names = selector.split(',').map((part) => part.trim())
  return names.filter((name) => SIMPLE.test(name))
}

interface Rule {
  readonly selector: string
  readonly body: string
  /** It holds for some screens alone. */
  readonly isConditional: boolean
}

const COMMENT = /\/\*[\s\S]*?\*\//g
/** Conditions of screens: what paper alone shows no reader of the page sees. */
const CONDITION = /^@(?:media(?!\s+(?:only\s+)?print\b)|supports|layer|container)\b/i
/** The end of a condition, and statements without a block. */
const BEFORE_SELECTOR = /^(?:[\s}]|@[^;{}]*;)+/

/** The rules of a sheet: those in no `@` block, and those that hold for some screens. */
function* rulesOf(sheet: string): Iterable<Rule> {
  const css = sheet.includes('/*') ? sheet.replace(COMMENT, ' ') : sheet
  let at = 0
  let end = -1
  while (at < css.length) {
    const open = css.indexOf('{', at)
    if (open === -1) return
    const selector = css.slice(at, open).replace(BEFORE_SELECTOR, '')
    if (CONDITION.test(selector)) {
      // Conditions inside of one end before it does.
      if (open > end) end = blockEnd(css, open)
      if (end === -1) return
      at = open + 1
      continue
    }
    const isOther = selector.includes('@')
    const close = isOther ? blockEnd(css, open) : css.indexOf('}', open)
    if (close === -1) return
    if (!isOther) yield { selector, body: css.slice(open + 1, close), isConditional: open < end }
    at = close + 1
  }
}

/** Where the block that opens at `open` ends, counting nested ones. */
function blockEnd(css: string, open: number): number {
  let depth = 0
  for (let at = open; at < css.length; at++) {
    const code = css.charCodeAt(at)
    if (code === 123) depth++
    else if (code === 125 && --depth === 0) return at
  }
  return -1
}
