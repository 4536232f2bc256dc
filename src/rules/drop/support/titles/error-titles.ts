import { type Block, isProse } from '../../../../model/block.js'
import type { Edit } from '../../../../model/edit.js'
import type { Context } from '../../../../model/rule.js'
import { countWords } from '../../../../tools/count-words.js'
import { isLogin } from './login-titles.js'

/** What error pages and checks of the browser call themselves, in the languages of the lexicon. */
const PHRASES = [
  'page (?:(?:can ?not|could not|cannot) be |was |is )?not (?:be )?found',
  '(?:file|document|article|content|url) not found',
  '(?:this|the|that) page (?:isn.t available|is not available|does not exist|doesn.t exist|could not be found|can.t be found|no longer exists)',
  'access (?:is |to this page (?:has been|is) )?denied',
  'just a moment ?(?:\\.\\.\\.|…)',
  'attention required',
  'checking your browser(?: before accessing .*)?',
  '(?:please )?verify (?:that )?you are (?:a )?human',
  'are you (?:a )?(?:robot|human)',
  'robot check',
  'security check(?: required)?',
  'internal server error',
  'bad gateway',
  'gateway time-?out',
  'service (?:temporarily )?unavailable',
  'too many requests',
  '(?:site|website) (?:is )?(?:under|down for) maintenance',
  'seite (?:wurde |konnte )?nicht (?:gefunden|verfügbar)(?: werden)?',
  'zugriff (?:verweigert|nicht erlaubt)',
  'page (?:introuvable|non trouvée|inexistante)',
  'accès (?:refusé|interdit)',
  'página no (?:encontrada|disponible)',
  'acceso denegado',
  'pagina non (?:trovata|disponibile)',
  'accesso negato',
  'página não (?:encontrada|disponível)',
  'acesso negado',
  'pagina niet gevonden',
  'toegang geweigerd',
  '(?:nie znaleziono strony|strona nie (?:została znaleziona|istnieje))',
  'odmowa dostępu',
  'страница не найдена',
  'доступ (?:запрещ[её]н|ограничен)',
  '(?:お探しの)?ページが見つかりません(?:でした)?',
  'アクセスが拒否されました',
  '(?:页面不存在|找不到页面|頁面不存在|找不到網頁|拒绝访问|访问被拒绝)',
  '페이지를 찾을 수 없습니다',
  '접근이 거부되었습니다',
]
const STATUS =
  '(?:(?:http )?(?:error|fehler|erreur|errore|erro|fout|błąd|ошибка)[ :#-]*)?(?:4(?:0[0-9]|10|18|29|51)|5(?:0[0-4]|2[0-9]))(?: error)?'
const OOPS = '(?:oops|sorry|uh[ -]?oh|hoppla|ups)[!,.:… -]*'
/** What a poem may be called, unless its status stands before it. */
const AFTER_STATUS = '(?:not found|forbidden|unauthorized|bad request|gone)'
const APART = '[\\s:|–—.,-]'
/** The phrase is all of the title, but for a status, the name of a site or a stop. */
const TITLE = new RegExp(
  `^[^\\p{L}\\d]*(?:${OOPS})?(?:(?:${STATUS}${APART}*)?(?:${PHRASES.join('|')})(?:${APART}*${STATUS})?|${STATUS}${APART}*${AFTER_STATUS})[.!…]*(?:\\s+[|–—·»:-]\\s.{1,40})?\\s*$`,
  'iu',
)
/** A status alone is one where it is said to be, or where everyone knows it. */
const STATUS_ALONE =
  /^[^\p{L}\d]*(?:(?:http )?(?:error|fehler|erreur|errore|erro|fout|błąd|ошибка)[ :#-]*[45]\d\d|40[34](?: error)?)(?:\s+[|–—·»:-]\s.{1,40})?\s*$/iu
const LONGEST = 120

/** What a search calls its page when it has found nothing. */
const EMPTY_SEARCHES = [
  '(?:0|no|zero) (?:search )?results?(?: (?:were )?found)?(?: for .+)?',
  'nothing (?:was )?found(?: for .+)?',
  'your search(?: for .+)? (?:did not match|returned no|found no).*',
  '(?:keine|0) (?:such)?(?:ergebnisse|treffer)(?: gefunden)?(?: für .+)?',
  '(?:aucun|0) résultats?(?: trouvés?)?(?: pour .+)?',
  '(?:no se (?:han )?encontr(?:aron|ado) resultados|(?:sin|0) resultados)(?: (?:para|de) .+)?',
  '(?:nessun|0) risultat[oi](?: trovat[oi])?(?: per .+)?',
  '(?:nenhum|0) resultados?(?: encontrados?)?(?: para .+)?',
  '(?:geen|0) resultaten(?: gevonden)?(?: voor .+)?',
  'brak wyników(?: wyszukiwania)?(?: dla .+)?',
  '(?:по запросу .+ )?ничего не найдено',
  '.{0,40}(?:検索結果|該当する\\S{1,12})(?:は|が)(?:ありません|見つかりません)(?:でした)?',
  '(?:抱歉，?)?(?:没有|沒有|未)找到(?:与?.{0,40}相关的?)?(?:结果|結果|内容|商品)',
  '검색 ?결과가 없습니다',
]
const SEARCH =
  '(?:(?:site )?search(?: results)?|suche|suchergebnisse|recherche|búsqueda|ricerca|busca|zoeken|wyszukiwanie|поиск)'
const EMPTY_SEARCH = new RegExp(
  `^(?:${SEARCH}\\s*[:|–—-]\\s*)?(?:${EMPTY_SEARCHES.join('|')})[.!。]?(?:\\s+[|–—·»-]\\s.{1,40})?$`,
  'iu',
)

/** What a page says alone that a script has not filled yet. */
const NEEDS_SCRIPT =
  /\bjava ?script\b.{0,60}(?:require|enable|disable|turn(?:ed)? o|need|support|aktivier|benötigt|activ|désactiv|habilit|desactiv|abilit|attiv|nodig|inschakel|włącz|obsług|включ|отключ|有効|无效|启用|활성)|(?:enable|turn on|aktivier\w*|activer|activar?|habilit\w+|attiva\w*|włącz\w*|включ\w*|启用)\s.{0,30}java ?script/iu
const MOST_LINES = 3

/** True for a page that holds little more than a call to switch scripts on. */
function asksForScript(blocks: readonly Block[]): boolean {
  const lines = blocks.filter(({ type, text }) => type === 'paragraph' && text.trim() !== '')
  return lines.length <= MOST_LINES && lines.some(({ text }) => text.length <= 2 * LONGEST && NEEDS_SCRIPT.test(text))
}

/** True for a title that says that a search has found nothing. */
export function isEmptySearch(text: string): boolean {
  return text.length <= LONGEST && EMPTY_SEARCH.test(text)
}

/** True for a title that says that there is no page, or no way to it. */
export function isErrorTitle(text: string): boolean {
  return text.length <= LONGEST && (TITLE.test(text) || STATUS_ALONE.test(text))
}

/** What a page is in place of an article, and the sign of it. */
export interface Told {
  readonly page: string
  readonly evidence: string
}

/**
 * What the titles of a page tell that has no article. Only the title of the whole page tells of a form or a search: other
 * pages have these too, under headings of their own.
 *
 * @param titles the title and the headings at the top
 */
function whatIsTold(
  titles: readonly string[],
  blocks: readonly Block[],
  { format, source, metadata: { title } }: Context,
): Told | undefined {
  if (titles.some(isErrorTitle)) return { page: 'an error page', evidence: 'the title tells an error' }
  if (format !== 'html') return undefined
  if (asksForScript(blocks))
    return { page: 'a page without its scripts', evidence: 'next to nothing but a call for them' }
  if (title === undefined) return undefined
  if (isEmptySearch(title)) return { page: 'a search', evidence: 'the title tells that nothing was found' }
  const lines = blocks.map(({ text }) => text)
  return isLogin(title, lines, source) ? { page: 'a form to log in', evidence: 'the title asks to log in' } : undefined
}

/** So many words of running text are an article, whatever its title says. */
const LEAST_WORDS = 120
/** Shorter lines are labels and links. */
const SENTENCE_WORDS = 10
/** Headings or lines from the top among which an error is told. */
const LINES = 8
/** The edits that drop all of a page that tells of an error; none for one with the words of an article. */
export function* partsOfError(blocks: readonly Block[], context: Context): Generator<Edit> {
  if (runningWords(blocks) >= LEAST_WORDS) return
  const told = whatIsTold(titlesOf(blocks, context), blocks, context)
  if (told === undefined) return
  for (const index of blocks.keys()) {
    yield {
      kind: 'drop',
      block: index,
      message: `part of ${told.page}`,
      evidence: [told.evidence, `fewer than ${LEAST_WORDS} words of running text`],
      confidence: 0.9,
    }
  }
}

/** Where an error is told: in the title or a heading of a page, in one of the first lines of a text. */
function titlesOf(blocks: readonly Block[], { format, metadata }: Context): string[] {
  const told = format === 'html' ? blocks.filter(({ type }) => type === 'heading') : blocks
  const lines = told.slice(0, LINES).map(({ text }) => text)
  return metadata.title === undefined ? lines : [metadata.title, ...lines]
}

/** Counted as far as it matters. */
function runningWords(blocks: readonly Block[]): number {
  let sum = 0
  for (const block of blocks) {
    if (!isProse(block) || block.hints.dom?.hidden !== undefined) continue
    const words = countWords(block.text)
    if (words >= SENTENCE_WORDS) sum += words
    if (sum >= LEAST_WORDS) break
  }
  return sum
}
