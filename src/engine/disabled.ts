import type { ParsedDocument } from '../model/document.js'

/** Tells whether a rule is switched off by a comment where a change would stand. */
export type IsDisabled = (rule: string, start: number) => boolean

/** `<!-- clean-article-disable id -->`, `-enable`, `-disable-next-line`, in MDX as a comment expression. */
const COMMENT = /(?:<!--|\{\/\*)[ \t]*clean-article-(disable-next-line|disable|enable)\b([\w\s,-]*?)(?:--\s*>|\*\/\})/g

interface Span {
  readonly start: number
  end: number
  /** Undefined: all rules. */
  readonly rule: string | undefined
}

/**
 * Reads the comments that switch rules off in a part of a Markdown or HTML document. A comment that names
 * no rule speaks of all; comments inside of code are examples and switch nothing.
 */
export function readDisabled({ source, blocks }: ParsedDocument): IsDisabled {
  const code = blocks.filter(({ type }) => type === 'code')
  const spans: Span[] = []
  for (const match of source.matchAll(COMMENT)) {
    if (code.some(({ start, end }) => start <= match.index && match.index < end)) continue
    const names = (match[2] as string).split(/[\s,]+/).filter((name) => name !== '')
    const after = match.index + match[0].length
    const rules = names.length === 0 ? [undefined] : names
    if (match[1] === 'enable') for (const rule of rules) close(spans, rule, match.index)
    else {
      const end = match[1] === 'disable' ? source.length : endOfNextLine(source, after)
      for (const rule of rules) spans.push({ start: after, end, rule })
    }
  }
  return (rule, start) => spans.some((span) => (span.rule ?? rule) === rule && span.start <= start && start <= span.end)
}

function close(spans: readonly Span[], rule: string | undefined, at: number): void {
  for (const span of spans) {
    if (span.end > at && (rule === undefined || span.rule === rule)) span.end = at
  }
}

function endOfNextLine(source: string, from: number): number {
  const match = /\r\n|\n|\r/.exec(source.slice(from))
  if (match === null) return source.length
  const start = from + match.index + match[0].length
  const length = source.slice(start).search(/[\r\n]/)
  return length === -1 ? source.length : start + length
}
