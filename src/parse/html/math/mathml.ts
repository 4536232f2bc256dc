import type { AnyNode, Element } from 'domhandler'
import { singleSpaced } from '../../../tools/single-spaced.js'

/** Formulas longer or deeper than this are no formulas. */
const MAX_LENGTH = 10_000
const MAX_DEPTH = 60

/**
 * The TeX of presentation MathML: rows, scripts, fractions, roots, accents, fences and tables.
 *
 * @param math a `math` element
 * @returns TeX on one line; undefined for what is too deep or too long
 */
export function texOfMathml(math: Element): string | undefined {
  const tex = write(math, 0)
  return tex === undefined || tex.length > MAX_LENGTH ? undefined : singleSpaced(tex)
}

type Write = (parts: readonly string[], element: Element) => string

const ACCENTS: Readonly<Record<string, string>> = {
  '^': 'hat',
  ˆ: 'hat',
  '¯': 'bar',
  '‾': 'overline',
  '→': 'vec',
  '˙': 'dot',
  '¨': 'ddot',
  '~': 'tilde',
  '˜': 'tilde',
  '⏞': 'overbrace',
  '⏟': 'underbrace',
}

/** How elements with a fixed number of children are written. */
const WRITERS: Readonly<Record<string, Write>> = {
  mfrac: ([above = '', below = '']) => `\\frac{${above}}{${below}}`,
  msqrt: (parts) => `\\sqrt{${parts.join(' ')}}`,
  mroot: ([radicand = '', index = '']) => `\\sqrt[${index}]{${radicand}}`,
  msup: ([base = '', above = '']) => `${group(base)}^${script(above)}`,
  msub: ([base = '', below = '']) => `${group(base)}_${script(below)}`,
  msubsup: ([base = '', below = '', above = '']) => `${group(base)}_${script(below)}^${script(above)}`,
  munderover: ([base = '', below = '', above = '']) => `${group(base)}_${script(below)}^${script(above)}`,
  munder: ([base = '', below = '']) => accented(base, below, '_'),
  mover: ([base = '', above = '']) => accented(base, above, '^'),
  mtr: (parts) => parts.join(' & '),
  mtable: (parts) => `\\begin{matrix}${parts.join(' \\\\ ')}\\end{matrix}`,
  mfenced: (parts, { attribs }) => `${attribs.open ?? '('}${parts.join(', ')}${attribs.close ?? ')'}`,
  mtext: (parts) => `\\text{${parts.join('')}}`,
  ms: (parts) => `\\text{${parts.join('')}}`,
  mphantom: () => '',
  mspace: () => ' ',
  annotation: () => '',
  'annotation-xml': () => '',
}

function write(node: AnyNode, depth: number): string | undefined {
  if (node.type === 'text') return escapeTex(node.data.replace(/[\s\u2061-\u2064]+/g, ' '))
  if (!('attribs' in node)) return ''
  if (depth > MAX_DEPTH) return undefined
  const isLeaf = /^m[ion]$|^mtext$|^ms$/.test(node.name)
  const parts: string[] = []
  for (const child of node.children) {
    if (!isLeaf && child.type === 'text') continue
    const part = write(child, depth + 1)
    if (part === undefined) return undefined
    parts.push(isLeaf && node.name !== 'mtext' ? part.trim() : part)
  }
  if (node.name === 'mi' && /^\p{L}{2,}$/u.test(parts.join(''))) return named(parts.join(''))
  const writer = WRITERS[node.name]
  return writer === undefined
    ? parts.filter((part) => part !== '').join(node.name === 'mi' ? '' : ' ')
    : writer(parts, node)
}

const FUNCTIONS =
  /^(?:sin|cos|tan|cot|log|ln|exp|lim|max|min|sup|inf|det|dim|ker|gcd|arg|deg|sinh|cosh|tanh|arcsin|arccos|arctan)$/

function named(name: string): string {
  return FUNCTIONS.test(name) ? `\\${name}` : `\\mathrm{${name}}`
}

function accented(base: string, sign: string, place: '^' | '_'): string {
  const accent = ACCENTS[sign.trim()]
  if (accent !== undefined) return `\\${accent}{${base}}`
  return `${group(base)}${place}${script(sign)}`
}

const isSingle = (tex: string): boolean => /^(?:\\[a-zA-Z]+|[^\\{}\s])$/u.test(tex)

function group(tex: string): string {
  return isSingle(tex) || tex === '' || /^\\(?:mathrm|text)\{[^{}]*\}$/.test(tex) ? tex || '{}' : `{${tex}}`
}

function script(tex: string): string {
  return /^[\p{L}\p{N}]$/u.test(tex) ? tex : `{${tex}}`
}

function escapeTex(text: string): string {
  return text.replace(/[\\{}#$%&_]/g, (sign) => (sign === '\\' ? '\\backslash ' : `\\${sign}`))
}
