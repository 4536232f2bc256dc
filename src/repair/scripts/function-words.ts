/**
 * Function words of languages beyond Latin script, by writing system: what shows that a sentence lacks a noun where a
 * foreign run is taken out of it. No noun may be missing between a word that opens a phrase and one that follows a
 * phrase, and none at the head of a sentence before the latter. Words that are met side by side without one are left
 * out, so that the place between two words of a whole sentence is hardly ever taken for such a gap.
 */
export interface FunctionWords {
  /** Words that a noun follows. */
  readonly opening: string
  /** Words that stand behind a noun phrase, or begin the next one. */
  readonly following: string
  /** Those of them that no sentence begins with. */
  readonly neverFirst: string
}

const words = (opening: string, following: string, neverFirst = ''): FunctionWords => ({
  opening,
  following,
  neverFirst,
})

export const FUNCTION_WORDS: Readonly<Record<string, FunctionWords>> = {
  // Chinese and Japanese: words as a dictionary parts them.
  Han: words(
    '的 の 和 与 與 及 或 把 从 從 向 由 关于 關於 通过 通過 使用 利用 对于 對於 所谓 所謂 は が を も や では には とは でも からは',
    '的 是 在 和 与 與 等 也 都 被 会 會 将 將 之 或 及 の は が を に で へ と も や から まで など という として による',
    '的 是 等 之 被 の は が を に で へ と も や から まで など という として による',
  ),
  Arabic: words(
    'في من إلى على عن مع عبر حول ضد لدى نحو بواسطة در از به با برای درباره بدون',
    'في من إلى على عن مع منذ التي الذي هو هي كان كانت ثم أو را است بود شد که یا از به',
    'را است',
  ),
  Hebrew: words(
    'של על עם את אל בין בלי ללא לפני אחרי נגד אצל מול לגבי',
    'של על עם את או אבל כי הוא היא הם היה הייתה היו מאז',
  ),
  Cyrillic: words(
    'в во на о об от для из к ко с со по при про без до у за над под между через перед против кроме з із від під між щодо',
    'в во на о об от для из к ко с со по при про без до у за над под или а но что чтобы как где когда это был была было были є або але що від з із',
  ),
  Greek: words(
    'ο η το οι τα του της των τον την τις τους ένα ένας μια μία για με σε από προς χωρίς στο στη στην στον στα στις στους',
    'και ή είναι ήταν για με σε από στο στη στην στον στα',
  ),
  Devanagari: words(
    'जहाँ जहां जब कि और या यह वह ये वे लेकिन मगर फिर क्योंकि अगर यदि',
    'के की का को में से ने तक द्वारा वाले वाली वाला',
    'के की का को में से ने तक द्वारा वाले वाली वाला',
  ),
  Thai: words('ของ กับ สำหรับ', 'เป็น คือ ของ และ จาก กับ หรือ', 'คือ'),
}

/** Particles of Korean, which hang on the noun before them, whatever its script. */
export const KOREAN_PARTICLE =
  /^(?:은|는|이|가|을|를|의|에|에서|에게|와|과|로|으로|도|만|까지|부터|처럼|보다|이나|나|란|이란|라는|이라는|라고|이라고|이고|이며|이자|이지만|이었다|였다|하고|이랑|마다|밖에|께서|입니다|이다|에는|에서는|에도|으로는|로는|과의|와의|으로서|로서)(?=[\s.,!?\u2026)]|$)/

/** Verbs of Greek that take no object before them, by their endings. */
export const GREEK_PASSIVE = /^(?:[\p{L}\p{M}]{2,})(?:εται|ονται|ούνται|είται|ήθηκε|ήθηκαν)$/u
