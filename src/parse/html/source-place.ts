import type { AnyNode } from 'domhandler'

/** Where a node begins in the source of its page. */
export function startOf({ startIndex }: AnyNode): number {
  return startIndex ?? 0
}

/** Where the source goes on behind a node. */
export function endOf({ startIndex, endIndex }: AnyNode): number {
  return (endIndex ?? startIndex ?? 0) + 1
}
