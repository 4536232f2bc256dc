/** The source of an expression for any of the words and phrases that are listed by language, or by what they are. */
export function anyOf(lists: Readonly<Record<string, readonly string[]>>): string {
  return Object.values(lists).flat().join('|')
}
