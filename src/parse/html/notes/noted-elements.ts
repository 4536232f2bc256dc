import type { Element, ParentNode, Text } from 'domhandler'
import type { HiddenReason } from '../../../model/hidden-reason.js'
import type { TablePlan } from '../tables/plan.js'

/** What a text begins or ends with that is no part of what it says. */
interface Edge {
  readonly from: number
  readonly to: number
  readonly reason: HiddenReason
}

/** What is known of elements before the walk comes to them. */
export class NotedElements {
  /** What to write before a cell of a data table. */
  readonly cellPrefixes = new Map<Element, string>()
  /** Data tables that are open. */
  readonly tables: TablePlan[] = []
  /** What says again what stands around it: the number of an item, the head of a column. */
  readonly asides = new Map<Element, HiddenReason>()
  readonly edges = new Map<Text, Edge>()
  /** Lists that count down, and the number of their next item. */
  readonly countdowns = new Map<ParentNode, number>()
  /** Lists that only lay out sections. */
  readonly layoutLists = new Set<Element>()
  /** Elements that a number stands before which belongs to their text: they begin no block. */
  readonly numbered = new Set<Element>()
}
