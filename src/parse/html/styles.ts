/** What the page's own style sheets hide, by class and id. */
export interface StyleRules {
  readonly classes: ReadonlySet<string>
  readonly ids: ReadonlySet<string>
  /** Why elements of a class attribute are hidden, by its text: filled as the page is read, since templates repeat. */
  readonly reasons: Map<string, string | undefined>
}

const HIDES = /display\s*:\s*none|visibility\s*:\s*hidden/i
const SIMPLE = /^([.#])([\w-]+)$/

/**
 * Reads which simple selectors (`.x`, `#x`) a style sheet hides, outside of media queries and
 * other conditions. A selector that a later rule shows again is left out.
 *
 * @param sheets the contents of the page's `<style>` elements
 */
export function readStyles(sheets: readonly string[]): StyleRules {
  const classes = new Set<string>()
  const ids = new Set<string>()
  for (const sheet of sheets) {
    if (!HIDES.test(sheet)) continue
    for (const { selector, body } of topRules(sheet)) {
      const isHiding = HIDES.test(body)
      if (!isHiding && !/display\s*:|visibility\s*:/i.test(body)) continue
      for (const part of selector.split(',')) {
        const match = SIMPLE.exec(part.trim())
        if (match === null) continue
        const names = match[1] === '.' ? classes : ids
        if (isHiding) names.add(match[2] as string)
        else names.delete(match[2] as string)
      }
    }
  }
  return { classes, ids, reasons: new Map() }
}

/** The rules of a sheet that stand in no `@` block. */
function* topRules(sheet: string): Iterable<{ selector: string; body: string }> {
  const css = sheet.includes('/*') ? sheet.replace(/\/\*[\s\S]*?\*\//g, ' ') : sheet
  let at = 0
  while (at < css.length) {
    const open = css.indexOf('{', at)
    if (open === -1) return
    const selector = css.slice(at, open).trim()
    const isCondition = selector.includes('@')
    const close = isCondition ? blockEnd(css, open) : css.indexOf('}', open)
    if (close === -1) return
    if (!isCondition) yield { selector, body: css.slice(open + 1, close) }
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
