/** The function with its result kept for each key. */
export function onceForEach<K, T>(compute: (key: K) => T): (key: K) => T {
  const known = new Map<K, T>()
  return (key) => {
    const found = known.get(key)
    if (found !== undefined || known.has(key)) return found as T
    const computed = compute(key)
    known.set(key, computed)
    return computed
  }
}

/** A test that is made once for each name of an element: templates repeat. */
export function remembered(test: (names: string) => boolean): { test(names: string): boolean } {
  return { test: onceForEach(test) }
}
