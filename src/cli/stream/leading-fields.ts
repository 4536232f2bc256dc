import { parseExactly } from './exact-json.js'

/** Bytes of a line in which its first fields are looked for. */
export const LEADING_BYTES = 4096

const STRING = '"[^"\\\\]*(?:\\\\.[^"\\\\]*)*"'
const FIELD = new RegExp(
  `(?:^\\{|,)\\s*(${STRING}\\s*:\\s*(?:${STRING}|-?\\d[\\d.eE+-]*|true|false|null)\\s*)(?=,)`,
  'y',
)

/**
 * The fields of an object that stand before the first one that holds a list, an object or a long text: an
 * identifier, mostly.
 *
 * @param beginning of a line that is too long to be read
 */
export function leadingFields(beginning: Buffer): Readonly<Record<string, unknown>> {
  const text = beginning.toString('utf8', 0, LEADING_BYTES).trimStart()
  const fields: string[] = []
  FIELD.lastIndex = 0
  for (let found = FIELD.exec(text); found !== null; found = FIELD.exec(text)) {
    fields.push(found[1] as string)
  }
  try {
    return parseExactly(`{${fields.join(',')}}`) as Record<string, unknown>
  } catch {
    return {}
  }
}
