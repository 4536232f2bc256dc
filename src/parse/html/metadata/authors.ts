/** Words before a name in a byline, in the languages that sites write. */
const LEAD =
  /^(?:(?:article|story|text|words|photos?|post|report|review|recipe|guide)\s+)?(?:(?:(?:re)?viewed|written|posted|published|authored|created|edited|reported|contributed|submitted|compiled|added|asked|started|fact[- ]checked|medically reviewed)\s+)?(?:by|von|par|por|di|da|door|av|af|od|przez|автор:?|autore?:?|auteur\s?:?|author:?|authors:?|verfasst von|geschrieben von|ein beitrag von|publié par|écrit par|escrito por|publicado por|scritto da|geschreven door|tekst:?|text:?|作者[:：]?|文[／/])\s*[:：]?\s+/iu

/** What ends a name: a date, a job, a separator. */
const TAIL =
  /\s*(?:[|•·–—/]|\s-\s|\bon\s+(?=\p{Lu}|\d)|\bupdated\b|\bpublished\b|\bposted\b|\blast\b|\bfor\s+(?=\p{Lu})|,?\s*(?:\d{1,2}\.?\s+\p{L}+\.?\s+)?\d{4}\b|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*\.?\s+\d|\b\d+\s+(?:min|hours?|days?|weeks?|months?|years?)\b|@|\(|\bin\s+(?=\p{Lu})).*$/isu

const NO_NAME =
  /^(?:admin|administrator|editor|webmaster|guest|anonymous|unknown|author|authors?|by|user|staff|team|none|null|undefined|n\/a|name|published|posted|updated|share|follow|contributor|contributors|written by|all posts|view profile|profile|home|about.*|https?:.*|www\..*|.*@.*\..*|\d+.*|\w*author\w*|written|cancel|default|read more.*|more (?:by|from).*|see .*|view .*|all .*|log ?in.*|sign ?(?:in|up).*|subscribe.*|your name.*)$/iu

const MAX_NAME = 80

/**
 * The names in a byline: without "by", dates, jobs and links to a profile.
 *
 * @returns an empty list when the text names nobody
 */
export function namesIn(byline: string): string[] {
  const flat = byline.replace(/[\s ]+/g, ' ').trim()
  if (/^(?:https?:)?\/\//i.test(flat)) return []
  const bare = flat.replace(LEAD, '').replace(TAIL, '').trim()
  return bare
    .split(/\s*(?:;|&|\sand\s|\sund\s|\set\s|\sy\s|,\s*and\s)\s*/u)
    .flatMap(splitList)
    .map(cleanName)
    .filter(isName)
}

/** Commas part names unless what follows is a title behind a name. */
function splitList(names: string): string[] {
  const parts = names.split(/,\s*/)
  const areNames =
    parts.length > 1 && parts.every((part) => /^\p{Lu}[\p{L}.'’-]+(?:\s+\p{L}[\p{L}.'’-]*){1,3}$/u.test(part))
  return areNames ? parts : [parts[0] ?? '']
}

function cleanName(name: string): string {
  return name
    .replace(LEAD, '')
    .replace(/^[\s,:;.\-–—]+|[\s,:;\-–—]+$/g, '')
    .trim()
}

function isName(name: string): boolean {
  if (name === '' || name.length > MAX_NAME || NO_NAME.test(name)) return false
  return /\p{L}/u.test(name) && name.split(' ').length <= 7 && !/[{}<>=[\]]|[.!?]\s+\p{Lu}\p{Ll}+\s+\p{Ll}/u.test(name)
}

/** True for a line that begins like a byline. */
export function startsLikeByline(text: string): boolean {
  return text.length < 160 && LEAD.test(text)
}
