import type { LEVELS } from './choices.js'

/** A place in the decoded source. Lines and columns count from 1, offsets from 0, in UTF-16 code units. */
export interface Position {
  readonly line: number
  readonly column: number
  readonly offset: number
}

/** What a finding counts for: errors fail a check. */
export type Severity = Exclude<(typeof LEVELS)[number], 'off'>
/** Whether a change is certain to be right, or a judgement. */
export type Risk = 'safe' | 'guess'

/** One change before its lines and columns are worked out. */
export interface Change {
  /** Id of the rule. */
  readonly rule: string
  readonly severity: Severity
  readonly risk: Risk
  /** What was found, in a few words. */
  readonly message: string
  /** Source range `[start, end)`. */
  readonly start: number
  readonly end: number
  /** What stands in place of the range. */
  readonly inserted: string
  /** How sure the rule is, 0 to 1. */
  readonly confidence: number
  /** What it was told by, strongest first. */
  readonly evidence: readonly string[]
  /** Evidence that is worked out only when the finding is asked for; stands before `evidence`. */
  readonly reasons?: () => readonly string[]
  /** False when the text is reported and left. */
  readonly applied: boolean
}

/** The public record of one change. Replacing `[start, end)` by `inserted` replays it. */
export interface Finding {
  /** Id of the rule. */
  readonly rule: string
  readonly severity: Severity
  readonly risk: Risk
  /** What was found, in a few words. */
  readonly message: string
  /** The name that the call gave. */
  readonly file?: string
  readonly start: Position
  readonly end: Position
  /** The source between start and end. */
  readonly removed: string
  /** What stands in its place. */
  readonly inserted: string
  /** How sure the rule is, 0 to 1. */
  readonly confidence: number
  /** What it was told by, strongest first. */
  readonly evidence: readonly string[]
  /** Present and false when the text is only reported; `removed` and `inserted` are then equal. */
  readonly applied?: false
}
