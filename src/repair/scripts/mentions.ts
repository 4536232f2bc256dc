/**
 * How texts say that they speak of a word and do not use it: "the term X", "X kelimesi", "Xという言葉". A noun of this
 * kind keeps the foreign words beside it. English, French, German, Italian, Portuguese and Spanish stand with the
 * other glosses.
 */

/** Nouns and verbs that a word follows. */
const BEFORE = [
  // Bulgarian, Russian, Serbian, Ukrainian
  'термин(?:а|ы|ът|у|ом|ов|е|ам|ами|ах|и)?|терм[иі]н(?:а|и|у|ом|ів|і)?|слов(?:о|а|у|ом|е|осочетани[ея]|осполучення)?|думат?а?|реч|реч[ји]|израз[аеу]?|вираз[иу]?',
  'выражени[еяю]|фраз[аеуы]|фразой|поняти[еяю]|поняття|запрос(?:а|у|ом|ы|ов)?|запит(?:у|ом|и|ів)?|вывеск[аеиу]|вивіск[аиу]|надпис[иьі]|напис[иі]?|называ(?:ется|ются|ют|ли|лся|лось)|назива(?:ється|ються|ють|ли)|под названием|під назвою',
  // Greek
  'όρος|όρου|όρο|όροι|λέξη|λέξης|λέξεις|φράση|φράσης|έννοια|ονομάζεται|λέγεται|με το όνομα|γνωστό ως|γνωστή ως|γνωστός ως',
  // Arabic, Persian
  '(?:ال|لل|وال|بال)?(?:مصطلح|كلمة|عبارة|تعبير|لفظ|لفظة)|ب?اسم|ي[ُ]?سمى|ت[ُ]?سمى|المسمى|المسماة|واژهٔ?|واژه\u200Cی|کلمهٔ?|کلمه\u200Cی|عبارت|اصطلاح|به نام',
  // Hebrew
  '[הבלמו]?(?:מונח|מילה|ביטוי|צירוף)|הקרוי|הקרויה|המכונה|שנקרא|נקרא|נקראת|בשם',
  // Hindi
  'शब्द|वाक्यांश',
  // Korean
  '단어|용어|표현|검색어',
  // Czech, Danish, Dutch, Indonesian, Norwegian, Polish, Romanian, Slovak, Swedish, Vietnamese
  'slov[oaue]|výraz|pojem|termín|ordet|udtrykket|uttrycket|begrepet|begrebet|woord|begrip|kata|istilah|słow[oau]|wyraz|termin|zwrot|pojęcie|cuvântul|termenul|expresia|(?:cụm )?từ|chữ|thuật ngữ',
].join('|')

/** The same in Thai, where no space parts words. */
const BEFORE_UNSPACED = 'คำว่า|ศัพท์|วลี|เรียกว่า|ชื่อว่า|ชื่อ'

/** Nouns and verbs that follow a word, parted from it by a space at most. */
const AFTER = [
  // Turkish, Hungarian, Finnish
  '(?:kelimesi|sözcüğü|terimi|ifadesi|deyimi)(?:ni|nin|ne|nde|nden|yle)?|adlı|szó|szót|kifejezés|kifejezést|nevű|-sana|-termi|-niminen',
  // Hindi
  '(?:शब्द|नामक|नाम का|नाम की|नाम के)',
  // Korean
  '(?:이)?라는|단어[가는를의]?|용어[가는를의]?',
].join('|')
/** The same in Chinese and Japanese. */
const AFTER_UNSPACED =
  '[」』”"]?(?:という(?:言葉|語|用語|単語|表現|名)|と(?:呼ばれ|呼ぶ|いう意味)|一词|一詞|这个词|這個詞|这一词|這一詞|一语|一語|二字|两字|兩字|这个名字|這個名字)'

export const MENTION_BEFORE = new RegExp(`(?:(?<![\\p{L}\\p{M}])(?:${BEFORE})|${BEFORE_UNSPACED})\\s*$`, 'iu')
export const MENTION_AFTER = new RegExp(`^(?:\\s?(?:${AFTER})(?![\\p{L}\\p{M}])|${AFTER_UNSPACED})`, 'iu')
