import fc from 'fast-check'

/** Lines as scrapers write them: prose, labels, bullets, damage and blank lines, in any order. */
const line = fc.constantFrom(
  'The river rose two metres in a night, and by morning the old bridge at the mill was gone.',
  'Nobody had expected the water to come so early in the year, said the owner of the ferry.',
  'They had to work from \u6570\u5B57\u8D27\u5E01home for a week, because the road was closed to all traffic.',
  'She wrote \u201Ctwo metres\u201D in the log, and Beijing (\u5317\u4EAC) heard of it a day later.',
  'Share this article',
  'Read more on rivers',
  'Content Continues Below',
  'Subscribe to our newsletter',
  '  \u2022 A bridge that was built to last',
  '  \u2022 Ferries are back in ...',
  '1. Measure the water every morning',
  '# A heading',
  '> A quotation that somebody made',
  '    int x = 1 * 2;',
  'A\u200B line with invi\u00ADsible characters and a stray \u0007 bell',
  'Itâ€™s a line that was decoded twice, and it says so',
  'a | b | c',
  '* * *',
  '',
  '',
  '',
)
export const text = fc.array(line, { maxLength: 25 }).map((lines) => `${lines.join('\n')}\n`)
/** The same run into one, as dumps without separators have it. */
export const glued = fc
  .array(fc.tuple(line, fc.constantFrom('', '', '', '\n')), { maxLength: 25 })
  .map((lines) => `${lines.flat().join('')}\n`)
/** All in one line, with enough labels and sentences for a page. */
export const unbroken = fc
  .array(
    fc.oneof(
      line.filter((one) => !/^[#>*]|^ +/.test(one)),
      fc.constantFrom(
        'Home News Sport Weather Travel Money',
        'The stairs of the tower are dark, and nobody sees him go.',
        'Privacy Policy Terms Contact',
      ),
    ),
    { minLength: 20, maxLength: 60 },
  )
  .map((lines) => `${lines.filter((one) => one !== '').join(' ')}\n`)

/** Links with their addresses behind them, among other lines. */
export const addressed = fc
  .array(
    fc.oneof(
      line,
      fc.constantFrom(
        'The keeper climbs the tower [/tower] at dusk, and the oil [https://oil.example/] burns until the morning.',
        ' * Home [/]',
        'Log in [/login]Contact us [/contact]',
        'The tower at dusk [https://tower.example/dusk.jpg] [/tower]',
        '[https://tower.example/a.png]',
        '[/ferry]',
      ),
    ),
    { maxLength: 20 },
  )
  .map((lines) => `${lines.join('\n')}\n`)
/** Tables with a line a cell, among other lines. */
export const unrolled = fc
  .array(
    fc.oneof(
      line,
      fc.constant('Tower\nSteps\nBuilt\nOld mill\n212\n1850\nSand bar\n97\n1902\nPier\n140\n1911\nSkerry\n88\n1934'),
    ),
    { maxLength: 12 },
  )
  .map((lines) => `${lines.join('\n')}\n`)

/** Elements of a page with their fences, attributes and tags. */
export const elements = fc
  .array(
    fc.oneof(
      line,
      fc.constantFrom(
        '::: {.article #top}',
        ':::',
        '- ::: card',
        '- ',
        'The [keeper](/keeper){.name} climbs [the tower]{.big .old} at dusk.\\',
        '[[]{.icon}](/home){.button target="https://tower.example/"}',
        '## The lamp {#lamp .heading}',
        '`<style>a {}</style>`{=html}',
        '<div class="box">',
        '</div>',
        'It <em>burns</em> at night.',
      ),
    ),
    { maxLength: 20 },
  )
  .map((lines) => `::: {.page}\n${lines.join('\n')}\n\n:::\n`)
/** Pages that a browser has printed. */
export const printed = fc.array(fc.array(line, { maxLength: 8 }), { maxLength: 5 }).map((pages) =>
  pages
    .map((lines, index) => {
      const text = [
        'the water went down again in the evening.',
        ...lines,
        'It took the council a week to say that',
      ].join('\n')
      return `Rivers - Diary\n\n${text}\nhttps://rivers.example/mill\n\n${index + 1}/${pages.length}\n\n\f`
    })
    .join(''),
)
export const garbage = fc.string({ unit: 'binary', maxLength: 200 })
export const markup = fc
  .array(
    fc.constantFrom(
      '<p>',
      '</div>',
      '<ul><li>',
      '&amp;',
      '&#0;',
      '<!--',
      '-->',
      '<table><td>',
      'text ',
      '**',
      '`',
      '\n\n',
      '- ',
      '# ',
      '\\',
      '[a](',
      '<script>',
      ']]>',
      '\u0000',
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''))

/** Lines that look like Markdown, or nearly so, between lines that do not. */
export const marked = fc
  .array(
    fc.tuple(
      fc.constantFrom(
        '',
        '',
        '- ',
        '- - ',
        '* ',
        '  - ',
        '1. ',
        '2) ',
        '7. ',
        '# ',
        '## ',
        '> ',
        '| a | ',
        '\\',
        '```',
        '\t',
        '    ',
      ),
      fc.constantFrom(
        'The river rose two metres in a night, and by morning the old bridge at the mill was gone, so nobody could cross.',
        'The ferry',
        '*',
        '\\*',
        '---',
        '---- | ----',
        'a_b_c \\| d #',
        'if (a) { b(); }',
        'Read more: the ferry',
        'Share\u00a0',
        '(BUTTON) (BUTTON)',
        '`',
      ),
      fc.constantFrom('\n', '\n', '\n\n'),
    ),
    { maxLength: 14 },
  )
  .map((lines) => lines.flat().join(''))
