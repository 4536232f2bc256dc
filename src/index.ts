/**
 * clean-article: turns a scraped article into clean Markdown and tells what it removed, where and why.
 *
 * @packageDocumentation
 */
export { type CleanResult, check, clean, type Stats } from './clean.js'
export type { Block, BlockType, Container, Format, Mark, Role } from './model/block.js'
export type { Metadata } from './model/document.js'
export type { Edit } from './model/edit.js'
export type { Finding, Position, Risk, Severity } from './model/finding.js'
export { type Context, defineRule, type Phase, type Rule, type Strictness } from './model/rule.js'
export { type CleanOptions, type RuleSetting, UsageError } from './options.js'
export { rules } from './rules/index.js'
