/**
 * How many items pass a test that the first ones of a list pass and no later one does, by bisection.
 *
 * @param items the list
 * @param isFirst true for the items that count
 */
export function countFirst<T>(items: readonly T[], isFirst: (item: T) => boolean): number {
  let [low, high] = [0, items.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (isFirst(items[middle] as T)) low = middle + 1
    else high = middle
  }
  return low
}
