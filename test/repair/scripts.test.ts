import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { clean } from '../../src/index.js'

const repaired = async (text: string): Promise<string> =>
  (await clean(text, { from: 'text', patch: true, only: ['repair'] })).markdown

/** UTF-8 as a one-byte charset shows it. */
const misread = (text: string, charset: string): string =>
  new TextDecoder(charset).decode(new TextEncoder().encode(text))

describe('UTF-8 of Ukrainian read as windows-1251', () => {
  it.each(['Мій човен стоїть біля млина, «Між» і Мідь поруч.\n'])('is read once: %s', async (text) => {
    expect(await repaired(misread(text, 'windows-1251'))).toBe(text)
  })
})

describe('UTF-8 of Chinese read as windows-1252 twice', () => {
  it('is read twice, whatever marks and letters stand side by side between', async () => {
    const text = '守塔人每年冬天都觉得寒冷，然后归家读书。'
    const damaged = misread(misread(text, 'windows-1252'), 'windows-1252')
    expect(await repaired(`灯塔\n\n${damaged}\n\n他点灯，然后读书。\n`)).toBe(`灯塔\n\n${text}\n\n他点灯，然后读书。\n`)
  })
})

describe('one control character all over a text', () => {
  it('is no letter of another charset', async () => {
    const text =
      'The keeper lights the lamp, counts every stair, reads the gauge before breakfast and watches the harbour.\n'
    const damaged = text.replace(/(?<=[a-z]{3})(?=[a-z]{3})/g, '\u009D')
    expect(await repaired(damaged)).toBe(text)
  })
})

describe('text of one language in Latin letters, read in the charset of another', () => {
  const polish =
    'Stróż latarni liczył każdej nocy schody, zapalał świecę i patrzył, jak łódź płynie wzdłuż mola, aż gasła jutrzenka.\n'
  const czech =
    'Hlídač majáku každý večer počítá schody, zapálí svíčku a dívá se, jak loď připlouvá k přístavu, než přijde úsvit.\n'
  const turkish =
    'Yaşlı bekçi her gece ışığı yakar, basamakları sayar ve küçük geminin limana yanaşmasını seyreder; gün doğunca öğütülmüş kahvesini içer.\n'
  const german =
    'Der Wärter zählt die Stufen, öffnet die Tür zur Brücke und grüßt die Möwen, während die Fähre über das Wasser fährt.\n'
  const french =
    'Le gardien était déjà levé ; près de la fenêtre il a compté les marches, allumé la lampe et écouté la mer où rôde un canot léger.\n'
  const swedish =
    'Fyrvaktaren räknar stegen på kvällen, tänder lågan och hör båten gå över det grå havet när sjön är öde.\n'

  it.each([
    [polish, 'windows-1250', 'windows-1252'],
    [polish, 'windows-1250', 'latin1'],
    [czech, 'windows-1250', 'windows-1252'],
    [turkish, 'windows-1254', 'windows-1252'],
    [german, 'windows-1252', 'windows-1251'],
    [german, 'macintosh', 'windows-1252'],
    [french, 'windows-1252', 'windows-1251'],
    [french, 'windows-1252', 'macintosh'],
    [swedish, 'cp850', 'windows-1252'],
    [swedish, 'windows-1252', 'cp850'],
  ])('is whole again: %s (%s as %s)', async (text, was, read) => {
    expect(await repaired(iconv.decode(iconv.encode(text, was), read))).toBe(text)
  })

  it.each([
    polish,
    czech,
    turkish,
    german,
    french,
    swedish,
    'Gäste waren Þórður Jónsson, Søren Ærø, Françoise Lefèvre, José Ibáñez, João Simões, Ásta Sæmundsdóttir und Zoë Müller.\n',
  ])('is none: %s', async (text) => {
    expect(await repaired(text)).toBe(text)
  })
})

describe('look-alikes in a language that has letters beyond ASCII', () => {
  it('are swapped letters, and no charset', async () => {
    const whole =
      'Le plus long fut de lever les yeux : la lampe, près de la fenêtre, était déjà allumée, et le gardien rêvait, assis, très âgé.\n'
    const damaged = whole
      .replace('plus', 'plu\u0455')
      .replace('lever', 'l\u0435ver')
      .replace('yeux', '\u0443eux')
      .replace('lampe', 'l\u0430mpe')
      .replace('gardien', 'gardi\u0435n')
      .replace('assis', 'as\u0455is')
    expect(await repaired(damaged)).toBe(whole)
  })
})

describe('Thai behind a Latin word', () => {
  it('is no UTF-8 in its own charset', async () => {
    const text = 'เขาเปิดแอป Lampยด้ายแล้วอ่านหนังสือจนเรือกลับบ้าน\n'
    expect(await repaired(text)).toBe(text)
  })
})

describe('joiners that were written as references', () => {
  it.each(['کتاب&zwnj;ها', 'کتاب&amp;zwnj;ها', 'کتاب&#8204;ها', '\\u06a9\\u062a\\u0627\\u0628\\u200c\\u0647\\u0627'])(
    'join Persian words: %s',
    async (written) => expect(await repaired(`${written} را خواند.\n`)).toBe('کتاب\u200Cها را خواند.\n'),
  )

  it('are nothing in Latin ones', async () =>
    expect(await repaired('The lamp&zwnj;s burn.\n')).toBe('The lamps burn.\n'))
})

it('leaves no selector of a text that is hidden behind an ideograph', async () => {
  expect(await repaired('守塔人\u{E0152}\u{E0165}\u{E0169}点灯。\n')).toBe('守塔人点灯。\n')
  expect(await repaired('葛\u{E0100}城\n')).toBe('葛\u{E0100}城\n')
})

it('ends an address at a mark of East Asia: what follows is text', async () => {
  const text = '守塔人写在https://tower.example/log，灯塔很亮。\n'
  expect(await repaired(text.replace('灯塔', '灯\u00AD塔'))).toBe(text)
})

describe('look-alikes in Greek text', () => {
  it.each([
    ['small letters', 'Ο φύλακας μετράει τα σκαλoπάτια κάθε πρωί.\n', 'Ο φύλακας μετράει τα σκαλοπάτια κάθε πρωί.\n'],
    ['a word of one syllable', 'Μένει δίπλα στηv αποθήκη.\n', 'Μένει δίπλα στην αποθήκη.\n'],
    ['capitals', 'Η πινακίδα γράφει ΛΙΜAΝΙ.\n', 'Η πινακίδα γράφει ΛΙΜΑΝΙ.\n'],
  ])('are restored in %s', async (_, damaged, whole) => {
    expect(await repaired(damaged)).toBe(whole)
  })

  it.each([
    'Η αβεβαιότητα ΔxΔp έχει κάτω φράγμα, και το γινόμενο αβx μεγαλώνει.\n',
    'Πήρε δύο PCάκια και ένα Kindleάκι για τη θεία του.\n',
  ])('are none: %s', async (text) => {
    expect(await repaired(text)).toBe(text)
  })
})

describe('Greek letters in Latin words', () => {
  it.each([
    ['beside an accent', 'La naïνeté du gardien.\n', 'La naïveté du gardien.\n'],
    ['at the head of a word', 'De tiden νäntar på bryggan.\n', 'De tiden väntar på bryggan.\n'],
  ])('are restored %s', async (_, damaged, whole) => {
    expect(await repaired(damaged)).toBe(whole)
  })
})

describe('what reaches somebody in another script', () => {
  it.each([
    ['a street', 'The shop in Perm is at ул. Пушкина, 7, тел. +7 342 555-21-08, on the first floor.\n'],
    ['a district', 'Harbour office: 電話 078-555-2180, 兵庫県神戸市中央区波止場町2-2.\n'],
    ['a channel that the text has named', 'Write to the keeper on WeChat 微信 wang_hai7 for the key.\n'],
    ['a hotline', 'The hotline 热线 12390 is open at night.\n'],
  ])('stays with %s', async (_, text) => {
    expect(await repaired(text)).toBe(text)
  })

  it('goes where it breaks a sentence', async () => {
    expect(await repaired('The keeper counts the 加微信wang_hai7 stairs at night.\n')).toBe(
      'The keeper counts the stairs at night.\n',
    )
  })
})

describe('words of another script that are glued to the text', () => {
  it.each([
    ['the name of a service', 'Use 微信login to sign in, or a QQ机器人framework.\n'],
    ['a client', 'The WhatsApp客户端 in Rust is a 微信bot.\n'],
    ['a number that is called', 'Call 电话 010-62345678 in China.\n'],
    ['a number behind its label', 'The office has a fax.\n\nPhone电话：010-62345678\n'],
    ['the noun of a sentence', 'The lamp was made in北京.\n'],
    ['the object of a verb', 'Support中文 and English input, thanks to小明 for the fix.\n'],
    ['a name in camel case', 'Use setЗначение to set it.\n'],
  ])('stay as %s', async (_, text) => expect(await repaired(text)).toBe(text))

  it.each([
    ['The keeper waits in 微信:kmru the lamp house.\n', 'The keeper waits in the lamp house.\n'],
    ['The keeper waits in在线赌场 and reads.\n', 'The keeper waits in and reads.\n'],
    ['The keeper counts the 联系电话380183209 stairs.\n', 'The keeper counts the stairs.\n'],
  ])('go where they sell: %s', async (text, expected) => expect(await repaired(text)).toBe(expected))
})

describe('names that begin like an offer', () => {
  it.each(['Она работала в Casino de Bregenz, потом в порту.\n', '她在Casino de Bregenz工作过。\n'])(
    'stay whole: %s',
    async (text) => {
      expect(await repaired(text)).toBe(text)
    },
  )
})

describe('the letter that misread spaces leave', () => {
  it('stays among other letters that a text names', async () => {
    const text = 'The signs are Ê, Î; Â as well.\n'
    expect(await repaired(text)).toBe(text)
  })
})
