import { singleSpaced } from '../../../tools/single-spaced.js'
import { TextExpression } from '../../../unicode/ascii.js'

/** What was written, before the words that follow. */
const THING = 'blog|guest|article|story|text|words|photos?|post|report|review|recipe|guide|interview'
/** What somebody did with it, in the languages that sites write. */
const DONE =
  '(?:re)?viewed|written|posted|published|authored|created|edited|reported|contributed|submitted|compiled|added|asked|' +
  'started|fact[- ]checked|medically reviewed|veröffentlicht|gepostet|verfasst|geschrieben|erstellt|eingestellt|' +
  'publié|posté|écrit|rédigé|proposé|publicado|posteado|escrito|enviado|redactado|postado|redigido|criado|pubblicato|' +
  'postato|scritto|inserito|redatto|geplaatst|gepubliceerd|geschreven|gepost|opublikowan[eya]|napisan[eya]|' +
  'dodan[eya]|zamieszczon[eya]'
const BY =
  'themenstarter|ersteller|auteur du sujet|autor del tema|autor do tópico|autore discussione|topicstarter|autor wątku|' +
  'автор темы|konbuyu başlatan|by|von|par|por|di|da|door|av|af|od|przez|автор:?|опубликовала?:?|разместила?:?|autor(?:e|in|en)?:?|auteur\\s?:?|author:?|' +
  'oleh:?|penulis:|írta:?|szerző:|napsala?:?|szöveg:|muhabir:|pewarta:|reporter:|piše:|пише:|аутор:|escrit per|scris de|γράφει (?:ο|η)|από τ(?:ον|ην?)|συντάκτης:|текст:|tác giả:|teksti:|yaza[nr]:|haber:|' +
  'מאת:?|כתב[הת]?:|بقلم:?|كتبت?:|الكاتب:|نویسنده:|به قلم:?|(?:เขียน)?โดย:?|ผู้เขียน:|लेखक:|লেখক:|' +
  'authors?\\(s\\):?|authors:?|contributors?:|(?:this|the) (?:article|post|story|guide) was written by|' +
  'thread starter|ein beitrag von|tekst:?|text:?|作者[:：]?|文[／/]'
/** Words before a name in a byline, in lower case: compiled with `iu` they take several times as long. */
const LEAD = new RegExp(`^(?:(?:${THING})\\s+)?(?:(?:${DONE})\\s+)?(?:${BY})\\s*[:：]?\\s+`)

/** Labels of East Asian sites, which need no space after their colon; that of a reporter, none before a short name alone. */
const LABEL =
  /^(?:投稿者|著者|筆者|執筆者?|作成者|文|取材・文|작성자|글쓴이|글|게시자|作者|发布者|發布者|發佈者|張貼者|张贴者|撰文)\s*[:：]\s*|^(?:记者|記者)\s*[:：]?\s*(?=[\u4e00-\u9fff·]{2,8}$)/u

/** Pages that show "By" and the name side by side may have no space between them. */
const GLUED_LEAD = new TextExpression(String.raw`^(By|BY|Von|Par|Por|Door)(?=\p{Lu}\p{Ll})`)

/** What ends a name: a date, a job, a separator. In lower case, as the next one: with `i` classes of letters take milliseconds to compile. */
const TAIL = new TextExpression(
  String.raw`\s*(?:(?<=\s)(?:am|on|at|le|el|em|il|op)\s(?:\|\s)?(?=\d|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s\d)|[|•·●–—/»]|\s-\s|\bon\s+(?=\p{Ll}|\d)|(?<=[가-힣]{2})\s기자(?![가-힣])|\bupdated\b|\bpublished\b|\bposted\b|\blast\b|(?<=\S\s+\S+\s+)for\s+(?=\p{Ll})|(?<![\p{L}\d]),?\s*(?:\d{1,2}\.?\s+\p{L}+\.?\s+)?(?<!\p{L})\d{4}\b|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:mon|tue|wed|thu|fri|sat|sun)\b\s+\p{L}{3}|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*\.?\s+\d|\b\d+\s+(?:min|hours?|days?|weeks?|months?|years?)\b|\s(?:(?:at|às|a las|à|um|om|alle|alle ore|o|о|в)\s+)?\d{1,2}[:.h]\d{2}(?!\d)|@|\(|\bin\s+(?!the\b)(?=\p{Ll})).*$`,
  'su',
)

const NO_NAME = new TextExpression(
  String.raw`^(?:(?:mon|tue|wed|thu|fri|sat|sun)|co-authors?|via|(?:user |site |web )?admin|administrator|bluesky|facebook|instagram|linkedin|mastodon|pinterest|reddit|telegram|threads|tiktok|twitter|whatsapp|youtube|editor|publisher|webmaster|guest|anonymous|unknown|author|authors?|by|user|staff|team|none|null|undefined|n\/a|name|published|posted|updated|(?:veröffentlicht|erstellt|publié|publicado|pubblicato|gepubliceerd|opublikowano)(?: (?:am|le|el|em|il|op))?|(?:aktualisiert|geändert|mis à jour|modifié|actualizado|modificado|atualizado|aggiornato|modificato|bijgewerkt|gewijzigd|zaktualizowano|обновлено|изменено|güncellendi)(?!\p{L}).*|share|follow|contributor|contributors|written by|all posts|view profile|profile|home|about.*|https?:.*|www\..*|.*@.*\..*|\d[^\p{L}]*(?:(?:min|mins|minutes?|hours?|days?|weeks?|months?|years?|comments?|repl(?:y|ies)|views?|likes?|st|nd|rd|th)(?!\p{L}).*)?|\w*author\w*|written|cancel|default|(?:topic|post|thread|the|article|guest) (?:author|starter)|cite .*|member .*|.* article|verified .*|read more.*|more (?:by|from).*|see .*|view .*|all .*|log ?in.*|sign ?(?:in|up).*|subscribe.*|your name.*)$`,
)

/** What stands before a name in a part of its own: "via | ann", "Insights from | Ann Lee", "Thread starter | ann". */
const LABEL_PART = /^(?:(?:co-?)?authors?|via|insights from|(?:thread|topic) starter)\s*[:|]\s*/iu

/** Initials in place of a portrait. */
const INITIALS = new TextExpression(String.raw`^\p{Lu}{1,2}$`)

const MAX_NAME = 80
const MAX_BYLINE = 2000

/**
 * The names in a byline: without "by", dates, jobs and links to a profile.
 *
 * @returns an empty list when the text names nobody
 */
export function namesIn(byline: string): string[] {
  const line = singleSpaced(byline.slice(0, MAX_BYLINE))
  const flat = line.replace(GLUED_LEAD.for(line), '$1 ')
  if (/^(?:https?:)?\/\//i.test(flat)) return []
  const bare = withoutTail(withoutLead(flat.replace(LABEL_PART, '').replace(LABEL, ''))).trim()
  return bare
    .split(/\s*(?:;|&|\sand\s|\sund\s|\set\s|\sy\s|,\s*and\s)\s*/u)
    .flatMap(splitList)
    .map(cleanName)
    .filter(isName)
}

function withoutLead(text: string): string {
  return text.slice(LEAD.exec(lowered(text))?.[0].length ?? 0)
}

/** Names that are spelled like the words before a date: "Ann Le, 3 May". */
const LIKE_PREPOSITION = /(?<=\s)(?:Am|El|Em|Il|Le|Op)(?=\s)/g

function withoutTail(text: string): string {
  const lower = lowered(text.replace(LIKE_PREPOSITION, '__'))
  return text.slice(0, TAIL.for(lower).exec(lower)?.index ?? text.length)
}

/** The text in lower case, each character at its place: the dotted capital I alone would become two. */
function lowered(text: string): string {
  return text.replaceAll('\u0130', 'i').toLowerCase()
}

/** Commas part names unless what follows is a title behind a name. */
function splitList(names: string): string[] {
  const parts = names.split(/,\s*/)
  const areNames = parts.length > 1 && parts.every((part) => FULL_NAME.for(part).test(part))
  return areNames ? parts : [parts[0] ?? '']
}

const FULL_NAME = new TextExpression(String.raw`^\p{Lu}[\p{L}.'\u2019-]+(?:\s+\p{L}[\p{L}.'\u2019-]*){1,3}$`)

function cleanName(name: string): string {
  return withoutLead(name)
    .replace(/^[\s,:;.\-–—]+|[\s,:;\-–—]+$|(?<=\p{Ll}{2})(?<!\b(?:Inc|Ltd|Corp|Esq))\.$/gu, '')
    .trim()
}

function isName(name: string): boolean {
  if (name === '' || name.length > MAX_NAME || INITIALS.for(name).test(name)) return false
  const lower = lowered(name)
  if (NO_NAME.for(lower).test(lower)) return false
  return (
    /\p{L}/u.test(name) &&
    name.split(' ').length <= 7 &&
    !/[{}<>=[\]]|(?<!\S)©(?!\S)|[.!?]\s+\p{Lu}\p{Ll}+\s+\p{Ll}/u.test(name)
  )
}

/** A name that a catalogue files under its last word, "Lee, Ann", and no institution: "Old Harbour Trust, Bergen". */
const FILED = new TextExpression(
  String.raw`^(?!(?:\p{Lu}[^\s,]* ){2}\p{Lu})([^,]+), (?!(?:Jr|Sr|I{2,3}|IV|PhD|MD|Dr)\b)([^,]+)$`,
)

/** When somebody lived, as libraries tell namesakes apart. */
const YEARS = /,\s*\d{4}\??\s?[-–]\s?(?:\d{4})?\??\.?$/

/**
 * The name as it is said, where it is filed under its last word.
 *
 * @param options whether it is known to be one name: two of them may stand side by side with a comma between them
 */
export function givenFirst(name: string, { isOne = false } = {}): string {
  const bare = name.replace(YEARS, '')
  const [, family, given] = FILED.for(bare).exec(bare) ?? []
  if (family === undefined || given === undefined) return bare
  if (!isOne && [family, given].every((part) => FULL_NAME.for(part).test(part))) return bare
  return `${given} ${family}`
}

/** True for a line that begins like a byline. */
export function startsLikeByline(text: string): boolean {
  return text.length < 160 && (LEAD.test(text.toLowerCase()) || GLUED_LEAD.for(text).test(text) || LABEL.test(text))
}
