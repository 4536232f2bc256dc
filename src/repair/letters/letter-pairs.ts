/** A table of `src/unicode` as a map: each letter in it is followed by the one that it stands for. */
export function letterPairs(data: string): ReadonlyMap<string, string> {
  const letters = [...data]
  const pairs = new Map<string, string>()
  for (let i = 0; i + 1 < letters.length; i += 2) pairs.set(letters[i] as string, letters[i + 1] as string)
  return pairs
}
