import { describe, expect, it } from 'vitest'
import { clean } from '../../src/clean.js'

const STORY = [
  'The river rose two metres in a night, and by morning the old bridge at the mill was gone. Nobody had slept, and nobody had dry boots.',
  'At the town hall the mayor counted the sandbags that were left and asked the neighbours for more of them, and then for their patience.',
  'The water had come once before, in the spring of the great thaw, but then the fields above the town had taken most of it in.',
  'It will take a year to build the bridge again, the engineers say, and it will stand half a metre higher than the old one did then.',
]

const cleaned = async (lines: readonly string[]): Promise<string> =>
  (await clean(lines.join('\n\n'), { from: 'text' })).markdown

/** What the software of sites writes around articles, alone in one that is otherwise clean. */
const NOTICES = [
  'Thanks for subscribing! Check your inbox or spam folder to confirm your subscription.',
  'This site uses Akismet to reduce spam. Learn how your comment data is processed.',
  'You may unsubscribe from these communications at any time.',
  'This topic was automatically closed 90 days after the last reply. New replies are no longer allowed.',
  'Your email address will not be published. Required fields are marked *',
  'These cookies allow us to count visits and traffic sources so we can measure our site.',
  'To view this video please enable JavaScript, and consider upgrading to a web browser.',
  "This is Google's cache of https://mill.example/bridge. It is a snapshot of the page as it appeared on 12 Jan 2019.",
  'The Wayback Machine - https://web.archive.org/web/20060418123456/http://mill.example/bridge',
  'Our Standards: The Thomson Reuters Trust Principles.',
  'Missing some Tweet in this thread? You can try to force a refresh.',
  'Want to change how you receive these emails?',
  'View this post on the web at https://mill.example/p/bridge',
  'Diese E-Mail im Browser ansehen',
  'Voir cet e-mail dans votre navigateur',
  'Ver este correo en el navegador',
  'Посмотреть письмо в браузере',
  'Press enter or click to view image in full size',
  'Wenn Sie diesen Newsletter nicht mehr erhalten möchten, klicken Sie hier.',
  'Ihre Zustimmung ist jederzeit widerrufbar. Details finden Sie in der Datenschutzerklärung.',
  'Se non visualizzi correttamente questa email, clicca qui.',
  'Verstuurd vanaf mijn iPhone',
  'Von meinem iPhone gesendet',
  'Deine E-Mail-Adresse wird nicht veröffentlicht. Erforderliche Felder sind mit * markiert.',
  'Bitte aktiviere JavaScript, um die Kommentare zu sehen.',
  'Votre adresse e-mail ne sera pas publiée. Les champs obligatoires sont indiqués avec *',
  'Tu dirección de correo electrónico no será publicada. Los campos obligatorios están marcados con *',
  'Il tuo indirizzo email non sarà pubblicato. I campi obbligatori sono contrassegnati *',
  'O seu endereço de e-mail não será publicado. Campos obrigatórios são marcados com *',
  'Je e-mailadres wordt niet gepubliceerd. Vereiste velden zijn gemarkeerd met *',
  'Twój adres e-mail nie zostanie opublikowany. Wymagane pola są oznaczone *',
  'Din e-postadress kommer inte publiceras. Obligatoriska fält är märkta *',
]

/** The same words where an author says them. */
const SENTENCES = [
  'These cookies allow the cook to count the guests, since each of them gets one and no more.',
  'Your comments on the bridge were read aloud at the town hall, and some of them twice.',
  'You may leave at any time, said the ferryman, but the ferry leaves when it is full.',
  'To view the new bridge the children climbed the mill, and nobody called them down.',
  'Our standards are those of the old mill, said the engineers, and the mill stood for two hundred years.',
  'You can update your preferences, the ferryman wrote on the board, but the ferry stays as it is.',
  'This is the cache of the ferryman, and nobody has found it yet.',
  'This topic was closed for ninety years, until the water opened it again.',
]

describe('a notice alone', () => {
  it.each(NOTICES)('goes below an article: %s', async (notice) => {
    expect(await cleaned([...STORY, notice])).toBe(`${STORY.join('\n\n')}\n`)
  })

  it.each(NOTICES)('goes between the paragraphs of an article: %s', async (notice) => {
    expect(await cleaned([...STORY.slice(0, 2), notice, ...STORY.slice(2)])).toBe(`${STORY.join('\n\n')}\n`)
  })

  it('stays at low strictness where the scorer opposes', async () => {
    const lines = [...STORY.slice(0, 2), NOTICES[2] as string, ...STORY.slice(2)]
    const { markdown } = await clean(lines.join('\n\n'), { from: 'text', strictness: 'low' })
    expect(markdown).toContain(NOTICES[2])
  })

  it.each(SENTENCES)('stays where it is a sentence of the article: %s', async (sentence) => {
    const lines = [...STORY.slice(0, 3), sentence, ...STORY.slice(3)]
    expect(await cleaned(lines)).toBe(`${lines.join('\n\n')}\n`)
  })
})
