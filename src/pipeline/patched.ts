import { applyChanges } from '../engine/patching/apply-changes.js'
import type { EngineResult } from '../engine/run-rules.js'
import type { ParsedDocument } from '../model/document.js'
import type { Change } from '../model/finding.js'
import type { Parts } from './parts.js'

/** A text that is written, and the changes that are in it. */
export interface Output {
  readonly output: string
  readonly changes: readonly Change[]
}

/** The source with only the changes applied, and written anew where the options ask for that. */
export async function patchedOutput(
  { source, format }: ParsedDocument,
  run: EngineResult,
  { parse, loadReformat, options }: Parts,
): Promise<Output> {
  const { changes } = run
  if (format !== 'markdown') return { output: applyChanges(source, changes), changes }
  const patched = await verified(source, run, parse)
  if (options.reformat !== true) return patched
  const { reformat } = await loadReformat()
  return { ...patched, output: await reformat(patched.output, options.filename) }
}

/** Healthy Markdown needs nothing that reads a patch again. */
async function verified(source: string, run: EngineResult, parse: Parts['parse']): Promise<Output> {
  const { changes } = run
  if (!changes.some(({ applied }) => applied)) return { output: source, changes }
  const { verifiedPatch } = await import('../engine/patching/verified-patch.js')
  return verifiedPatch(
    source,
    () => run.blocks,
    changes,
    (text) => parse(text, {}),
  )
}
