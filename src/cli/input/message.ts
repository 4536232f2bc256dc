import PostalMime, { type Email } from 'postal-mime'
import type { Decoded } from '../../decode/index.js'
import { Failure, oneLine } from '../failure.js'
import { IN_MESSAGE } from './in-message.js'
import type { Source } from './source.js'

/** A frame of a saved page is a page of its own, behind the first. */
const END_OF_PAGE = /<\/html\s*>/i

/**
 * Reads the page out of a MIME message: a page that a browser saved with its pictures (`.mhtml`), or an e-mail.
 *
 * @param bytes the whole message
 * @param decoded the same as text
 * @returns the first page in it, or its text, with the page's address; what was given where it holds neither
 * @throws Failure for a message that cannot be read
 */
export async function pageOfMessage(bytes: Buffer, decoded: Decoded, source: Source): Promise<Decoded> {
  if (!hasHeader(decoded.text)) return decoded
  const message = await parsed(bytes, source)
  const text = message.html === undefined ? message.text : firstPage(message.html)
  if (text === undefined || text.trim() === '') return decoded
  const url = addressOf(message)
  return {
    ...decoded,
    text,
    evidence: IN_MESSAGE,
    undecodable: 0,
    ...(url === undefined ? {} : { url }),
  }
}

async function parsed(bytes: Buffer, { label }: Source): Promise<Email> {
  try {
    return await PostalMime.parse(bytes)
  } catch (error) {
    const reason = oneLine((error as Error).message)
    throw new Failure('broken', `${label}: a MIME message that cannot be read: ${reason}: save the page as HTML`)
  }
}

/** True where the field stands among those before the first empty line, and not in the text. */
function hasHeader(text: string): boolean {
  const end = text.search(/\r?\n\r?\n/)
  return /^MIME-Version:/im.test(text.slice(0, end === -1 ? 0 : end))
}

function firstPage(html: string): string {
  const end = END_OF_PAGE.exec(html)
  return end === null ? html : html.slice(0, end.index + end[0].length)
}

function addressOf({ headers }: Email): string | undefined {
  const named = headers.find(({ key }) => key === 'snapshot-content-location' || key === 'content-location')
  return named !== undefined && /^https?:/i.test(named.value) && URL.canParse(named.value) ? named.value : undefined
}
