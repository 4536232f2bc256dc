import { hasType, type Json, type Thing, textOfJson } from '../metadata/json-ld.js'

/** What a page declares as its text: its parts in the order of reading. */
export interface DeclaredText {
  readonly parts: readonly DeclaredPart[]
}

export interface DeclaredPart {
  readonly kind: 'text' | 'item' | 'step'
  /** As the JSON has it, with its escapes decoded. */
  readonly value: string
}

/** Kinds of things and the properties that hold what such a page is there to say. Of an article a description is only a teaser. */
const TEXTS: readonly { readonly type: RegExp; read(thing: Thing): DeclaredPart[] }[] = [
  { type: /(?:Article|Posting|Report|NewsItem)$/, read: articleText },
  { type: /^Recipe$/, read: recipeText },
  { type: /^HowTo$/, read: howToText },
  { type: /^JobPosting$/, read: jobText },
  {
    type: /^(?:Product|ProductGroup|IndividualProduct|\w*Event|Course|Book|Movie|SoftwareApplication|VideoGame|HotelRoom)$/,
    read: (thing) => textParts(thing.description),
  },
]

/** What the things of a page declare as its text; of several things of a kind none is the page's. */
export function declaredText(things: readonly Thing[]): DeclaredText | undefined {
  for (const { type, read } of TEXTS) {
    const found = things.filter((thing) => hasType(thing, type)).map(read)
    const told = found.filter((parts) => parts.length > 0)
    if (told.length === 0) continue
    const first = told[0] as DeclaredPart[]
    return told.every((parts) => parts[0]?.value === first[0]?.value) ? { parts: first } : undefined
  }
  return undefined
}

/** A job is a posting too, and has no body of an article. */
function articleText({ articleBody }: Thing): DeclaredPart[] {
  return textParts(articleBody)
}

function recipeText({ description, recipeIngredient, recipeInstructions }: Thing): DeclaredPart[] {
  return instructions(description, recipeIngredient, recipeInstructions)
}

function howToText({ description, supply, step }: Thing): DeclaredPart[] {
  return instructions(description, supply, step)
}

/** What is needed and what to do with it; without the latter a thing tells nothing. */
function instructions(description: Json | undefined, needs: Json | undefined, steps: Json | undefined): DeclaredPart[] {
  const told = partsOf('step', steps)
  return told.length === 0 ? [] : [...textParts(description), ...partsOf('item', needs), ...told]
}

function jobText(thing: Thing): DeclaredPart[] {
  return ['description', 'responsibilities', 'qualifications', 'skills'].flatMap((name) => textParts(thing[name]))
}

function textParts(json: Json | undefined): DeclaredPart[] {
  return partsOf('text', json)
}

function partsOf(kind: DeclaredPart['kind'], json: Json | undefined): DeclaredPart[] {
  return valuesOf(json).map((value) => ({ kind, value }))
}

/** Texts of a value, a list, or steps that hold theirs in `text` or in steps of their own. */
function valuesOf(json: Json | undefined, depth = 0): string[] {
  if (depth > DEEPEST) return []
  if (Array.isArray(json)) return (json as readonly Json[]).slice(0, MOST).flatMap((one) => valuesOf(one, depth + 1))
  if (typeof json === 'object' && json !== null && 'itemListElement' in json)
    return valuesOf((json as Thing).itemListElement, depth + 1)
  const value = textOfJson(typeof json === 'object' && json !== null && 'text' in json ? (json as Thing).text : json)
  return value === undefined ? [] : [value]
}

/** Sections hold steps, and no step holds more. */
const DEEPEST = 4
const MOST = 200
