import type { Block } from '../../../model/block.js'
import type { Metadata } from '../../../model/document.js'
import type { Edit } from '../../../model/edit.js'
import { dateInLine } from '../../../roles/dates.js'
import { isBareName } from '../../../roles/names.js'
import { DATE, ENVELOPE, FORWARDED, FROM, SUBJECT } from './mail-labels-data.js'

type Kind = 'from' | 'subject' | 'date' | 'envelope'

const KINDS: ReadonlyMap<string, Kind> = new Map([
  ...FROM.map((label) => [label, 'from'] as const),
  ...SUBJECT.map((label) => [label, 'subject'] as const),
  ...DATE.map((label) => [label, 'date'] as const),
  ...ENVELOPE.map((label) => [label, 'envelope'] as const),
])

/** One line of a head. */
interface Entry {
  readonly index: number
  readonly kind: Kind
  /** Where its value begins in the text of the block. */
  readonly from: number
  readonly value: string
}

const LABEL = /^([^\s:：][^:：]{0,14}?)\s?[:：]\s*/
/** A head begins within the first lines, and has so many of its own. */
const MOST_BEFORE = 3
const LONGEST_BEFORE = 80
const LEAST_LINES = 3
/** How far below it the text may begin with the subject again. */
const NEAR = 4
/** The address of a mail behind the name, or alone. */
const ADDRESS = /\s*[<([]?(?:mailto:)?[^\s<>()[\]]+@[^\s<>()[\]]+[>)\]]?/g
const QUOTES = /^["'“”]+|["'“”]+$/g
/** An office behind the name. */
const OFFICE = /,.*$/
const BETWEEN_DASHES = /^-{2,}[^-].*-{2,}$/

/**
 * Takes the head of a mail or memo apart. The subject becomes the title, and whom and when it is from are metadata.
 * To whom a memo goes stays, for it may say what the text is about; of a mail it goes with the addresses.
 *
 * @param blocks of a text
 */
export function* mailEdits(blocks: readonly Block[]): Generator<Edit> {
  const head = headOf(blocks)
  const first = head[0]
  if (first === undefined) return
  const isMail = head.some(({ value }) => value.includes('@'))
  if (isForwarding(blocks[first.index - 1]?.text)) yield drop(first.index - 1)
  const repeated = repeatedSubject(blocks, head)
  for (const entry of head) {
    const isSubject = entry.kind === 'subject'
    yield* isSubject && repeated !== -1 ? [drop(entry.index)] : editsOf(entry, isMail)
    if (isSubject) yield titleEdit(repeated === -1 ? entry.index : repeated, entry.value)
  }
}

/** Index of the line right below a head that says its subject again; -1 where none does. */
function repeatedSubject(blocks: readonly Block[], head: readonly Entry[]): number {
  const subject = head.find(({ kind }) => kind === 'subject')?.value
  const end = (head.at(-1)?.index ?? 0) + 1
  const at = blocks.slice(end, end + NEAR).findIndex(({ text }) => text === subject)
  return at === -1 ? -1 : end + at
}

function titleEdit(block: number, title: string): Edit {
  const to = { type: 'heading', depth: 1, containers: [] } as const
  return { kind: 'retype', block, to, prefix: '# ', message: 'the subject, which is the title', metadata: { title } }
}

/** The entries that follow each other near the beginning, one of them a sender and one a subject; none where one lacks. */
function headOf(blocks: readonly Block[]): Entry[] {
  const near = blocks.slice(0, MOST_BEFORE + 1)
  const start = near.findIndex((block, index) => entryOf(block, index) !== undefined)
  if (start === -1 || near.slice(0, start).some(isOfText)) return []
  const entries: Entry[] = []
  for (let index = start; index < blocks.length; index++) {
    const entry = entryOf(blocks[index] as Block, index)
    if (entry === undefined || entries.some(({ kind }) => kind === entry.kind && kind !== 'envelope')) break
    entries.push(entry)
  }
  const has = (kind: Kind): boolean => entries.some((entry) => entry.kind === kind)
  return entries.length >= LEAST_LINES && has('from') && has('subject') ? entries : []
}

function entryOf({ type, text, containers }: Block, index: number): Entry | undefined {
  const [whole, label = ''] = LABEL.exec(text) ?? []
  const kind = KINDS.get(label.toLowerCase())
  if (whole === undefined || kind === undefined || containers.length > 0 || type === 'code') return undefined
  const value = text.slice(whole.length).trim()
  return value === '' ? undefined : { index, kind, from: whole.length, value }
}

/** True for what no head stands below: a heading, or a line as long as text is. */
function isOfText({ type, text }: Block): boolean {
  return type === 'heading' || text.length > LONGEST_BEFORE
}

function isForwarding(text = ''): boolean {
  return BETWEEN_DASHES.test(text) || FORWARDED.includes(text.toLowerCase().replace(/\s*:$/, ''))
}

function* editsOf({ index, kind, from, value }: Entry, isMail: boolean): Generator<Edit> {
  if (kind === 'subject') {
    yield { kind: 'replace', block: index, from: 0, to: from, insert: '', message: 'the label of the subject' }
    return
  }
  const metadata = kind === 'from' ? senderOf(value, isMail) : kind === 'date' ? dateOf(value) : undefined
  if (isMail || metadata !== undefined) yield { ...drop(index), ...(metadata === undefined ? {} : { metadata }) }
}

function drop(block: number): Edit {
  return { kind: 'drop', block, message: 'the head of a mail or memo' }
}

function senderOf(value: string, isMail: boolean): Metadata | undefined {
  const name = value.replace(ADDRESS, '').replace(QUOTES, '').trim()
  const author = isMail ? name : name.replace(OFFICE, '')
  return author !== '' && (isMail || isBareName(author)) ? { author } : undefined
}

function dateOf(value: string): Metadata | undefined {
  const date = dateInLine(value)?.iso
  return date === undefined ? undefined : { date }
}
