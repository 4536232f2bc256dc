import type { Detection } from '../detect/detection.js'
import { pageInMarkdown } from '../detect/flattened.js'
import { detectFormat } from '../detect.js'
import type { CleanOptions } from '../options.js'
import type { Flags } from './arguments/index.js'

/** What reads or repairs the Markdown files of a repository: whatever is in them, they stay what their names say. */
const IN_PLACE: readonly (keyof Flags)[] = ['check', 'write', 'patch', 'reformat', 'changed', 'cache']

/**
 * The format that a document is read in. A name that says Markdown is not believed of a whole page that a converter
 * wrote, where the document is written anew: in Markdown hardly any boilerplate goes.
 *
 * @param text the decoded document
 * @param options what it is cleaned with, its name among them
 */
export async function formatFor(text: string, options: CleanOptions, flags: Flags): Promise<Detection> {
  if (options.from !== undefined) return { format: options.from, evidence: '--from' }
  const found = await detectFormat(text, options.filename)
  if (found.format !== 'markdown' || options.filename === undefined || !isWrittenAnew(options, flags)) return found
  return pageInMarkdown(text) ?? found
}

function isWrittenAnew(options: CleanOptions, flags: Flags): boolean {
  if (/\.mdx$/i.test(options.filename ?? '')) return false
  return (
    options.patch === undefined && options.reformat === undefined && !IN_PLACE.some((name) => flags[name] !== undefined)
  )
}
