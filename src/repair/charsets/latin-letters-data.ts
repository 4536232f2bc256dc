/** A language in Latin letters: its small letters beyond ASCII, and the charset that its texts were kept in before UTF-8. */
export interface LatinLanguage {
  readonly letters: string
  readonly charset: 'windows-1250' | 'windows-1252' | 'windows-1254' | 'windows-1257'
}

const language = (charset: LatinLanguage['charset'], letters: string): LatinLanguage => ({ charset, letters })

export const LATIN_LANGUAGES: readonly LatinLanguage[] = [
  // German, French, Spanish, Portuguese, Italian, Catalan, Dutch, Swedish and Finnish, Danish and Norwegian, Icelandic.
  language('windows-1252', 'äöüß'),
  language('windows-1252', 'àâæçèéêëîïôùûüÿœ'),
  language('windows-1252', 'áéíñóúü'),
  language('windows-1252', 'àáâãçéêíòóôõúü'),
  language('windows-1252', 'àèéìíîòóùú'),
  language('windows-1252', 'àçèéíïòóúü'),
  language('windows-1252', 'áèéëíïóöúü'),
  language('windows-1252', 'áàåäéöü'),
  language('windows-1252', 'åæéøòóôêè'),
  language('windows-1252', 'áæðéíóöúýþ'),
  // Polish, Czech, Slovak, Hungarian, Croatian and Slovene, Romanian, Albanian.
  language('windows-1250', 'ąćęłńóśźż'),
  language('windows-1250', 'áčďéěíňóřšťúůýž'),
  language('windows-1250', 'áäčďéíĺľňóôŕšťúýž'),
  language('windows-1250', 'áéíóöőúüű'),
  language('windows-1250', 'čćđšž'),
  language('windows-1250', 'âăîşţ'),
  language('windows-1250', 'çë'),
  language('windows-1254', 'âçğıîöşüûi'),
  // Lithuanian, Latvian, Estonian.
  language('windows-1257', 'ąčęėįšųūž'),
  language('windows-1257', 'āčēģīķļņōŗšūž'),
  language('windows-1257', 'äõöšüž'),
]
