import type { Decoded } from '../decode/index.js'
import { Failure } from './failure.js'
import type { Source } from './read.js'

/**
 * Takes a document out of what it stands in.
 *
 * @param bytes a MIME message or a feed, as `decodeInput` tells them
 * @param decoded the same as text
 * @throws Failure for a message that cannot be read, and for a feed, which holds several articles
 */
export async function documentIn(bytes: Buffer, decoded: Decoded, source: Source): Promise<Decoded> {
  if (decoded.text.trimStart().startsWith('<')) {
    const remedy = 'give the HTML that it holds of one, or its page'
    throw new Failure('feed', `${source.label}: a feed of several articles: ${remedy}`)
  }
  const { pageOfMessage } = await import('./message.js')
  return pageOfMessage(bytes, decoded, source)
}
