import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { repaired } from './repaired.js'

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
