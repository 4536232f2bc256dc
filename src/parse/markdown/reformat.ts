import { directiveToMarkdown } from 'mdast-util-directive'
import type { Options } from 'mdast-util-to-markdown'
import { isMdx } from '../index.js'
import { markdownTree } from './grammar.js'
import { rewritten, withoutMark } from './rewritten.js'

/** A name goes on to its end, and a further colon behind it makes it none: times and short codes need no escape. */
const NAME_LETTER = '[^\\s\\p{P}\\p{S}]'
const NAME = `${NAME_LETTER}(?:${NAME_LETTER}|[-_])*(?!${NAME_LETTER}|[-_:])`

const DIRECTIVES: Options = {
  ...directiveToMarkdown(),
  unsafe: [
    { character: '\r', inConstruct: ['leafDirectiveLabel', 'containerDirectiveLabel'] },
    { character: '\n', inConstruct: ['leafDirectiveLabel', 'containerDirectiveLabel'] },
    { character: ':', before: '[^:]', after: NAME, inConstruct: ['phrasing'], unicode: true },
    { character: ':', afterNode: 'textDirective', inConstruct: ['phrasing'] },
    { character: ':', atBreak: true, before: ':+' },
  ],
}

/**
 * Writes Markdown anew in canonical form; front matter stays as it is.
 *
 * @param source any Markdown
 * @param filename tells MDX from Markdown, which what is not well formed as MDX is read as
 * @returns the same document, with `-` bullets, `#` headings, fenced code and one blank line between blocks
 */
export async function reformat(source: string, filename?: string): Promise<string> {
  const mdx = isMdx(filename) ? (await import('./reformat-mdx.js')).reformatMdx(source) : undefined
  return mdx ?? rewritten(source, markdownTree(withoutMark(source)), DIRECTIVES)
}
