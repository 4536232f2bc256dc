import type { Element } from 'domhandler'
import { hiddenByStyle } from '../../../markup/hidden-style.js'
import { instructsMachines } from '../../../markup/instructions.js'
import type { HiddenReason } from '../../../model/hidden-reason.js'
import { codeFurniture } from '../code/furniture.js'
import { textOf } from '../text-of.js'
import type { StyleRules } from './styles.js'

/** What the Wayback Machine puts before every page that it has kept: longer than many an article. */
const ARCHIVE_TOOLBAR = 'wm-ipp-base'

/**
 * Why a reader cannot see an element, judged by the element alone; undefined when nothing says so.
 * The reasons are what `hidden-text` reports; whether the text goes is that rule's decision.
 */
export function hiddenReason(element: Element, styles: StyleRules): HiddenReason | undefined {
  const { attribs, name } = element
  if (attribs.id === ARCHIVE_TOOLBAR) return 'toolbar of a web archive'
  if (attribs.hidden !== undefined && attribs.hidden !== 'until-found') return 'hidden attribute'
  if (attribs.style !== undefined) {
    const reason = hiddenByStyle(attribs.style)
    if (reason !== undefined && !(name === 'img' && OF_LETTERS.has(reason))) return reason
  }
  if (attribs.class !== undefined) {
    const reason = hiddenByClass(attribs.class, styles)
    if (reason !== undefined) return reason
    if (isPrompt(element)) return 'number of a cell'
  }
  if (attribs.id !== undefined && styles.ids.has(attribs.id)) return 'hidden by a style sheet'
  if (isOutOfSight(element, styles) && instructsMachines(textOf(element, MAX_ORDER))) return 'hidden by a style sheet'
  if (attribs['aria-hidden'] === 'true') return codeFurniture(element) ?? anchorReason(element) ?? 'aria-hidden'
  if (name === 'template' && attribs.shadowrootmode === undefined) return 'template'
  if (name === 'dialog' && attribs.open === undefined) return 'closed dialog'
  return undefined
}

/**
 * Ways of hiding letters. A picture has none: frameworks give theirs a colour that nobody sees, so that the words for one
 * that is still on its way do not flash up.
 */
const OF_LETTERS: ReadonlySet<HiddenReason> = new Set(['colour of the background', 'font size 0'])

/** What Jupyter and its converters name the number before a cell of a notebook: `In [1]:`. */
const PROMPT = /(?:^|\s)(?:jp-(?:In|Out)putPrompt|(?:in|out)put_prompt|prompt)(?:\s|$)/
const NUMBER_OF_CELL = /^\s*(?:In|Out)?\s*\[[\d\s*]*\]:?\s*$/
const LONGEST_PROMPT = 20

/** True for a box of its own: a sentence about notebooks may show a prompt too. */
function isPrompt(element: Element): boolean {
  return (
    element.name === 'div' &&
    PROMPT.test(element.attribs.class ?? '') &&
    NUMBER_OF_CELL.test(textOf(element, LONGEST_PROMPT))
  )
}

/** Orders to machines are short. */
const MAX_ORDER = 2000

/** True for elements that a style sheet puts out of sight, maybe until a script brings them back. */
function isOutOfSight({ attribs }: Element, { outOfSight }: StyleRules): boolean {
  if (outOfSight.size === 0) return false
  if (attribs.id !== undefined && outOfSight.has(`#${attribs.id}`)) return true
  return attribs.class?.split(/\s+/).some((name) => outOfSight.has(`.${name}`)) === true
}

/** A sign beside a heading that links to it: `#`, a pilcrow, an icon. */
function anchorReason(element: Element): HiddenReason | undefined {
  const isSign = element.name === 'a' && element.attribs.href?.startsWith('#') === true
  return isSign && !/[\p{L}\p{N}]/u.test(textOf(element, 20)) ? 'link of a heading to itself' : undefined
}

/** Classes of text for screen readers alone, in lower case and without what parts their words. */
const SCREEN_READER_ONLY = new Set([
  ...'sronly visuallyhidden screenreadertext screenreaderonly a11yhidden elementinvisible showforsr assistivetext uhiddenvisually vh'.split(
    ' ',
  ),
  // Design systems of governments and of IBM, and Elementor, put their names before it.
  ...'govukvisuallyhidden nhsukuvisuallyhidden usasronly bxvisuallyhidden cdsvisuallyhidden elementorscreenonly'.split(
    ' ',
  ),
])

/** What MediaWiki calls the boxes and marks by which editors ask each other for more: "This article needs sources". */
const EDITORS_ONLY = new Set(['ambox', 'Inline-Template'])

/** What Magnific Popup opens over the page: its own style sheet hides it there. */
const POPUP = 'mfp-hide'

function hiddenByClass(names: string, styles: StyleRules): HiddenReason | undefined {
  const { reasons } = styles
  const known = reasons.get(names)
  if (known !== undefined || reasons.has(names)) return known
  const reason = reasonOfClass(names, styles)
  reasons.set(names, reason)
  return reason
}

/** True where one of the classes of an element keeps it from the eye alone. */
export function isForScreenReaders(names: string | undefined): boolean {
  return names?.split(/\s+/).some(isReadersOnly) === true
}

function isReadersOnly(name: string): boolean {
  return SCREEN_READER_ONLY.has(name.toLowerCase().replace(/[-_]/g, ''))
}

function reasonOfClass(names: string, { classes }: StyleRules): HiddenReason | undefined {
  for (const name of names.split(/\s+/)) {
    if (isReadersOnly(name)) return 'only for screen readers'
    if (EDITORS_ONLY.has(name)) return 'remark of editors'
    if (classes.has(name) || name === POPUP) return 'hidden by a style sheet'
  }
  return undefined
}
