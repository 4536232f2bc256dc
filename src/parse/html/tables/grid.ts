import type { Element } from 'domhandler'

/** A cell in the first column that it covers. */
export interface Cell {
  readonly element: Element
  readonly column: number
}

/** Wider spans are mistakes or attacks. */
const MAX_SPAN = 100
const MAX_COLUMNS = 200

function span(value: string | undefined): number {
  const number = Number.parseInt(value ?? '1', 10)
  return number > 1 ? Math.min(number, MAX_SPAN) : 1
}

/** Finds the column of each cell, past those that cells of earlier rows cover. */
export function placeCells(rows: readonly Element[][]): Cell[][] {
  const covered: number[] = []
  return rows.map((row) => {
    let column = 0
    const cells: Cell[] = []
    for (const element of row) {
      while ((covered[column] ?? 0) > 0) covered[column++] = (covered[column - 1] ?? 0) - 1
      if (column >= MAX_COLUMNS) column = MAX_COLUMNS - 1
      cells.push({ element, column })
      const rowSpan = span(element.attribs.rowspan)
      const end = Math.min(column + span(element.attribs.colspan), MAX_COLUMNS)
      for (; column < end; column++) covered[column] = rowSpan - 1
    }
    for (; column < covered.length; column++) covered[column] = Math.max(0, (covered[column] ?? 0) - 1)
    return cells
  })
}
