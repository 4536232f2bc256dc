/** A JSON value of a schema.org description. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }
export type Thing = { readonly [key: string]: Json }

/** What structured data says of a page's article. */
export interface StructuredData {
  readonly title?: string
  readonly authors: readonly string[]
  readonly date?: string
  readonly modified?: string
  readonly site?: string
  readonly description?: string
  readonly image?: string
  readonly lang?: string
}

const ARTICLE =
  /(?:Article|Posting|Report|NewsItem|Review|Recipe|HowTo|CreativeWork|QAPage|Question|Book|Podcast\w*|TechArticle|Chapter)$/
const OTHER_WORK =
  /^(?:Product|WebPage|ItemPage|FAQPage|AboutPage|CollectionPage|MedicalWebPage|VideoObject|Event|Course|ProfilePage)$/

/** More things than these are a catalogue, not a description. */
const MAX_THINGS = 2000

/**
 * Reads the JSON-LD of a page: the article, or what comes closest to one.
 *
 * @param scripts contents of its `application/ld+json` elements; broken ones are passed over
 */
export function readStructuredData(scripts: readonly string[]): StructuredData | undefined {
  const things = readThings(scripts)
  const byId = new Map(
    things.flatMap((thing): [string, Thing][] => (typeof thing['@id'] === 'string' ? [[thing['@id'], thing]] : [])),
  )
  const main =
    things.find((thing) => hasType(thing, ARTICLE) && thing.headline !== undefined) ??
    things.find((thing) => hasType(thing, ARTICLE)) ??
    things.find((thing) => hasType(thing, OTHER_WORK))
  if (main === undefined) return undefined
  return withoutEmpty({
    title: textOfJson(main.headline) ?? textOfJson(main.name),
    authors: hasType(main, /^(?:Product|WebPage)$/) ? [] : names(main.author ?? main.creator ?? null, byId),
    date: textOfJson(main.datePublished) ?? textOfJson(main.dateCreated) ?? textOfJson(main.uploadDate),
    modified: textOfJson(main.dateModified),
    site: names(main.publisher ?? null, byId)[0],
    description: textOfJson(main.description),
    image: address(main.image ?? null, byId),
    lang: textOfJson(main.inLanguage),
  })
}

/** The things that a page describes; those inside of others only where they are what the page is about. */
export function readThings(scripts: readonly string[]): readonly Thing[] {
  return scripts.flatMap(parseThings).slice(0, MAX_THINGS)
}

function withoutEmpty(data: { [key in keyof StructuredData]: StructuredData[key] | undefined }): StructuredData {
  return Object.fromEntries(
    Object.entries(data).filter(([, value]) => value !== undefined),
  ) as unknown as StructuredData
}

function parseThings(script: string): Thing[] {
  try {
    const json = JSON.parse(
      script
        .trim()
        .replace(/^<!--|-->$|^\/\*.*?\*\/|;$/g, '')
        .replace(/[\n\r\t]/g, ' '),
    ) as Json
    return collect(json)
  } catch {
    return []
  }
}

/** The things of a description: of an array, a graph, or one alone with its main entity. */
function collect(root: Json): Thing[] {
  const things: Thing[] = []
  const pending: Json[] = [root]
  while (pending.length > 0 && things.length < MAX_THINGS) {
    const json = pending.shift()
    if (Array.isArray(json)) pending.push(...(json as readonly Json[]).slice(0, MAX_THINGS))
    else if (isThing(json)) {
      things.push(json)
      for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'itemReviewed']) {
        if (json[key] !== undefined) pending.push(json[key] as Json)
      }
    }
  }
  return things
}

function isThing(json: Json | undefined): json is Thing {
  return typeof json === 'object' && json !== null && !Array.isArray(json)
}

export function hasType(thing: Thing, pattern: RegExp): boolean {
  const type = thing['@type']
  const types = Array.isArray(type) ? (type as readonly Json[]) : [type]
  return types.some((name) => typeof name === 'string' && pattern.test(name))
}

export function textOfJson(json: Json | undefined): string | undefined {
  const value = Array.isArray(json) ? (json as readonly Json[])[0] : json
  if (isThing(value)) return textOfJson(value['@value'])
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined
}

/** Names of people or organisations, given as text, as things or by reference. */
function names(json: Json, byId: ReadonlyMap<string, Thing>): string[] {
  const list = Array.isArray(json) ? (json as readonly Json[]) : [json]
  return list.flatMap((one) => {
    if (typeof one === 'string') return one.trim() === '' ? [] : [one.trim()]
    if (!isThing(one)) return []
    const named = one.name === undefined && typeof one['@id'] === 'string' ? byId.get(one['@id']) : one
    const name = named === undefined ? undefined : textOfJson(named.name)
    return name === undefined ? [] : [name]
  })
}

function address(json: Json, byId: ReadonlyMap<string, Thing>): string | undefined {
  const value = Array.isArray(json) ? (json as readonly Json[])[0] : json
  if (!isThing(value)) return textOfJson(value)
  const thing = value.url === undefined && typeof value['@id'] === 'string' ? (byId.get(value['@id']) ?? value) : value
  return textOfJson(thing.url) ?? textOfJson(thing.contentUrl)
}
