import { mdxToMarkdown } from 'mdast-util-mdx'
import { mdxTree } from './mdx.js'
import { rewritten, withoutMark } from './rewritten.js'

/** Writes MDX anew; undefined for what is not well formed. */
export function reformatMdx(source: string): string | undefined {
  const tree = mdxTree(withoutMark(source))
  return tree && rewritten(source, tree, mdxToMarkdown())
}
