import type { Element } from 'domhandler'
import { singleSpaced } from '../../../tools/single-spaced.js'

/** The contents of a page's `meta` elements by lower-case name or property. */
export class MetaTags {
  readonly #values = new Map<string, string[]>()

  constructor(elements: readonly Element[]) {
    for (const { attribs } of elements) {
      const content = singleSpaced(attribs.content ?? '')
      if (content === '') continue
      for (const name of new Set([attribs.name, attribs.property, attribs.itemprop, attribs['http-equiv']])) {
        if (name !== undefined) this.#add(name.trim().toLowerCase(), content)
      }
    }
  }

  #add(name: string, content: string): void {
    const values = this.#values.get(name)
    if (values === undefined) this.#values.set(name, [content])
    else values.push(content)
  }

  /** The first content under the first of these names that has one. */
  first(...names: readonly string[]): string | undefined {
    for (const name of names) {
      const value = this.#values.get(name)?.[0]
      if (value !== undefined) return value
    }
    return undefined
  }

  /** All contents under the first of these names that has one. */
  all(...names: readonly string[]): readonly string[] {
    for (const name of names) {
      const values = this.#values.get(name)
      if (values !== undefined) return values
    }
    return []
  }

  /** The first content under a name of this form. */
  firstLike(form: RegExp): string | undefined {
    for (const [name, values] of this.#values) if (form.test(name)) return values[0]
    return undefined
  }
}
