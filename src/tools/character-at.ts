/** The character before a text offset, as one code point; empty at the start. */
export function characterBefore(text: string, offset: number): string {
  if (offset <= 0) return ''
  const low = text.charCodeAt(offset - 1)
  const isPair = low >= 0xdc00 && low <= 0xdfff && offset > 1
  return text.slice(offset - (isPair ? 2 : 1), offset)
}

/** The character at a text offset, as one code point; empty at the end. */
export function characterAt(text: string, offset: number): string {
  const point = text.codePointAt(offset)
  return point === undefined ? '' : String.fromCodePoint(point)
}
