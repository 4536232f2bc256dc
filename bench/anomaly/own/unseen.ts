/**
 * Cases in languages, with phrases and by kinds of damage that the others lack, written before any tuning on them.
 * Half of them may be looked at (`unseen`); the other half is left out of all tuning (`sealed`).
 */
import iconv from 'iconv-lite'
import type { Host } from './hosts.js'
import { INSERTIONS } from './insert.js'
import { type Random, randomFrom } from './random.js'

const host = (language: string, text: string, script = 'Latin'): Host => ({ language, script, text })

export const UNSEEN_HOSTS: readonly Host[] = [
  host(
    'Italian',
    `# Il ponte dei conciatori

Il ponte fu costruito nel Seicento dai conciatori, perché l’acqua del mulino serviva a lavare le pelli. Oggi è così stretto che due persone con l’ombrello non ci passano, però nessuno vuole allargarlo.

La città pagò i lavori con la tassa sul sale. «Più che un ponte è una scala», dice il custode, che abita lì accanto già da quarant’anni.`,
  ),
  host(
    'Portuguese',
    `# A oficina dos violões

A oficina fica atrás da igreja, numa rua que não tem placa. O mestre começa às seis, porque a madeira não gosta do calor, e só para quando o sino dá as onze.

Cada violão leva três meses. “A pressa é inimiga da afinação”, diz ele, e põe o tampo a secar à sombra até ao fim da estação.`,
  ),
  host(
    'Dutch',
    `# De veerman van het eiland

De veerman vaart al dertig jaar op dezelfde boot. ’s Winters ligt het ijs zo dik dat hij de passagiers te voet over de vaargeul brengt, één voor één, met een touw om het middel.

De provincie wil een brug bouwen. Daar is hij niet tegen, zegt hij, zolang de brug maar niet vóór zijn pensioen klaar is; de financiële plannen zijn geïnspireerd door optimisme.`,
  ),
  host(
    'Swedish',
    `# Fyren på skäret

Fyren släcktes för gott på hösten, när den nya bojen hade kommit på plats. Fyrvaktaren stannade kvar ändå, eftersom trädgården behövde honom mer än sjöfarten gjorde.

På våren går båten dit varje lördag. Besökarna får gå upp för de hundratolv trappstegen, och på övervåningen serveras det kaffe och bröd åt alla.`,
  ),
  host(
    'Czech',
    `# Hodinář z náměstí

Hodinář otevírá krám až v deset, protože dřív by stejně nikdo nepřišel. Nejraději má staré budíky, které se už nedají koupit, a každý z nich umí opravit po hmatu.

Říká, že čas není to, co ukazují ručičky. Když věžní hodiny jednou přes noc zamrzly, chodil celý den po městě a lidem hlásil čtvrthodiny ústně.`,
  ),
  host(
    'Romanian',
    `# Moara de pe pârâu

Moara macină și astăzi, deși satul își cumpără pâinea de la oraș. Bătrânul morar aprinde focul dimineața, iar când apa e mică, oamenii așteaptă până după-amiază.

Roata a fost schimbată de trei ori într-o sută de ani. Lemnul de stejar ține cel mai mult, spune el, dacă îl lași să stea sub apă înainte de a-l tăia.`,
  ),
  host(
    'Hungarian',
    `# A könyvkötő műhelye

A könyvkötő a régi enyvet szereti, mert ötven év múlva is föloldható. A műhely ablaka az udvarra nyílik, ahol a macskák őrzik a bőröket a madarak elől.

Egy vaskos biblia három hétig készül. Az első héten csak szárad, a másodikon varrják, a harmadikon kap fedelet, és végül az özvegyé lesz, akié mindig is volt.`,
  ),
  host(
    'Indonesian',
    `# Penjaga mercusuar

Penjaga mercusuar itu menyalakan lampu sebelum matahari terbenam, lalu menuliskan arah angin di buku besar. Pekerjaan itu sudah dilakukan ayahnya sejak sebelum perang.

Sekarang lampunya listrik dan tidak perlu dijaga lagi. Meskipun begitu, dia tetap naik ke atas setiap malam, karena dari sana ia bisa melihat kapal anaknya pulang.`,
  ),
  host(
    'English',
    `# The bell that rings late

The bell of the chapel has rung eleven minutes late since the war. Nobody has corrected it, because the last bus leaves by it, and the driver waits for the final stroke before he closes the door.

A clockmaker from the next town offered to repair it for nothing. The council thanked him and declined: the village had grown used to the extra time, and the children would have missed it most.

In the winter the rope freezes. Then the sexton climbs up with a hammer and counts aloud, and the number of strokes depends on how cold it is.`,
  ),
  host(
    'Ukrainian',
    `# Пасічник біля лісу

Пасічник живе біля лісу вже двадцять років і знає кожну липу на ім’я. Навесні він переносить вулики на луг, а восени забирає їх назад під дах.

Мед він не продає, а міняє на дрова та борошно. Каже, що гроші бджолам ні до чого, бо вони й так працюють задарма.`,
    'Cyrillic',
  ),
  host(
    'Persian',
    `# آسیاب بالای ده

آسیاب بالای ده سال‌هاست که نمی‌چرخد، اما پیرمرد هر صبح در آن را باز می‌کند و سنگ را جارو می‌زند. بچه‌ها برای شنیدن داستان‌هایش از مدرسه می‌آیند.

او می‌گوید که آب روزی دوباره به جوی برمی‌گردد و آن وقت کسی باید باشد که سنگ را بچرخاند.`,
    'Arabic',
  ),
  host(
    'Georgian',
    `# მეთევზე ტბის პირას

მეთევზე დილით ადრე გადის ტბაზე და შუადღემდე ბრუნდება. მისი ნავი ძველია, მაგრამ წყალი არასოდეს შესულა შიგნით.

ზამთარში ის ბადეებს აკეთებს და შვილიშვილებს ამბებს უყვება იმ თევზზე, რომელიც ვერ დაიჭირა.`,
    'Georgian',
  ),
]

/** Offers that no list of the other cases has. */
export const UNSEEN_PHRASES: Readonly<Record<string, string>> = {
  Chinese: `澳门新葡京官网, 北京赛车pk10计划, 足球比分直播, 万人牛牛, 网络赌钱平台, 无抵押小额贷, 蚂蚁借呗套现, 征信修复, 海外文凭认证, 雅思保分, SCI论文发表,
    办理假身份证, 开增值税发票, 淘宝刷单兼职, 手机赚钱软件, 比特币合约跟单, 区块链钱包下载, 壮阳药哪里买, 听话水货到付款, 迷香喷雾, 附近学生妹, 成人用品批发, 免费成人小说,
    苹果翻墙加速器, 抖音粉丝购买, 百度竞价开户, 高仿手表批发, 香奈儿包包代工厂, 查开房记录, 微信聊天记录恢复, 无痛人流医院, 打鼾治疗仪, 六合彩特码, 白小姐中特网`,
  Japanese: `オンカジ入金不要ボーナス, パチスロ必勝法, 競馬の予想サイト, 給料ファクタリング, 総量規制対象外, ギャラ飲みバイト, パパ活アプリ, 出会系サクラなし, アダルト動画無料, 偽札販売, 学位記の偽造,
    レポート代筆, インスタいいね購入, 副収入ブログ, 仮想通貨の自動売買ツール, 精力増強サプリ, 脂肪吸引モニター募集, ヴィトン偽物販売, 漫画全巻無料ダウンロード, 復縁の占い師`,
  Korean: `에볼루션카지노, 먹튀없는토토사이트, 파워사다리분석, 무직자소액대출, 신용카드현금화, 수원출장안마, 오피사이트순위, 성인웹툰무료, 학위위조, 자소서대필, 인스타팔로워늘리기,
    주식리딩방추천, 비트맥스거래소, 비아그라구매, 정력에좋은약, 명품레플리카, 휴대폰내구제, 로또예상번호, 토렌트다운로드, 사주무료풀이`,
  Russian: `вулкан казино на деньги, фонбет зеркало сегодня, крупье живые, займ на карту мгновенно, кредит с плохой историей, купить диплом о высшем, дипломы на заказ, сделать больничный задним числом,
    реферат за час, проститутки недорого, порно онлайн бесплатно, таблетки для похудения, виагра с доставкой, накрутка просмотров, продвижение сайтов недорого, майнинг без вложений,
    пассивный доход в интернете, реплики швейцарских часов, соль и мефедрон, гадание онлайн, смотреть сериалы без регистрации, взлом страниц вконтакте`,
  Arabic: `موقع مراهنات موثوق, العاب قمار اون لاين, قرض بدون كفيل, سداد قروض متعثرة, شراء شهادة جامعية, جواز سفر مزور, كتابة بحوث تخرج, حبوب الاجهاض للبيع, سكس مترجم, نيك عربي,
    تكبير القضيب, حبوب تنحيف سريعة, زيادة متابعين تيك توك, استثمار في البيتكوين, اشتراك iptv رخيص, شيخ روحاني لجلب الحبيب, ساعات رولكس تقليد, خادمات للتنازل`,
  Persian: `کازینو آنلاین معتبر, شرط بندی فوتبال, وام فوری بدون سفته, خرید بازدید اینستاگرام, دانلود فیلتر شکن, قرص تاخیری, فال تاروت رایگان, خرید مقاله isi, صیغه یابی`,
  Hindi: `ऑनलाइन कैसीनो गेम, सट्टा मटका रिजल्ट, बिना दस्तावेज लोन, घर बैठे पैसे कमाएं, फर्जी डिग्री, लिंग बढ़ाने की दवा, सेक्सी वीडियो, वजन घटाने का पाउडर, वशीकरण बाबा, फ्री मूवी डाउनलोड`,
  Thai: `สมัครบาคาร่า, สล็อตเว็บตรงไม่ผ่านเอเย่นต์, แทงบอลออนไลน์, กู้เงินด่วนได้จริง, บัตรกดเงินสดปลอม, รับทำวุฒิปลอม, ยาลดน้ำหนักเห็นผล, ยาปลุกเซ็กส์หญิง, เพิ่มผู้ติดตามราคาถูก, หนังโป๊ไทย, ดูดวงความรักฟรี, เทรดทองคำ`,
  Vietnamese: `cá độ bóng đá trực tuyến, nổ hũ đổi thưởng, vay tiền online không thế chấp, làm bằng đại học giả, thuốc giảm cân cấp tốc, gái gọi cao cấp, tăng like facebook giá rẻ, soi cầu lô đề`,
  Hebrew: `קזינו אונליין מומלץ, הימורי ספורט באינטרנט, הלוואה מיידית ללא ערבים, תעודות מזויפות לקנייה, נערות ליווי בתל אביב, כדורי הרזיה מהירים, קנאביס בטלגרם, עבודה מהבית בלי ניסיון, קידום אתרים בזול, מסרים ממתקשרת`,
  Greek: `νόμιμα καζίνο ονλάιν, προγνωστικά στοιχήματος, δάνειο χωρίς εγγυητή, πλαστά διπλώματα οδήγησης, ροζ αγγελίες, χάπια για στύση, χάσε κιλά γρήγορα, κρυπτονομίσματα επένδυση`,
  Georgian: `სლოტები ონლაინ, ფეხბურთის ფსონები, სესხი ყოველგვარი შემოწმების გარეშე, ყალბი დიპლომი, ესკორტი თბილისში, წონაში დაკლება`,
  Armenian: `խաղադրույքներ ֆուտբոլ, վարկ առանց գրավի, էսկորտ երևանում, կեղծ դիպլոմ`,
  Bengali: `অনলাইন বাজি খেলা, জামানত ছাড়া ঋণ, জাল সার্টিফিকেট, ওজন কমানোর ট্যাবলেট, ঘরে বসে আয়, সেক্স ভিডিও`,
  Tamil: `ஆன்லைன் ரம்மி விளையாட்டு, உடனடி தனிநபர் கடன், போலி பட்டம் விற்பனை, எடை இழப்பு மருந்து`,
  Ukrainian: `онлайн казино з бонусом, позика на картку без відмови, купити права недорого, повії київ, таблетки для потенції`,
  Bulgarian: `казино игри безплатно, кредит без поръчител, хапчета за отслабване, ескорт софия`,
}

/** Contacts with a bare address: `#` stands for a digit, `@` for a letter. */
const ADDRESSES = ['www.@@@@##.com', '@@@##.cc', 'http://@@@@#.vip', '(t.me/@@@@_@@#)', ' @@@###.top']

const filled = (template: string, random: Random): string =>
  template.replace(/#/g, () => String(random.number(10))).replace(/@/g, () => random.pick([...'abdefghkmnprstuvxz']))

interface Unnumbered {
  readonly kind: string
  readonly input: string
  readonly expected: string
}

const CYRILLIC_LANGUAGES = ['Russian', 'Ukrainian', 'Bulgarian']
const ARABIC_LANGUAGES = ['Arabic', 'Persian']
const isSameScript = (language: string, { language: own }: Host): boolean =>
  language === own ||
  [CYRILLIC_LANGUAGES, ARABIC_LANGUAGES].some((group) => group.includes(language) && group.includes(own))

function* spam(): Generator<Unnumbered> {
  const random = randomFrom(11)
  const kinds = Object.keys(INSERTIONS)
  let turn = 0
  for (const [language, list] of Object.entries(UNSEEN_PHRASES)) {
    if (language === 'Vietnamese') continue
    for (const phrase of list.split(',').map((one) => one.trim())) {
      const hosts = UNSEEN_HOSTS.filter((one) => !isSameScript(language, one))
      const place = kinds[turn % kinds.length] as string
      const { text } = random.pick(hosts)
      const address = turn % 4 === 3 ? filled(random.pick(ADDRESSES), random) : ''
      turn++
      const insert = INSERTIONS[place] as (typeof INSERTIONS)[string]
      yield {
        kind: address === '' ? place : 'with an address',
        input: `${insert(text, `${phrase}${address}`, random)}\n`,
        expected: `${text}\n`,
      }
    }
  }
}

/** Text read in a charset; undefined where it loses bytes on the way. */
function misread(text: string, charsets: readonly string[]): string | undefined {
  let out = text
  for (const charset of charsets) {
    const bytes = Buffer.from(out, 'utf8')
    out = iconv.decode(bytes, charset)
    if (out.includes('\uFFFD') || !iconv.encode(out, charset).equals(bytes)) return undefined
  }
  return out === text ? undefined : out
}

const LAYERS: readonly (readonly string[])[] = [
  ['windows-1252'],
  ['latin1'],
  ['windows-1250'],
  ['windows-1251'],
  ['windows-1253'],
  ['windows-1254'],
  ['windows-1257'],
  ['iso-8859-2'],
  ['iso-8859-15'],
  ['macintosh'],
  ['cp437'],
  ['cp850'],
  ['koi8-r'],
  ['latin1', 'latin1'],
  ['windows-1252', 'windows-1252'],
  ['windows-1250', 'windows-1250'],
  ['windows-1251', 'windows-1251'],
  ['macintosh', 'macintosh'],
  ['cp437', 'cp437'],
]

function* mojibake(): Generator<Unnumbered> {
  for (const charsets of LAYERS) {
    for (const { text } of UNSEEN_HOSTS) {
      const expected = `${text}\n`
      const input = misread(expected, charsets)
      if (input !== undefined) yield { kind: `mojibake ${charsets.join(' then ')}`, input, expected }
    }
  }
}

/** Look-alikes by the alphabet that they are taken from. */
const LOOK_ALIKES: Readonly<Record<string, readonly [plain: string, alike: string]>> = {
  IPA: ['agi', '\u0251\u0261\u0269'],
  'small Cherokee': ['svzwc', '\uABAA\uABA9\uAB93\uAB83\uABAF'],
  Coptic: ['ocp', '\u2C9F\u2CA5\u2CA3'],
  Armenian: ['uhnog', '\u057D\u0570\u0578\u0585\u0581'],
  Lisu: ['BDPTS', '\uA4D0\uA4D3\uA4D1\uA4D4\uA4E2'],
  'Cyrillic capitals': ['ABCEHKMOPTX', '\u0410\u0412\u0421\u0415\u041D\u041A\u041C\u041E\u0420\u0422\u0425'],
  'Greek capitals': ['ABEHIKMNOPTXZ', '\u0391\u0392\u0395\u0397\u0399\u039A\u039C\u039D\u039F\u03A1\u03A4\u03A7\u0396'],
  'rare Cyrillic': ['dqswhj', '\u0501\u051B\u0455\u051D\u04BB\u0458'],
}

function* lookAlikes(): Generator<Unnumbered> {
  const random = randomFrom(12)
  for (const [alphabet, [plain, alike]] of Object.entries(LOOK_ALIKES)) {
    const pairs = new Map([...plain].map((letter, index) => [letter, [...alike][index] as string]))
    for (const { text, script } of UNSEEN_HOSTS) {
      if (script !== 'Latin') continue
      const input = text.replace(/(?<=[ (\u201C\u00AB])[A-Za-z]{4,}(?=[ ,.])/g, (word) =>
        random.number(3) === 0 ? [...word].map((letter) => pairs.get(letter) ?? letter).join('') : word,
      )
      if (input !== text) yield { kind: `look-alikes ${alphabet}`, input: `${input}\n`, expected: `${text}\n` }
    }
  }
}

/** All of the damage; a repaired text has to be its host. */
export function unseenDamage(): Unnumbered[] {
  return [...spam(), ...mojibake(), ...lookAlikes()]
}
