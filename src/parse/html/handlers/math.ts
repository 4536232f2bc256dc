import type { Element, Text } from 'domhandler'
import { placesIn } from '../blocks/entities.js'
import type { PageBuilder } from '../blocks/index.js'
import { texOfMathml } from '../math/mathml.js'
import { type Formula, formulasIn, MAY_HOLD_TEX } from '../math/tex-in-text.js'
import { endOf, startOf } from '../source-place.js'
import { findInside, textOf } from '../text-of.js'
import { type Handler, leaveNothing } from './types.js'

/** `math`: the TeX that it was made from, where the page keeps it; else what its elements say. */
export const math: Handler = (builder, element) => {
  const tex = texOf(element) ?? texOfMathml(element)
  if (tex === undefined || tex === '') return leaveNothing
  writeElement(builder, element, { tex, isDisplay: element.attribs.display === 'block' })
  return undefined
}

function texOf(element: Element): string | undefined {
  const annotation = findInside(
    element,
    ({ name, attribs }) => name === 'annotation' && /tex/i.test(attribs.encoding ?? ''),
  )
  const tex = (annotation === undefined ? undefined : textOf(annotation)) || element.attribs.alttext
  return tex?.trim() === '' ? undefined : tex?.trim()
}

/** MathJax's source: `<script type="math/tex; mode=display">`. */
export const script: Handler = (builder, element) => {
  const type = element.attribs.type ?? ''
  if (!type.startsWith('math/tex')) return undefined
  const tex = textOf(element).trim()
  if (tex !== '') writeElement(builder, element, { tex, isDisplay: type.includes('mode=display') })
  return undefined
}

/** The parts of KaTeX, MathJax and MediaWiki: the source is written once, the drawing not at all. */
export function mathElement(builder: PageBuilder, element: Element): boolean {
  const names = element.attribs.class ?? ''
  if (BARE.test(names)) return writeBare(builder, element)
  if (NAMED.test(names) && writeDelimited(builder, element)) return true
  if (!/katex|MathJax|mwe-math|MJX/.test(names)) return false
  if (element.name === 'mjx-math') return hasFormulaAfter(element)
  if (/(?:^|\s)(?:MathJax(?:_\w+)?|MathJax_Preview)(?:\s|$)/.test(names) && hasSourceAfter(element)) return true
  if (!/(?:^|\s)(?:katex(?:-display)?|mwe-math-element)(?:\s|$)/.test(names)) return false
  const source = findInside(element, ({ name }) => name === 'math')
  const tex = source === undefined ? undefined : texOf(source)
  if (source === undefined || tex === undefined) return false
  writeElement(builder, element, { tex, isDisplay: /katex-display/.test(names) || source.attribs.display === 'block' })
  return true
}

/** What generators call an element of TeX that a script is to draw: Sphinx, Pandoc, MkDocs, kramdown. */
const NAMED = /(?:^|\s)(?:math|tex|latex|arithmatex|kdmath|mathjax-tex|mathjax_process|tex2jax_process)(?:\s|$)/i
/** What GitLab calls an element of TeX without delimiters. */
const BARE = /(?:^|\s)js-render-math(?:\s|$)/
/** TeX between its delimiters, `\(x\)`, `\[x\]`, `$$x$$`, `$x$`, with nothing around them. */
const DELIMITED = /^(?:\\\(((?:(?!\\\)).)+)\\\)|\\\[((?:(?!\\\]).)+)\\\]|\$\$([^$]+)\$\$|\$([^$]+)\$)$/s

function writeBare(builder: PageBuilder, element: Element): boolean {
  const tex = textOf(element).trim()
  if (tex === '') return false
  writeElement(builder, element, { tex, isDisplay: element.name === 'pre' })
  return true
}

/** Writes the TeX of an element that holds nothing else but the number of an equation; false where it holds more. */
function writeDelimited(builder: PageBuilder, element: Element): boolean {
  // What may be hidden is for the walk to judge.
  if (element.attribs.hidden !== undefined || element.attribs.style !== undefined) return false
  let text = ''
  for (const child of element.children) {
    if (child.type === 'text') text += child.data
    else if ('attribs' in child && !/(?:^|\s)eqno(?:\s|$)/.test(child.attribs.class ?? '')) return false
  }
  const [, round, square, dollars, dollar] = DELIMITED.exec(text.trim()) ?? []
  const tex = (round ?? square ?? dollars ?? dollar)?.trim() ?? ''
  if (tex === '') return false
  writeElement(builder, element, { tex, isDisplay: (square ?? dollars) !== undefined })
  return true
}

/** MathJax 3 puts the formula for screen readers behind the drawing. */
function hasFormulaAfter(drawing: Element): boolean {
  const { next } = drawing
  return next !== null && 'attribs' in next && next.name === 'mjx-assistive-mml'
}

/** MathJax 2 puts the drawing before the script that holds the source. */
function hasSourceAfter(element: Element): boolean {
  let next = element.next
  for (let steps = 0; next !== null && steps < 4; steps++) {
    if ('attribs' in next && next.name === 'script') return (next.attribs.type ?? '').startsWith('math/tex')
    next = next.next
  }
  return false
}

type Written = Pick<Formula, 'tex' | 'isDisplay'>

/** Writes a formula in the place of an element. */
export function writeElement(builder: PageBuilder, element: Element, formula: Written): void {
  writeMath(builder, formula, startOf(element), endOf(element))
}

/** Elements whose text no script reads as TeX. */
const NO_TEX = /^(?:code|kbd|samp|tt|pre|listing|textarea|script|style)$/
/** Formulas are set in paragraphs, which are not nested deeply; code may hold elements for its colours. */
const NO_TEX_LEVELS = 4

/**
 * Writes a text node, or a part of it, with the formulas that a script of the page would draw there.
 *
 * @returns false where it holds none
 */
export function textWithFormulas(builder: PageBuilder, node: Text, first = 0, last = node.data.length): boolean {
  const { tex, source } = builder.page
  if (tex === undefined || !MAY_HOLD_TEX.test(node.data) || isInCode(node)) return false
  const start = startOf(node)
  const end = endOf(node)
  const formulas = [...formulasIn(node.data, tex)].filter(({ from, to }) => from >= first && to <= last)
  if (formulas.length === 0) return false
  const sourceAt = placesIn(node.data, start, end, source)
  let from = first
  const textTo = (to: number): void => {
    if (to > from) builder.inline.append(node.data.slice(from, to), sourceAt(from), sourceAt(to), source)
  }
  for (const formula of formulas) {
    textTo(formula.from)
    writeMath(builder, formula, sourceAt(formula.from), sourceAt(formula.to))
    from = formula.to
  }
  textTo(last)
  return true
}

function isInCode(node: Text): boolean {
  let at = node.parent
  for (let level = 0; level < NO_TEX_LEVELS && at !== null && 'attribs' in at; level++) {
    if (NO_TEX.test(at.name)) return true
    at = at.parent
  }
  return false
}

function writeMath(builder: PageBuilder, { tex, isDisplay }: Written, start: number, end: number): void {
  if (!isDisplay || builder.isCell || builder.isHeading) {
    builder.openMark({ kind: 'math' })
    builder.inline.insert(tex.replace(/\s+/g, ' '), start, end)
    builder.inline.closeMark()
    return
  }
  builder.flush()
  const segments = [{ from: 0, to: tex.length, start, end, atomic: true }]
  builder.emit({ type: 'math', text: tex, marks: [], segments, start, end })
}
