import type { EngineResult } from '../engine/run-rules.js'
import type { Metadata, ParsedDocument } from '../model/document.js'
import type { CleanOptions } from '../options.js'
import type { Parts } from './parts.js'
import type { Output } from './patched.js'

/**
 * The output without front matter.
 *
 * @param isPatch the source with only the changes applied, in place of the blocks written anew
 */
export async function outputOf(
  document: ParsedDocument,
  run: EngineResult,
  parts: Parts,
  isPatch: boolean,
): Promise<Output> {
  if (!isPatch) return { output: await parts.write(run.blocks), changes: run.changes }
  const { patchedOutput } = await import('./patched.js')
  return patchedOutput(document, run, parts)
}

/** The output with the metadata before it, where the options ask for that. */
export async function withFrontMatter(
  markdown: string,
  metadata: () => Metadata,
  options: CleanOptions,
): Promise<string> {
  if ((options.frontMatter ?? 'none') === 'none') return markdown
  const { addFrontMatter } = await import('../write/front-matter.js')
  return addFrontMatter(markdown, metadata())
}
