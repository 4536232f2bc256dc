import type { Block, Format } from './block.js'
import type { PHASES, STRICTNESSES } from './choices.js'
import type { Metadata, Roles } from './document.js'
import type { Edit } from './edit.js'
import type { Risk, Severity } from './finding.js'

/** When a rule runs: repairs first, what writes the text neatly last. */
export type Phase = (typeof PHASES)[number]
/** How much is removed: `low` keeps more, `high` removes more. */
export type Strictness = (typeof STRICTNESSES)[number]
export type NonEmpty<T> = readonly [T, ...T[]]

/** A JSON Schema for one option: the subset that configuration needs. */
export interface OptionSchema {
  readonly type: 'boolean' | 'number' | 'string' | 'array'
  readonly description: string
  readonly default: boolean | number | string | readonly string[]
  readonly enum?: readonly string[]
  readonly minimum?: number
  readonly maximum?: number
  readonly items?: { readonly type: 'string' }
}

export type OptionValues = Readonly<Record<string, boolean | number | string | readonly string[]>>

/** What the scorer says of one block. */
export interface BlockScore {
  /** Probability that the block is article, 0 to 1. */
  readonly probability: number
  /** The decision for the whole document at the strictness in force. */
  readonly keep: boolean
  /** Stays to make the text beside it clear, and is none itself: who says it in a thread, and in answer to what. */
  readonly isFrame?: boolean
  /** The features that decided, strongest first, in words. Computed when asked. */
  reasons(): readonly string[]
}

/** What the scorer says of a document. */
export interface DocumentScore {
  of(block: Block): BlockScore
  /** Calibrated expectation that the kept text is the article, 0 to 1. */
  readonly confidence: number
  /** The text is a thread: what follows the first post answers it, and is no comment on an article. */
  readonly isThread?: boolean
}

/** Categories of boilerplate phrases in a block: a bit for each, by its place in `phraseCategories` of `src/lexicon`. */
export interface PhraseMasks {
  /** The block is made of such phrases alone. */
  readonly whole: number
  /** The block begins with such a phrase. */
  readonly start: number
  readonly inside: number
  /** The block begins with a phrase that makes a notice of it, whatever follows. */
  readonly opens: number
}

/** The boilerplate phrases of a document as it was read. */
export interface DocumentPhrases {
  /** All categories that occur in the document. */
  readonly any: number
  /** Undefined for a block without any. */
  of(block: Block): PhraseMasks | undefined
}

/** What a gate may look at. */
export type GateContext = Omit<Context, 'options' | 'metadata'>

/** All that a rule may know besides the blocks. Everything is worked out on first use and kept. */
export interface Context {
  readonly format: Format
  readonly source: string
  /**
   * What gates look through: the source; of a page the text of its blocks as they were read, for its source is ten
   * times as long, mostly scripts and addresses, and does not show characters that are written as entities.
   */
  text(): string
  /** Each code unit of `text` once: what a class of characters finds in it, it finds in the text. */
  characters(): string
  readonly strictness: Strictness
  /** BCP 47 primary language of the document (given or declared); undefined when unknown. */
  language(): string | undefined
  /** Text and HTML; undefined for Markdown, where only what is certain is dropped. */
  score(): DocumentScore | undefined
  roles(): Roles
  foundPhrases(): DocumentPhrases
  /** What the output is to hold: the title as a heading; or the body alone, without title, deck and captions. */
  readonly layout: { readonly title: boolean; readonly body: boolean }
  /** Metadata as found so far. */
  readonly metadata: Metadata
  /** This rule's options: the defaults overlaid by the configuration. */
  readonly options: OptionValues
  /** Phrases, words and scripts that the configuration declares healthy. */
  readonly allow: { readonly phrases: readonly string[]; readonly scripts: readonly string[] }
  /** Boilerplate phrases of the user's own. */
  readonly phrases: readonly string[]
}

/** What a rule does, shown: its page of documentation and its tests are made of them. */
export interface RuleExamples {
  /** Whole documents before and after. Empty only for rules that report and change nothing. */
  readonly changes: readonly {
    readonly from: Format
    readonly before: string
    readonly after: string
    /** The options `title` and `body` of the call, where the rule answers to them. */
    readonly layout?: { readonly title?: boolean; readonly body?: boolean }
    /** Boilerplate phrases of the call, for the rule that reads them. */
    readonly phrases?: readonly string[]
  }[]
  /** Texts in which the rule finds something and leaves it. */
  readonly reports?: NonEmpty<{ readonly from: Format; readonly text: string }>
  /** Texts that the rule must not touch. */
  readonly leaves: NonEmpty<{ readonly from: Format; readonly text: string }>
}

/** One rule: its documentation, options, examples and code. */
export interface Rule<Tools = unknown> {
  /** Equal to the file name, kebab-case. */
  readonly id: string
  readonly phase: Phase
  /** One sentence: the README table and `clean-article rules`. */
  readonly summary: string
  /** The damage seen in the wild. */
  readonly why: string
  readonly risk: Risk
  readonly severity: Severity | 'off'
  /** The formats it runs on; all when left out. */
  readonly formats?: readonly Format[]
  readonly options?: Readonly<Record<string, OptionSchema>>
  /** What the rule writes may hold damage for later rules, whose gates have not seen it. */
  readonly reveals?: boolean
  /** Rules that must run first. */
  readonly after?: readonly string[]
  readonly examples: RuleExamples
  /**
   * Code units without one of which the rule has nothing to do: tested on `Context.characters`, before `gate`.
   * One class of single code units, neither global nor sticky.
   */
  readonly characters?: RegExp
  /**
   * A cheap test on the document's text (see `Context.text`); the rule is skipped when it does not hold. An expression must not be
   * global or sticky; a function must read no blocks of a Markdown document, which is parsed only for rules that pass.
   * One that needs a table of its own loads it and gives a promise.
   */
  readonly gate?: RegExp | ((context: GateContext) => boolean | Promise<boolean>)
  /** Loads what is too large to load for every document of a format; its value is handed to `propose`. */
  load?(format: Format): Promise<Tools>
  /**
   * What the rule would change, in any order; the engine applies it and records it.
   *
   * @param blocks as the rules before have left them
   * @param tools what `load` gave
   */
  propose(blocks: readonly Block[], context: Context, tools: Tools): Iterable<Edit>
}

/** Types a rule and returns it unchanged; the way to write rules inside and outside of this package. */
export function defineRule<Tools = undefined>(rule: Rule<Tools>): Rule<Tools> {
  return rule
}
