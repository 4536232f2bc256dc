/** Names of languages in European languages, in small letters. */
const NAMES: ReadonlySet<string> = new Set(
  (
    'arabe arabi arabic arabo arapça armenian bengali bulgare bulgarian cantonese chinees chines chinese chino ' +
    'chinês cinese coreana coreano cyrillic devanagari ebraico farsi georgian giapponese grec greco greek ' +
    'grego griego grieks hangul hanja hanzi hebraico hebreeuws hebreo hebrew hindi hindú hiragana hébreu ' +
    'japanese japans japonca japones japonés japonês kana kanji katakana koreaans korean korece mandarin persa ' +
    'persan persian pinyin ruso russe russian rusça sanskrit serbian tailandese tailandés tamil telugu thai ' +
    'thaï ucraina ucraino ucraniana ucraniano ukrainian urdu yiddish yunanca árabe árabi árabo çince'
  ).split(' '),
)
/** How the names begin that take endings. */
const STEMS = (
  'arabisch arabsk bulgarisch chinesisch chinois chińsk coréen greck griechisch hebräisch japanisch japansk ' +
  'japonais japońsk kinesisk koreanisch koreansk koreańsk persisch rosyjsk russisch russisk rysk ' +
  'thailändisch ukrainien ukrainisch'
).split(' ')
/** The same in other scripts, by their stems. */
const FOREIGN_NAMES =
  /(?<!\p{L})(?:араб|китай|япон|корей|грец|греч|грузин|армян|иврит|хинди|персид|турец|вьетнам|тайск|латин|англий|кита[йї]|арабськ|японськ|корейськ|грецьк|турецьк|английск|гръц|αραβικ|κινεζικ|ιαπωνικ|κορεατικ|εβραϊκ|ρωσικ|τουρκικ|περσικ|αγγλικ|λατινικ)|(?:阿拉伯|俄|日|韩|韓|希腊|希臘|泰|越南|英|法|德|梵|拉丁)(?:语|語|文)|(?:アラビア|ロシア|韓国|中国|ギリシャ|タイ|ヘブライ|英|ラテン)語|(?:아랍|러시아|일본|중국|그리스|태국|히브리|영|라틴)어/u
/** Words of texts about languages and characters, which excuse a foreign word and no advertising. */
const TERMS =
  /\b(?:loan ?words?|borrowed|Unicode|emoji|alphabet|transliterat\w+|translat\w+|bilingual|idiom|proverb|etymolog\w+|homograph|homoglyph)\b/i
const SCRIPT_NAMES = /\b(?:simplified|traditional) script\b/i
const WORDS = /[a-z\u00df-\u024f]+/g

/**
 * True for a text that names a language: what is written in its script beside the name is an example of it.
 *
 * Names are looked up word by word: an expression for all of them takes longer to compile than a text to clean.
 *
 * @param options whether words of texts about languages and characters say nothing here
 */
export function speaksOfLanguage(text: string, { isNoTerm }: { readonly isNoTerm: boolean }): boolean {
  const small = text.toLowerCase()
  const words = small.match(WORDS) ?? []
  if (words.some((word) => NAMES.has(word) || STEMS.some((stem) => word.startsWith(stem)))) return true
  if (SCRIPT_NAMES.test(text) || FOREIGN_NAMES.test(small)) return true
  return !isNoTerm && TERMS.test(text)
}
