/** A date found in a text. */
export interface FoundDate {
  /** ISO 8601; undefined where day and month cannot be told apart. */
  readonly iso: string | undefined
  /** The same where the language of the text is known to put the day first. */
  readonly dayFirst?: string | undefined
  /** The text around it. */
  readonly rest: string
}
