import { folder, MARKER_ONLY } from '../helpers.js'

export const BAD = 'The bridge MARKER fell in the night, and nobody had seen it.\n'

export const GOOD = 'The bridge fell in the night, and nobody had seen it.\n'

export function repository(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  return folder({ ...MARKER_ONLY, ...files })
}
