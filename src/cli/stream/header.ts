import { AsyncIterReader, StatusAndHeadersParser } from 'warcio'

/** The fields of a header, by name in any case. */
export interface Header {
  get(name: string): string | null | undefined
}

/**
 * Reads the header of a record or of HTTP.
 *
 * @param lines the whole header; the first line holds no field
 */
export async function headerOf(lines: Buffer): Promise<Header> {
  const reader = new AsyncIterReader([lines], null)
  const parsed = await new StatusAndHeadersParser().parse(reader, { headersClass: Headers })
  return parsed?.headers ?? new Headers()
}
