import type { Element } from 'domhandler'

/** The cells of a table by row, without rows that have none. */
export function readRows(table: Element): Element[][] {
  const rows: Element[][] = []
  const parts = (parent: Element): void => {
    for (const child of parent.children) {
      if (!('attribs' in child)) continue
      if (child.name === 'tr') rows.push(child.children.filter(isCell))
      else if (parent === table && /^t(?:head|body|foot)$/.test(child.name)) parts(child)
    }
  }
  parts(table)
  return rows.filter((row) => row.length > 0)
}

function isCell(node: Element['children'][number]): node is Element {
  return 'attribs' in node && (node.name === 'td' || node.name === 'th')
}
