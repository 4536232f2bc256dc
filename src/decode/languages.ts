/** A language as its letters show it. */
export interface Language {
  /** Its small letters, without those of foreign words and the rarest. */
  readonly letters: string
  /** Its function words, where words are parted by spaces. */
  readonly words?: string
  /** What more than half of any text of it is made of, where the letters alone show too little. */
  readonly frequent?: string
  /** Its encodings of one byte a character, the most common one first. */
  readonly encodings: readonly string[]
}

const WESTERN = ['windows-1252', 'iso-8859-1', 'iso-8859-15', 'macintosh']
/** Texts of Windows nearly always hold letters or quotation marks that ISO-8859-2 has controls for. */
const CENTRAL = ['iso-8859-2', 'windows-1250']
const TURKISH = ['windows-1254', 'iso-8859-9']
const BALTIC = ['windows-1257', 'iso-8859-13']
const CYRILLIC = ['windows-1251', 'koi8-r', 'ibm866', 'iso-8859-5']
const UKRAINIAN = ['windows-1251', 'koi8-u', 'iso-8859-5']
const FREQUENT_CYRILLIC = 'оеаинтсрвлкмдіъ'

/** Languages with encodings of their own. */
export const LANGUAGES: readonly Language[] = [
  // English, with the accents of words that it has taken over.
  {
    letters: 'abcdefghijklmnopqrstuvwxyzéèêçïñ',
    words: 'the of and to in is that was for it with as on at by this be from are his her not have they you we he a',
    encodings: WESTERN,
  },
  {
    letters: 'abcdefghijklmnopqrstuvwxyzäöüß',
    words: 'der die das und ist nicht ein eine mit den von zu auf im sich es wird er in dem war als an',
    encodings: WESTERN,
  },
  {
    letters: 'abcdefghijlmnopqrstuvxyzàâçéèêëîïôùûüœ',
    words: 'le la les des et que du dans une un pour est pas il elle qui sur au plus par de se en',
    encodings: WESTERN,
  },
  {
    letters: 'abcdefghijlmnopqrstuvxyzáéíñóúü',
    words: 'el la los las y que del en una un por con para es su se lo como más pero de no',
    encodings: WESTERN,
  },
  {
    letters: 'abcdefghijlmnopqrstuvxzáâãàçéêíóôõúü',
    words: 'o os as e que do da em uma um por com para é não se seu de na no foi',
    encodings: WESTERN,
  },
  {
    letters: 'abcdefghilmnopqrstuvzàèéìòù',
    words: 'il gli di e che del della in una un per con è non si la le da i era più',
    encodings: WESTERN,
  },
  {
    letters: 'abcdefghijlmnopqrstuvxyzàçèéíïòóúü',
    words: 'el la els les i que de del en una un per amb és no es al va seu',
    encodings: WESTERN,
  },
  {
    letters: 'abcdefghijklmnopqrstuvwxyzéëïèóöü',
    words: 'de het een en van is dat niet op te met voor zijn die aan er om ook in',
    encodings: WESTERN,
  },
  {
    letters: 'abcdefghijklmnoprstuvxyzåäöé',
    words: 'och att det som en på är av för den med till inte har de om ett ja on ei se että hän oli kun',
    encodings: WESTERN,
  },
  {
    letters: 'abcdefghijklmnoprstuvyåæøéóòôêè',
    words: 'og at det som en på er af av for den med til ikke har de om et var jeg i',
    encodings: WESTERN,
  },
  {
    letters: 'abdefghijklmnoprstuvxyáðéíóúýþæö',
    words: 'og að í á er var sem við til um það en ekki hann með af',
    encodings: WESTERN,
  },
  {
    letters: 'abdefghijklmnoprsšzžtuvõäöü',
    words: 'ja on ei et see oli kui ka ta mis ning aga oma siis seda või',
    encodings: ['windows-1257', 'iso-8859-13', 'windows-1252'],
  },
  {
    letters: 'abcdefghijklmnoprstuwyząćęłńóśźż',
    words: 'i w na nie że się do z jest to jak po ale od za który przez o tak co był',
    encodings: CENTRAL,
  },
  {
    letters: 'abcdefghijklmnopqrstuvxyzáčéěíňóřšťúůýž',
    words: 'a se na je že v to s z do ale jako by který po jen si o k byl jsem',
    encodings: CENTRAL,
  },
  {
    letters: 'abcdefghijklmnoprstuvxyzáäčéíľňóôšťúýž',
    words: 'a sa na je že v to s z do ale ako by ktorý po len si o k bol som',
    encodings: CENTRAL,
  },
  {
    letters: 'abcdefghijklmnoprstuvyzáéíóöőúüű',
    words: 'a az és hogy nem is egy van meg de ez csak már még mint volt el azt ki',
    encodings: CENTRAL,
  },
  {
    letters: 'abcdefghijlmnopqrstuvxzăâîşţ',
    words: 'şi de în la cu nu pe din care este un o să mai dar pentru ca ce a',
    encodings: CENTRAL,
  },
  {
    letters: 'abcdefghijklmnoprstuvzčćđšž',
    words: 'i u na je se da za su od s iz ne kao bi što ali koji o do te',
    encodings: CENTRAL,
  },
  {
    letters: 'abcdefghijklmnoprstuvyzçğıöşüâîû',
    words: 've bir bu için ile da de çok ama daha gibi kadar olarak olan sonra her ne değil o',
    encodings: TURKISH,
  },
  {
    letters: 'abcdefghijklmnoprstuvyząčęėįšųūž',
    words: 'ir kad į iš su tai bet buvo jis yra ne o kaip per jo apie už nuo',
    encodings: BALTIC,
  },
  {
    letters: 'abcdefghijklmnoprstuvzāčēģīķļņšūž',
    words: 'un ir ar no uz bija kas ka par tas bet viņš kā pie to lai nav',
    encodings: BALTIC,
  },
  {
    letters: 'абвгдеёжзийклмнопрстуфхцчшщъыьэюя',
    words: 'и в не на что с как это по но он из за к от у',
    frequent: FREQUENT_CYRILLIC,
    encodings: CYRILLIC,
  },
  {
    letters: 'абвгдеєжзиіїйклмнопрстуфхцчшщьюяґ',
    words: 'і в не на що з як це та але за до й у він його',
    frequent: FREQUENT_CYRILLIC,
    encodings: UKRAINIAN,
  },
  {
    letters: 'абвгдежзийклмнопрстуфхцчшщъьюя',
    words: 'и в не на че с как за но от се да са по е ще',
    frequent: FREQUENT_CYRILLIC,
    encodings: CYRILLIC,
  },
  {
    letters: 'абвгдђежзијклљмнњопрстћуфхцчџш',
    words: 'и у не на што са као за али се да је од',
    frequent: FREQUENT_CYRILLIC,
    encodings: ['windows-1251', 'iso-8859-5'],
  },
  {
    letters: 'αβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώϊϋΐΰ',
    words: 'και το η ο να του της τα στο δεν με για από την τον',
    frequent: 'αοιετνσρηκυπςμλ',
    encodings: ['windows-1253', 'iso-8859-7'],
  },
  {
    letters: 'אבגדהוזחטיךכלםמןנסעףפץצקרשת',
    words: 'של את על לא הוא היא כל גם אל עם זה כי',
    frequent: 'יוהלאתרבמשנ',
    encodings: ['windows-1255', 'iso-8859-8'],
  },
  {
    letters: 'ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي',
    words: 'في من على إلى أن لا هذا عن التي كان ما',
    frequent: 'ايلمنوترهبعدةأ',
    encodings: ['windows-1256', 'iso-8859-6'],
  },
  {
    letters: 'กขคฆงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮะาำัิีึืุูเแโใไๅๆ็่้๊๋์ฯ',
    frequent: 'านรกอเงมยลวดทสตะ่้ิีบคปั',
    encodings: ['windows-874'],
  },
]
