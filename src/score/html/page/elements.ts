import type { DomElement } from '../../../model/dom.js'
import type { PageNode, Repetition } from './types.js'

/** The elements that hold blocks, as they are met. */
export class NodeTree {
  readonly nodes: PageNode[] = []
  readonly #known = new Map<DomElement, PageNode>()
  /** Numbers of shapes. */
  readonly #shapes = new Map<string, number>()

  nodeOf(element: DomElement): PageNode {
    const known = this.#known.get(element)
    if (known !== undefined) return known
    const pending: DomElement[] = [element]
    let at = element.parent
    let node: PageNode | undefined
    for (; at !== undefined; at = at.parent) {
      node = this.#known.get(at)
      if (node !== undefined) break
      pending.push(at)
    }
    for (let place = pending.length - 1; place >= 0; place--) node = this.#add(pending[place] as DomElement, node)
    return node as PageNode
  }

  #add(element: DomElement, parent: PageNode | undefined): PageNode {
    const shape = this.#shapeOf(element)
    const node = newNode(element, parent, this.nodes.length, shape)
    this.#known.set(element, node)
    this.nodes.push(node)
    return node
  }

  #shapeOf({ tag, names }: DomElement): number {
    const key = `${tag} ${names}`
    let shape = this.#shapes.get(key)
    if (shape === undefined) {
      shape = this.#shapes.size
      this.#shapes.set(key, shape)
    }
    return shape
  }
}

function repetitionIn(parent: PageNode | undefined, shape: number): Repetition {
  let repetition = parent?.shapes?.get(shape)
  if (repetition === undefined) {
    repetition = {
      count: 0,
      words: 0,
      linkWords: 0,
      prose: 0,
      images: 0,
      linkedHeadings: 0,
      phrased: 0,
      measures: undefined,
    }
    if (parent !== undefined) {
      parent.shapes ??= new Map()
      parent.shapes.set(shape, repetition)
    }
  }
  repetition.count++
  return repetition
}

function newNode(element: DomElement, parent: PageNode | undefined, index: number, shape: number): PageNode {
  return {
    element,
    parent,
    index,
    shape,
    place: parent === undefined ? 0 : parent.children++,
    children: 0,
    words: 0,
    linkWords: 0,
    prose: 0,
    blocks: 0,
    images: 0,
    codes: 0,
    headings: 0,
    linkedHeadings: 0,
    phrased: 0,
    shapes: undefined,
    repetition: repetitionIn(parent, shape),
    innermostRepeated: undefined,
    widestRepeated: undefined,
    measures: undefined,
  }
}
