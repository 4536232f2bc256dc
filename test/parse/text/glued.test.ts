import { describe, expect, it } from 'vitest'
import { clean } from '../../../src/index.js'
import { gluedLineReader } from '../../../src/parse/text/glued/index.js'

/** Five sentences that stand right behind others show that a text is glued. */
const GLUED =
  'The keeper climbs at dusk.He takes the oil with him.The lamp is lit at once.Nobody sees him go.The stairs are steep.They have no rail.'

function gluedLines(source: string): readonly string[] | undefined {
  return gluedLineReader(source)?.(source).map(({ from, to }) => source.slice(from, to))
}

/** The lines of a text whose last line is given, without those that show that it is glued. */
function linesOf(line: string): readonly string[] | undefined {
  const source = `${GLUED}\n${line}`
  const lines = gluedLines(source)
  return lines?.slice(lines.indexOf('They have no rail.') + 1)
}

describe('lines of a text whose page was run into one', () => {
  it.each([
    ['The door is shut.The key is lost.', ['The door is shut.', 'The key is lost.']],
    ['“It is shut.”The keeper nods.', ['“It is shut.”', 'The keeper nods.']],
    ['Is it shut?“It is,” he says.', ['Is it shut?', '“It is,” he says.']],
    ['HomeNewsContact us', ['Home', 'News', 'Contact us']],
    ['How a lamp is litThe keeper climbs at dusk.', ['How a lamp is lit', 'The keeper climbs at dusk.']],
    ['Published 12 May 2024The keeper climbs.', ['Published 12 May 2024', 'The keeper climbs.']],
    ['Share:Print this', ['Share:', 'Print this']],
    ['News (all)Sport', ['News (all)', 'Sport']],
    ['Log in at lamp.example.comPrivacy', ['Log in at lamp.example.com', 'Privacy']],
    ['Главная страницаНовостиКонтакты', ['Главная страница', 'Новости', 'Контакты']],
    ['The lamp is lit.\u200dThe keeper goes.', ['The lamp is lit.\u200d', 'The keeper goes.']],
    ['Opening hours   Tickets', ['Opening hours', 'Tickets']],
    ['Read about YouTubeLog in', ['Read about YouTube', 'Log in']],
  ])('cuts %j', (line, parts) => {
    expect(linesOf(line)).toEqual(parts)
  })

  it.each([
    'He reads it on his iPhone and on YouTube, as YouTubers do.',
    'Maybe a FitBit is on your list.',
    'The tables are in DynamoDB or MariaDB on DigitalOcean machines.',
    'Mr. McAllister of St. Gallen wrote to Ms. DeVito.',
    'He wrote the tool in TypeScript for GitHub.',
    'Write to www.lamps.Example or to keeper@lamps.Example.Com today.',
    'The call is System.Text.Json, or Console.WriteLine for short.',
    'The FerroVitra lamp is good. FerroVitra makes it in the town.',
    'It burned for an hour,  two hours,  and then  no more.',
    'Er sagte: „Das ist die Lampe“, und ging.',
    'const lampLight = { isLit: true };keeperClimbs();LampOil.take()',
    'Follow #LampLight and @lampKeeper.',
    '2.Lamps of the north',
    'It burns ![A lamp](/lamps/Share:Print "A lamp") at the mill.',
  ])('leaves %j', (line) => {
    expect(linesOf(line)).toEqual([line])
  })

  it('takes a very long line with many seams for a page, whatever its sentences', () => {
    const menu = 'HomeNewsSportWeatherTravelMoneyOpinionCultureHealthGardenFoodScienceCookingTheatre'
    const article = 'The lamp of the tower burns with oil of rape, and no one else has the key to it. '.repeat(25)
    const lines = gluedLines(`${menu} ${article}`)
    expect(lines?.length).toBe(14)
  })

  it.each([
    ['a slip', 'The keeper climbs at dusk.He takes the oil with him. The lamp is lit at once.\n\nNobody sees him go.'],
    ['a list of names', 'They use GitHub, YouTube, TikTok, WordPress, LinkedIn, JavaScript, OpenAI and PayPal there.'],
    [
      'names of code',
      'The LampKeeperServiceFactory makes a LampKeeperService. It reads LampOptions.Oil and Lamp.Wick too.',
    ],
    ['what is cleaned', GLUED.replaceAll(/\.(?=[A-Z])/g, '.\n\n')],
  ])('does not take %s for one', (_, source) => {
    expect(gluedLines(source)).toBeUndefined()
  })

  it('accounts for what goes from the middle of a line', async () => {
    const source = `HomeNewsSportSubscribe to our newsletter${GLUED}Share this articleAll rights reserved.\n`
    const { markdown, findings } = await clean(source, { from: 'text' })
    for (const { start, end, removed } of findings) expect(source.slice(start.offset, end.offset)).toBe(removed)
    expect(markdown).toContain('The keeper climbs at dusk.\n\nHe takes the oil with him.\n\nThe lamp')
    expect(markdown).not.toMatch(/newsletter|rights reserved/)
    expect((await clean(markdown, { from: 'text' })).markdown).toBe(markdown)
  })
})
