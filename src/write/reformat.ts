import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'

const FRONT_MATTER = /^(\uFEFF?)(---\r?\n[\s\S]*?\n---[ \t]*(?:\r?\n|$)|\+\+\+\r?\n[\s\S]*?\n\+\+\+[ \t]*(?:\r?\n|$))/

const processor = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkStringify, { bullet: '-', emphasis: '*', fences: true, listItemIndent: 'one', rule: '-' })

/**
 * Writes Markdown anew in canonical form; front matter stays as it is.
 *
 * @param markdown any Markdown
 * @returns the same document, with `-` bullets, `#` headings, fenced code and one blank line between blocks
 */
export function reformat(markdown: string): string {
  const head = FRONT_MATTER.exec(markdown)?.[0] ?? ''
  const body = processor.processSync(markdown.slice(head.length)).toString()
  return head === '' || body === '' ? head + body : `${head}\n${body}`
}
