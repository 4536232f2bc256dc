import { charactersOf } from '../engine/characters.js'
import type { SharedContext } from '../engine/run-rules.js'
import type { PhraseFinder } from '../lexicon/finder.js'
import { findPhrases, keepMasks } from '../lexicon/index.js'
import type { Block } from '../model/block.js'
import type { ParsedDocument } from '../model/document.js'
import type { Strictness } from '../model/rule.js'
import type { CleanOptions } from '../options.js'
import { findRoles } from '../roles/index.js'
import type { Scorer } from '../score/scorer.js'
import { once } from '../tools/once.js'

/**
 * What the rules of one document share. All of it is worked out when a rule first asks for it.
 *
 * @param scorer of the document's format; Markdown has none
 * @param finder of phrases; that of formats that are scored when left out
 */
export function sharedContext(
  document: ParsedDocument,
  scorer: Scorer | undefined,
  options: CleanOptions,
  finder: PhraseFinder = findPhrases,
): SharedContext {
  const strictness: Strictness = options.strictness ?? 'normal'
  const language = once(() => options.lang ?? document.metadata.lang)
  const text = once(() => textForGates(document))
  const repairedScore = (blocks: readonly Block[]): ReturnType<Scorer> | undefined => {
    keepMasks(document.blocks, blocks)
    return scorer?.({ ...document, blocks }, { strictness, language })
  }
  return {
    format: document.format,
    source: document.source,
    text,
    characters: once(() => charactersOf(text())),
    strictness,
    language,
    score: once(() => scorer?.(document, { strictness, language })),
    // A page is judged by its elements, which no repair changes.
    scoreOf: document.format === 'text' ? repairedScore : undefined,
    roles: once(() => findRoles(document)),
    foundPhrases: once(() => finder(document)),
    allow: { phrases: options.allow?.phrases ?? [], scripts: options.allow?.scripts ?? [] },
    phrases: options.phrases ?? [],
    layout: { title: options.title ?? true, body: options.body ?? false },
  }
}

/** Does not touch the blocks of a Markdown document, which would be parsed for them. */
function textForGates(document: ParsedDocument): string {
  if (document.format !== 'html') return document.source
  return document.blocks.map((block) => block.text).join('\n')
}
