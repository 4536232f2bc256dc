import type { Format } from './model/block.js'
import type { Severity } from './model/finding.js'
import type { OptionValues, Rule, Strictness } from './model/rule.js'

/** How one rule is set: its severity, or its severity and options. */
export type RuleSetting = Severity | 'off' | readonly [Severity | 'off', OptionValues]

/** Options of `clean` and `check`. All are optional. */
export interface CleanOptions {
  /** The input's format. Detected when left out. */
  readonly from?: Format
  /** The input's name: helps detection and stands in the findings. */
  readonly filename?: string
  /** The page's address: the base of relative links. */
  readonly url?: string
  /** BCP 47 language of the document, when it is known. */
  readonly lang?: string
  /** How much is removed: `low` keeps more, `high` removes more. Default `normal`. */
  readonly strictness?: Strictness
  /** Settings by rule id. */
  readonly rules?: Readonly<Record<string, RuleSetting>>
  /** Run only these rules or phases. */
  readonly only?: readonly string[]
  /** Rules from outside of the package. */
  readonly plugins?: readonly Rule[]
  /** Boilerplate phrases of your own. */
  readonly phrases?: readonly string[]
  /** What is healthy although it looks odd: phrases, and Unicode script names. */
  readonly allow?: { readonly phrases?: readonly string[]; readonly scripts?: readonly string[] }
  /** Write the title as a heading. Default true. */
  readonly title?: boolean
  /** Write the body alone: no title, figure captions, names of those who write in a thread, or deck that
   * does not read like the text. Default false. */
  readonly body?: boolean
  /** Write the metadata before the text. Default `none`. */
  readonly frontMatter?: 'yaml' | 'none'
  /** Output the source with only the findings applied. Default true for Markdown, false otherwise. HTML can't. */
  readonly patch?: boolean
  /** Markdown: write canonical Markdown and not the patched source. Default false. */
  readonly reformat?: boolean
}

/** A call that cannot be carried out: an unknown rule, an option out of range, a contradiction. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}
