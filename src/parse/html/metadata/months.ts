import { furtherScripts } from '../../../roles/load-further.js'

/** Names of the months, lower case, January first; short forms are their beginnings unless listed. */
const NAMES: readonly (readonly string[])[] = [
  'january january janvier januar enero gennaio janeiro januari stycznia styczeń января январь ιανουαρίου tammikuuta jänner leden ledna ocak'.split(
    ' ',
  ),
  'february février februar febrero febbraio fevereiro februari lutego luty февраля февраль helmikuuta feber únor února şubat'.split(
    ' ',
  ),
  'march mars märz maerz marzo março maart marca marzec марта март maaliskuuta březen března mart mrz'.split(' '),
  'april avril abril aprile kwietnia kwiecień апреля апрель huhtikuuta duben dubna nisan'.split(' '),
  'may mai mayo maggio maio mei maja maj мая май toukokuuta květen května mayıs'.split(' '),
  'june juin juni junio giugno junho czerwca czerwiec июня июнь kesäkuuta červen června haziran'.split(' '),
  'july juillet juli julio luglio julho lipca lipiec июля июль heinäkuuta červenec července temmuz'.split(' '),
  'august août agosto augustus augusti sierpnia sierpień августа август elokuuta srpen srpna ağustos'.split(' '),
  'september septembre septiembre settembre setembro września wrzesień сентября сентябрь syyskuuta září eylül sept'.split(
    ' ',
  ),
  'october octobre oktober octubre ottobre outubro października październik октября октябрь lokakuuta říjen října ekim oct okt'.split(
    ' ',
  ),
  'november novembre noviembre novembro listopada listopad ноября ноябрь marraskuuta kasım'.split(' '),
  'december décembre dezember diciembre dicembre dezembro december desember grudnia grudzień декабря декабрь joulukuuta prosinec prosince aralık dec dez'.split(
    ' ',
  ),
]

function indexMonths(): ReadonlyMap<string, number> {
  const index = new Map<string, number>()
  for (const [month, names] of NAMES.entries()) {
    for (const name of names) {
      index.set(name, month + 1)
      const short = name.slice(0, 3)
      if (!index.has(short)) index.set(short, month + 1)
      if (name.length > 4 && !index.has(name.slice(0, 4))) index.set(name.slice(0, 4), month + 1)
    }
  }
  return index
}

const MONTHS = indexMonths()

/** The number of a month by its name or a short form of it, 1 to 12. */
export function monthNumber(name: string): number | undefined {
  const lower = name.toLowerCase().replace(/\.$/, '')
  return MONTHS.get(lower) ?? furtherScripts()?.monthAbroad(lower)
}
