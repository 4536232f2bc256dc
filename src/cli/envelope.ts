import type { Decoded } from '../decode/index.js'
import { EXTENSIONS, extensionOf } from '../detect/extensions.js'
import type { Flags } from './arguments/index.js'
import { Failure } from './failure.js'
import type { Source } from './read.js'

/**
 * Takes a document out of what it stands in.
 *
 * @param bytes a MIME message, a feed or JSON, as `decodeInput` tells them
 * @param decoded the same as text
 * @returns the document; the same where it stands in nothing
 * @throws Failure for a message that cannot be read, for a feed, which holds several articles, and for JSON, which may
 *   hold any number
 */
export async function documentIn(bytes: Buffer, decoded: Decoded, source: Source, flags: Flags): Promise<Decoded> {
  const start = decoded.text.trimStart().charAt(0)
  if (start === '<') {
    const remedy = 'give the HTML that it holds of one, or its page'
    throw new Failure('feed', `${source.label}: a feed of several articles: ${remedy}`)
  }
  if (start === '{' || start === '[') {
    const isNamed = EXTENSIONS[extensionOf(source.filename ?? '')] !== undefined
    if (isNamed || flags.from !== undefined || !isJson(decoded.text)) return decoded
    throw new Failure(
      'json',
      `${source.label}: JSON: add --jsonl for one object a line, or give the text that it holds`,
    )
  }
  const { pageOfMessage } = await import('./message.js')
  return pageOfMessage(bytes, decoded, source)
}

/** True for JSON, and for objects or lists one a line. */
function isJson(text: string): boolean {
  const [first = ''] = text.trimStart().split('\n', 1)
  return [first, text].some((part) => {
    try {
      JSON.parse(part)
      return true
    } catch {
      return false
    }
  })
}
