/** Where a piece of text stands. */
export interface TextPlace {
  /** At the start of a line of a paragraph, where block marks count. */
  readonly atBreak: boolean
  /** The line is not the first of its paragraph. */
  readonly isLaterLine: boolean
  /** In a heading, up to its end. */
  readonly endsHeading: boolean
  readonly inCell: boolean
  /** In the text of a link, where brackets count. */
  readonly inLabel: boolean
  /** Beside other inline marks, which its own characters could pair with. */
  readonly mixed: boolean
  /** The document defines references, so that any bracket could be one. */
  readonly hasDefinitions: boolean
}

/** A paragraph of text alone. */
export const PLAIN_PARAGRAPH: TextPlace = {
  atBreak: true,
  isLaterLine: false,
  endsHeading: false,
  inCell: false,
  inLabel: false,
  mixed: false,
  hasDefinitions: false,
}

/** A heading of text alone. */
export const HEADING_PLACE: TextPlace = { ...PLAIN_PARAGRAPH, atBreak: false, endsHeading: true }

/** A cell of a table. */
export const CELL_PLACE: TextPlace = { ...PLAIN_PARAGRAPH, atBreak: false, inCell: true }
