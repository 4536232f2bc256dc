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

/** True for a title that says that there is no page, or no way to it. */
export function isErrorTitle(text: string): boolean {
  return text.length <= LONGEST && (TITLE.test(text) || STATUS_ALONE.test(text))
}
