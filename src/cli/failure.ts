/** A fault that ends the work on one input, or the whole run: one line that names it and its remedy. */
export class Failure extends Error {
  override readonly name = 'Failure'
  /** Short and stable, for programs: `not-found`, `binary`, `timeout`, ... */
  readonly code: string

  constructor(code: string, message: string) {
    super(message)
    this.code = code
  }
}

/** The code of a system error, such as `ENOENT`. */
export function systemCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined
}

/** The text on one line, so that a message never spills over, without what a terminal would obey. */
export function oneLine(text: string): string {
  return text.replace(/[\s\x00-\x1f\x7f-\x9f]+/g, ' ').trim()
}
