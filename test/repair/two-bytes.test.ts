import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { repaired } from './repaired.js'

describe('UTF-8 read in a charset of two bytes', () => {
  const sentences = [
    'Müller grüßt Jörg.',
    'Die größte Mühle mahlt süß.',
    'El niño comió piña.',
    'Le café de la forêt, près de la rivière, est fermé.',
    'Młyn pożerał źdźbła, a młynarz jadł śliwkę.',
    'Az őrült molnár űrt lát, és fél.',
    'Le café « de la forêt, près de la rivière » est fermé.',
    '¿El niño comió piña?',
  ]
  const misread = ['gbk', 'cp949', 'big5', 'shift_jis', 'euc-jp'].flatMap((charset) =>
    sentences.map((text) => [charset, iconv.decode(Buffer.from(text), charset), text] as const),
  )
  // A sequence that the charset has no character for is lost.
  const whole = misread.filter(([, shown]) => !/[\uFFFD\uE000-\uF8FF?]/.test(shown))

  it.each(whole)('is whole again: %s, %s', async (_, shown, text) => expect(await repaired(shown)).toBe(text))
  it('is met in many charsets', () => expect(new Set(whole.map(([charset]) => charset)).size).toBeGreaterThan(3))

  it.each([
    'The cat猫 sleeps, and the hat 帽 is old.',
    '先用git和svn提交，再把Java没有的类删掉。',
    'The key 眉 is the brow, 茅 is the reed.',
    'The name is 毛 (Mao).',
    'Our first lesson has the words cat猫 and hat帽, which the children wrote on cards.',
    '最高速度是 120 km每h,平均加速度为 3 m每s;计算 a模b 的结果时,需要注意余数。',
    'The car runs at 120 km每h and gains 3 m每s.',
    '우리는 a체b 방식으로 계산했다. 그리고 x처y 라고 적었다. 결과는 좋았다.',
    '我们用M眉ller和J枚rg两个名字来说明编码问题。',
    'API를 쓰고 token은 버린다.',
  ])('is none where East Asian words stand by themselves: %s', async (text) => expect(await repaired(text)).toBe(text))
})
