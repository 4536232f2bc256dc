import type { Severity } from './finding.js'
import type { OptionValues, Rule } from './rule.js'

/** A rule with its configuration. */
export interface ActiveRule {
  readonly rule: Rule
  readonly severity: Severity
  /** True where the configuration gives the severity: then edits do not soften it. */
  readonly isConfigured?: boolean
  readonly options: OptionValues
}
