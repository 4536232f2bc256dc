import type { Element } from 'domhandler'

/** Addresses of programs that draw the TeX in their query: `equation?tex=`, `latex.php?latex=`, CodeCogs. */
const QUERY =
  /(?:equation|formula|latex|math|render)[^/?]*\?(?:[^#]*&)?(?:tex|latex)=([^&]+)|codecogs\.com\/(?:\w+\.latex|\w+\.image)\?(.+)$/i
/** What such a query says of the picture and not of the formula. */
const OF_PICTURE = /\\(?:dpi\{\d+\}|bg(?:_\w+|\{\w+\})|fn_\w+|inline|large|small|tiny|huge)\s*/g
/** What WordPress and others call a drawn formula, whose description is its source. */
const NAMED = /(?:^|\s)(?:latex|tex|ql-img-inline-formula|ql-img-displayed-equation)(?:\s|$)/
const PICTURE_FILE = /\.(?:gif|jpe?g|png|svg|webp)$/i
/** What sets TeX apart from a text around it. */
const DELIMITERS = /^(?:\$\$?|\\[([])|(?:\$\$?|\\[)\]])$/g
/** A description of TeX is a sign, or holds what no words do. */
const IS_TEX = /[\\^_{}=<>+]|^\S{1,2}$/
const LONGEST = 4000

/** The TeX that a picture was drawn from, as its address or its description tells. */
export function texOfPicture({ attribs }: Element): string | undefined {
  const { src = '', alt = '', class: names = '' } = attribs
  const query = src.length > LONGEST || src.startsWith('data:') ? null : QUERY.exec(src)
  const value = query?.[1] ?? query?.[2]
  const asked = value === undefined || PICTURE_FILE.test(value) ? undefined : decoded(value)
  const tex = asked ?? (NAMED.test(names) && IS_TEX.test(alt.trim()) ? alt : '')
  return tex.replace(OF_PICTURE, '').trim().replace(DELIMITERS, '').trim() || undefined
}

function decoded(query: string): string | undefined {
  try {
    return decodeURIComponent(query.replaceAll('+', ' '))
  } catch {
    return undefined
  }
}
