import type { Block } from '../../../model/block.js'
import type { Metadata } from '../../../model/document.js'
import { elementNamed } from '../../../model/dom.js'
import type { LinkResolver } from '../../links.js'
import { textOf } from '../text-of.js'
import type { PageTree } from '../tree/page-notes.js'
import { givenFirst, namesIn } from './authors.js'
import { homeName } from './home.js'
import { readStructuredData, type StructuredData } from './json-ld.js'
import { MetaTags } from './meta-tags.js'
import { readDates } from './published.js'
import { comparable, siteTest } from './title-parts.js'
import { chooseTitle } from './titles.js'
import { visibleAuthors } from './visible.js'

/** All that the metadata of a page is read from. */
interface Sources {
  readonly tree: PageTree
  readonly blocks: readonly Block[]
  readonly tags: MetaTags
  readonly structured: StructuredData
  readonly url: string | undefined
}

/**
 * Reads title, authors, dates and the rest from what a page declares (JSON-LD, OpenGraph, Dublin
 * Core, microdata, meta elements) and from what it shows; what a reader sees decides between them.
 */
export function readMetadata(
  tree: PageTree,
  blocks: readonly Block[],
  links: LinkResolver,
  url: string | undefined,
): Metadata {
  const scripts = tree.named('script').filter('[type*="ld+json" i]').toArray()
  const tags = new MetaTags(tree.named('meta').toArray())
  const structured = readStructuredData(scripts.map((script) => textOf(script))) ?? { authors: [] }
  const sources = { tree, blocks, tags, structured, url }
  const home = homeName(blocks, ADDRESS.exec(links.resolve('/') ?? '')?.[1])
  const site =
    tags.first('og:site_name', 'application-name', 'publisher', 'citation_journal_title') ?? structured.site ?? home
  const title = titleOf(sources, site, home)
  const titleAt = placeOf(blocks, title)
  const authors = authorsOf(sources, titleAt, site)
  const image = tags.first('og:image', 'og:image:url', 'twitter:image', 'twitter:image:src') ?? structured.image
  return withoutEmpty({
    title,
    author: authors.join(', '),
    ...readDates({ ...sources, titleAt, authors: () => authors, isFront: isFront(sources) }),
    site,
    url: canonical(tree, tags, links) ?? url,
    lang: languageOf(tree, tags, structured),
    description:
      tags.first('og:description', 'description', 'dc.description', 'dcterms.description', 'twitter:description') ??
      structured.description,
    image: image === undefined ? undefined : links.resolve(image),
  })
}

function withoutEmpty(metadata: { [key in keyof Metadata]: Metadata[key] | undefined }): Metadata {
  return Object.fromEntries(
    Object.entries(metadata).filter(([, value]) => value !== undefined && value !== ''),
  ) as Metadata
}

function titleOf(sources: Sources, site: string | undefined, home: string | undefined): string | undefined {
  const { tree, blocks, tags, structured, url } = sources
  const headings = blocks.filter((block) => block.type === 'heading')
  const isFirst = (block: Block): boolean => block.depth === 1 && block.hints.dom?.hidden === undefined
  const documentTitle = tree.named('title').not('svg > title')[0]
  return chooseTitle({
    headings: headings.filter(isFirst).map((block) => block.text),
    others: headings
      .filter((block) => !isFirst(block))
      .slice(0, MAX_OTHERS)
      .map((block) => block.text),
    entries: headings.filter(isEntryTitle).map((block) => block.text),
    documentTitle: documentTitle === undefined ? undefined : textOf(documentTitle),
    sharedTitle: tags.first('og:title', 'twitter:title', 'dc.title', 'dcterms.title', 'citation_title', 'headline'),
    structuredTitle: structured.title,
    site,
    home,
    host: ADDRESS.exec(url ?? '')?.[1],
    path: ADDRESS.exec(url ?? '')?.[2] ?? '',
    isSigned: () => isSigned(sources, headings.find(isFirst)?.start ?? 0, site),
  })
}

/** What templates call the title of an entry, and schema.org that of anything. */
const ENTRY_TITLE = /(?:^|\s)(?:entry-title|post-title|p-name|headline|name)(?=\s|$)/

function isEntryTitle({ hints }: Block): boolean {
  return hints.dom?.hidden === undefined && elementNamed(hints.dom?.element, ENTRY_TITLE, 0) !== undefined
}

/** True for pages with an author or a date. */
function isSigned(sources: Sources, titleAt: number, site: string | undefined): boolean {
  if (/^article/i.test(sources.tags.first('og:type') ?? '')) return true
  const authors = authorsOf(sources, titleAt, site)
  if (authors.length > 0) return true
  return readDates({ ...sources, titleAt, authors: () => authors, isFront: isFront(sources) }).date !== undefined
}

/** Titles stand near the top. */
const MAX_OTHERS = 12

/** The host of an address without "www." and its path. */
const ADDRESS = /^https?:\/\/(?:www\.)?([^/:?#]+)(?::\d+)?([^?#]*)/i

/** Where the title stands in the source; 0 when the page does not show it. */
function placeOf(blocks: readonly Block[], title: string | undefined): number {
  if (title === undefined) return 0
  const key = comparable(title)
  const isShown = ({ text }: Block): boolean => text.length < 2 * title.length + 20 && comparable(text) === key
  const headings = blocks.filter((block) => block.type === 'heading')
  const shown =
    headings.find(isShown) ??
    headings.find((block) => block.depth === 1) ??
    blocks.find(isShown) ??
    headings.find(({ text }) => isWordedAlike(comparable(text), key))
  return shown?.start ?? 0
}

/** So many of the words of two titles are the same when one is a variant of the other (Dice's coefficient). */
const SAME_WORDS = 0.8

function isWordedAlike(one: string, other: string): boolean {
  const [words, others] = [new Set(one.split(' ')), new Set(other.split(' '))]
  const shared = [...words].filter((word) => others.has(word)).length
  return (2 * shared) / (words.size + others.size) >= SAME_WORDS
}

/** Home pages and products: the names and dates that they show are those of posts, reviews and offers. */
function isFront({ tree, tags, url }: Sources): boolean {
  // A page that was saved without its address may declare it.
  const address = url ?? tree.named('link').filter('[rel="canonical" i]').attr('href') ?? tags.first('og:url')
  return /^product/i.test(tags.first('og:type') ?? '') || /^https?:\/\/[^/]+\/?(?:[?#]|$)/i.test(address ?? '')
}

function authorsOf(sources: Sources, titleAt: number, site: string | undefined): string[] {
  const { tree, blocks, tags, structured } = sources
  const declared = [...structured.authors, ...declaredNames(tags), ...writtenBy(tags)].flatMap(namesIn)
  const isSite = siteTest({ site, host: ADDRESS.exec(sources.url ?? '')?.[1] })
  const named = withoutSites(unique(declared), isSite)
  const shown = isFront(sources) ? [] : unique(visibleAuthors(tree, blocks, titleAt))
  const people = shown.filter((name) => !isSite(name))
  if (named.length === 0) return [...withoutSites(shown, isSite)]
  // A site that declares itself and names a person under the title has that person's article.
  return people.length > 0 && (named.every(isSite) || !isShown(blocks, named)) ? people : [...named]
}

/** The names of one kind of element; catalogues file them under their last words. */
function declaredNames(tags: MetaTags): readonly string[] {
  const named = tags.all('author', 'article:author')
  if (named.length > 0) return named
  const creators = tags.all('dc.creator', 'dcterms.creator')
  if (creators.length > 0) return creators.map((name) => givenFirst(name))
  const others = tags.all('parsely-author', 'sailthru.author')
  if (others.length > 0) return others
  const cited = tags.all('citation_author')
  return cited.length > 0 ? cited.map((name) => givenFirst(name, { isOne: true })) : tags.all('byl')
}

/** People, where a page names some; else the sites that it names. */
function withoutSites(names: readonly string[], isSite: (name: string) => boolean): readonly string[] {
  const people = names.filter((name) => !isSite(name))
  return people.length > 0 ? people : names
}

/** Twitter's card has two labelled lines; many sites write the author in one. */
function writtenBy(tags: MetaTags): string[] {
  const lines = ['1', '2'].filter((line) =>
    /^(?:written by|by|author|verfasst von|écrit par|escrito por|scritto da)/i.test(
      tags.first(`twitter:label${line}`) ?? '',
    ),
  )
  return lines.map((line) => tags.first(`twitter:data${line}`) ?? '')
}

function isShown(blocks: readonly Block[], names: readonly string[]): boolean {
  return names.some((name) => blocks.some((block) => block.text.includes(name)))
}

function unique(names: readonly string[]): string[] {
  const seen = new Set<string>()
  return names.filter((name) => {
    const key = comparable(name)
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

function canonical(tree: PageTree, tags: MetaTags, links: LinkResolver): string | undefined {
  const link = tree.named('link').filter('[rel="canonical" i]')
  const address = link.attr('href') ?? tags.first('og:url')
  return address === undefined ? undefined : links.resolve(address)
}

const LANGUAGE = /^[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*$/i

function languageOf(tree: PageTree, tags: MetaTags, structured: StructuredData): string | undefined {
  const html = tree.named('html')[0]?.attribs
  const candidates = [
    html?.lang,
    html?.['xml:lang'],
    tags.first('content-language', 'dc.language', 'og:locale'),
    structured.lang,
  ]
  const found = candidates.find((language) => language !== undefined && LANGUAGE.test(language.trim()))
  return found?.trim().replaceAll('_', '-')
}
