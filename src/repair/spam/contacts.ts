/** Ways to reach a seller: messengers and telephones by their names in many languages. */
const CHANNELS = [
  '加[賴赖]|薇(?:\\u2764\\uFE0F?|➕|\\+)|(?:加|联系|聯繫|咨询|諮詢|请加|请联系)?(?:QQ群|QQ|qq|扣扣|V信|微信|威信|薇信|WeChat|Wechat|wechat|VX|vx|客服|联系电话|电话|電話|热线|手机|电报|纸飞机|飞机)(?:群|号|號)?',
  'LINE追加|LINE登録(?:はこちら)?|公式LINE|(?:LINEで)?(?:友だち|友達|ともだち)追加|(?<![ァ-ヺー])ライン|(?:お)?電話(?:番号)?(?:は)?|お問い合わせ(?:は)?|텔레그램|텔레문의|텔레|카카오톡|카톡|위챗|라인|연락처|전화|문의',
  '(?:[Зз]воните|[Пп]ишите|[Зз]вони|[Пп]иши)(?: в)?(?: (?:телеграмм?|ватсап|вотсап))?|[Тт]ел(?:ефон)?\\.?|[Тт]елеграмм?|(?<![А-Яа-яЁё])(?:тг|ТГ)(?=[ :]{0,2}@)|[Вв]атсап|(?<![A-Za-z\u00C0-\u024F\u0370-\u04FF])ЛС|[Вв]отсап|[Вв]айбер',
  'แอดไลน์|ไอดีไลน์|ไลน์|ไลน|เว็บ|โทร',
  '(?:اتصل|للتواصل|تواصل)(?: على| معنا على)?|تلجرام|تيليجرام|تليجرام|تلغرام|تلگرام|واتساب|واتس|هاتف|טלגרם|וואטסאפ|ווטסאפ|טלפון',
  '(?:टेलीग्राम|व्हाट्सएप|व्हाट्सऐप|फोन|कॉल|संपर्क)(?: करें)?|[Ττ]ηλ\\.?',
  '(?:Telegram|TG|WhatsApp|Whatsapp|WA|LINE|Line|Skype|Zalo|KakaoTalk)(?:\\s?ID)?(?=\\s?[:：@+])',
].join('|')

/** A name that ends in digits stops there: what follows is the text again. */
const NUMBERED = '[A-Za-z][A-Za-z_]{0,14}\\d{1,9}(?:[A-Za-z_]{1,3}\\d{1,4})?'

/** What a sentence goes on with behind the name of a channel: no name of a seller. */
const NO_HANDLE =
  '(?!(?:the|an?|and|or|of|in|on|for|to|is|are|was|by|with|from|as|at|has|can|will|log|login|logout|sign|pay|payments?|bots?|robots?|sdk|api|apps?|mini|program|official|accounts?|groups?|web|client|server|framework|game|plugin|messages?|share|sharing|chat|demo|auth|oauth|users?|public|open|scan|code|service|platform|support|integration|module|package|library|docs?|version|desktop|mobile|name|number|contacts?)(?![A-Za-z0-9_-]))'

/** What stands behind a channel: a number, an address, a name that is glued, marked or no word at all. */
const HANDLES = [
  '\\s?[:：]?\\s?[@+]?\\d(?:[\\d-]| (?=\\d)){4,}\\d',
  '\\s?(?:www\\.)[A-Za-z0-9.-]{4,}',
  `\\s?[:：@]?\\s?@?${NUMBERED}`,
  `\\s?[:：@]\\s?@?${NO_HANDLE}[A-Za-z][A-Za-z0-9_.-]{2,}`,
  `${NO_HANDLE}[a-z][a-z0-9_]{2,}`,
  '\\s(?=[a-z]*[\\d_])[a-z][a-z0-9_]{3,}',
  '\\s[b-df-hj-np-tv-z0-9_]{3,}(?![A-Za-z])',
].join('|')

/** A channel with its handle. */
export const CONTACT = new RegExp(
  `(?<![A-Za-z\u00C0-\u04FF\u0E01-\u0E4E\u3040-\u9FFF\uAC00-\uD7A3](?=[ไโแเ]))(?:${CHANNELS})(?:${HANDLES})|(?:ไลน์|ไลน)\\s?[:：]?\\s?@[A-Za-z0-9_.-]{3,}|LINE\\s[b-df-hj-np-tv-z0-9_]{3,}(?![A-Za-z])`,
  'gu',
)

/** The same in Latin letters in front of it: what the text itself calls a channel, "the hotline", "on WeChat", is glossed. */
export const CHANNEL_BEFORE =
  /(?<![\p{L}\p{N}])(?:[Tt](?:el|\u00E9l)(?:e[fp]h?on[eo]?)?|(?:[Pp]hone|[Ff]ax|[Ee]-?[Mm]ail)[:\uFF1A]|(?:[Tt]he|[Oo]ur|[Tt]his|an?) (?:hot|help)line|dial|[Cc]all|[Pp]hone|[Ww]e[Cc]hat|Weixin|WhatsApp|Telegram|Viber|Kakao ?Talk|Weibo|Skype|LINE|QQ)[.:\uFF1A]{0,2} ?$/u

/** A place in a street or a district with its number, or named before it, in scripts that addresses of offices are met in. */
export const POSTAL =
  /(?<!\p{L})(?:ул|улица|просп|пр-т|пер|наб|вул|бул|ш)\.? \p{Lu}|[都府県省][\p{Script=Han}\u30F5-\u30F6]{1,8}[市区區郡町村]|市[\p{Script=Han}]{1,6}[区區路街]|[路街道巷] ?\d+ ?[号號]|\p{Script=Han}[町丁] ?\d|\p{Script=Hangul}[시도] \p{Script=Hangul}+[구군시]|شارع \p{L}|خیابان \p{L}|רחוב \p{L}/u

/** Latin abbreviations of the trades that spam in other scripts writes without a space. */
export const TRADE_LETTERS =
  /^(?:VPN|GHB|FX|BTC|ETH|USDT|NFT|SEO|QQ|LINE|VX|AV|APP|SCI|ISI|ED|TG|PK10|SSR|POS|CBD|P2P|IPTV|AGA|OK|app|vpn|btc|usdt|seo|isi|pk10|iptv)$/
/** Letters of Chinese words of such trades, with the first character behind them. */
export const LETTER_OF_WORD = /^A[货貨片]$/
/** The same between two parts of an offer. */
export const TRADE_GAP = /^ ?(?:VPN|BTC|USDT|SEO|APP|PK10|IPTV|ISI|SCI) ?$/i

/** Top-level domains that sellers take, and the messengers' own addresses. */
const DOMAIN =
  '(?:com|net|org|info|cc|co|me|tv|io|vip|top|xyz|club|site|online|shop|store|win|bet|app|live|life|link|fun|icu|pro|biz|asia|wang|tk|pw|ru|su|cn|tw|hk|jp|kr|in|ir)'
const PATH = '(?:\\/[A-Za-z0-9_~?=&.%/-]*[A-Za-z0-9_/])?'

/** An address with nothing around it but brackets: what a seller sets beside an offer. */
export const ADDRESS = new RegExp(
  `[(\uFF08\u3010[]?(?:(?:https?:\\/\\/|www\\.)(?:[A-Za-z0-9-]+\\.)+?${DOMAIN}(?:(?![A-Za-z])|(?<=\\d\\.[a-z]+))${PATH}|(?:t|wa|line)\\.me\\/[A-Za-z0-9_+]+(?![\\p{Script=Latin}\\d_])|(?<![\\p{Script=Latin}0-9.@/])[a-z-]*\\d[a-z0-9-]*\\.${DOMAIN}(?:(?![A-Za-z])|(?<=\\d\\.[a-z]+))${PATH})[)\uFF09\u3011\\]]?`,
  'gu',
)
