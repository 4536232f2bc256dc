/** A test that is made once for each name of an element: templates repeat. */
export function remembered(test: (names: string) => boolean): { test(names: string): boolean } {
  const known = new Map<string, boolean>()
  return {
    test(names) {
      const found = known.get(names) ?? test(names)
      known.set(names, found)
      return found
    },
  }
}
