import { applyChanges } from '../engine/patch.js'
import type { EngineResult } from '../engine/run-rules.js'
import type { Metadata, ParsedDocument } from '../model/document.js'
import type { Change } from '../model/finding.js'
import type { CleanOptions } from '../options.js'
import type { Parts } from './parts.js'

/** A text that is written, and the changes that are in it. */
interface Output {
  readonly output: string
  readonly changes: readonly Change[]
}

/**
 * The output without front matter.
 *
 * @param isPatch the source with only the changes applied, in place of the blocks written anew
 */
export async function outputOf(
  { source, format }: ParsedDocument,
  run: EngineResult,
  { parse, write, options }: Parts,
  isPatch: boolean,
): Promise<Output> {
  const { changes } = run
  if (!isPatch) return { output: await write(run.blocks), changes }
  const isMarkdown = format === 'markdown'
  const patched = isMarkdown ? await verified(source, run, parse) : { output: applyChanges(source, changes), changes }
  if (options.reformat !== true || !isMarkdown) return patched
  const { reformat } = await import('../write/reformat.js')
  return { output: await reformat(patched.output), changes }
}

/** Healthy Markdown needs nothing that reads a patch again. */
async function verified(source: string, run: EngineResult, parse: Parts['parse']): Promise<Output> {
  const { changes } = run
  if (!changes.some(({ applied }) => applied)) return { output: source, changes }
  const { verifiedPatch } = await import('../engine/verify.js')
  return verifiedPatch(
    source,
    () => run.blocks,
    changes,
    (text) => parse(text, {}),
  )
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
