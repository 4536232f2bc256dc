/** A stretch of decoded text and the source that it stands for. */
export interface Piece {
  readonly text: string
  readonly start: number
  readonly end: number
}

const ENTITY = /&(?:#[xX]?[0-9a-fA-F]+|[a-zA-Z][a-zA-Z0-9]*);?/y

/**
 * Lines decoded text up with its source: literal stretches map one to one, each entity is a piece
 * of its own. What does not line up is one piece.
 *
 * @param data the text with entities decoded
 * @param start source range `[start, end)` that it was decoded from
 */
export function alignDecoded(data: string, start: number, end: number, source: string): Piece[] {
  const pieces: Piece[] = []
  let at = 0
  let from = start
  while (at < data.length) {
    const next = source.indexOf('&', from)
    const literal = Math.min((next === -1 || next >= end ? end : next) - from, data.length - at)
    if (literal > 0) {
      if (!source.startsWith(data.slice(at, at + literal), from)) break
      pieces.push({ text: data.slice(at, at + literal), start: from, end: from + literal })
      at += literal
      from += literal
      continue
    }
    const entity = entityAt(data, at, from, end, source)
    if (entity === undefined) break
    pieces.push(entity)
    at += entity.text.length
    from = entity.end
  }
  if (at < data.length) pieces.push({ text: data.slice(at), start: Math.min(from, end), end })
  return pieces
}

/** The entity at source `from`: one or two code units of the text, as many as let the rest line up. */
function entityAt(data: string, at: number, from: number, end: number, source: string): Piece | undefined {
  ENTITY.lastIndex = from
  const match = ENTITY.exec(source)
  if (match === null) {
    return data[at] === '&' ? { text: '&', start: from, end: from + 1 } : undefined
  }
  const semicolon = Math.min(from + match[0].length, end)
  const code = data.codePointAt(at) ?? 0
  const length = code > 0xffff ? 2 : 1
  if (data[at] === '&' && !/^&(?:amp|#38|#x26)/i.test(match[0])) return { text: '&', start: from, end: from + 1 }
  const stop = match[0].endsWith(';') ? semicolon : bareEnd(data, at + length, from, semicolon, source)
  return { text: data.slice(at, at + length), start: from, end: stop }
}

/** An entity without a semicolon ends where the text goes on as in the source: `&copy2024`. */
function bareEnd(data: string, next: number, from: number, longest: number, source: string): number {
  for (let stop = longest; stop > from + 1; stop--) {
    if (next >= data.length || source[stop] === data[next] || source[stop] === '&') return stop
  }
  return longest
}

/**
 * Where places in a decoded text, asked for in order, stand in the source.
 *
 * @param start source range `[start, end)` that the text was decoded from
 */
export function placesIn(data: string, start: number, end: number, source: string): (at: number) => number {
  const pieces = alignDecoded(data, start, end, source)
  let index = 0
  let before = 0
  return (at) => {
    while (index < pieces.length - 1 && before + (pieces[index] as Piece).text.length <= at) {
      before += (pieces[index] as Piece).text.length
      index++
    }
    const piece = pieces[index] as Piece
    return at - before >= piece.text.length ? piece.end : Math.min(piece.end, piece.start + at - before)
  }
}
