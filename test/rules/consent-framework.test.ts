import { describe, expect, it } from 'vitest'
import { clean } from '../../src/clean.js'

const STORY = [
  'The river takes the bridge',
  'The river rose two metres in a night, and by morning the old bridge at the mill was gone. The miller and his sons pulled the ferry down to the water with two oxen and a rope.',
  'It had lain on the bank for thirty years, and it took the village two days to make it float again. Nobody had believed that it would, the miller said.',
  'The fare is one coin, and it is paid at the mill.',
]
const CLEAN = `# ${STORY.join('\n\n')}\n`

describe('the words of consent dialogs', () => {
  it.each([
    [
      'English, version 2.2',
      [
        'Store and/or access information on a device',
        'Cookies, device or similar online identifiers (e.g. login-based identifiers, randomly assigned identifiers, network based identifiers) together with other information can be stored or read on your device.',
        'Use precise geolocation data',
        'With your acceptance, your precise location (within a radius of less than 500 metres) may be used in support of the purposes explained in this notice.',
        'Your data can be used to monitor for and prevent unusual and possibly fraudulent activity.',
      ],
    ],
    [
      'German, version 2.0',
      [
        'Informationen auf einem Gerät speichern und/oder abrufen',
        'Für die Ihnen angezeigten Verarbeitungszwecke können Cookies, Geräte-Kennungen oder andere Informationen auf Ihrem Gerät gespeichert oder abgerufen werden.',
        'Personalisierte Anzeigen können Ihnen basierend auf einem über Sie erstellten Profil eingeblendet werden.',
      ],
    ],
    [
      'Czech, version 2.0',
      [
        'Ukládání a/nebo přístup k informacím v zařízení',
        'Ve vašem zařízení se mohou ukládat soubory cookie, identifikátory zařízení nebo další informace nebo k nim ve vašem zařízení může být umožněn přístup pro účely, které vám byly sděleny.',
      ],
    ],
    [
      'English, of widespread software',
      [
        'keyboard_arrow_down',
        'Consent (161 vendors)',
        'Preference cookies enable a website to remember information that changes the way the website behaves or looks.',
        'Unclassified cookies are cookies that we are in the process of classifying, together with the providers of individual cookies.',
        'When you visit any website, it may store or retrieve information on your browser, mostly in the form of cookies.',
      ],
    ],
  ])('go below a text: %s', async (_, dialog) => {
    const { markdown } = await clean([...STORY, ...dialog].join('\n\n'), { from: 'text' })
    expect(markdown).toBe(CLEAN)
  })

  it('are no words of an article that begins as they do', async () => {
    const own = [
      'Reports can be generated based on the dates of the floods, the clerk of the council explained to the villagers.',
      'Your data can be used to plan the ferry, he said, and to nothing else.',
      'Cookies, device or no device, were baked at the mill every Sunday of that year.',
    ]
    const { markdown } = await clean([...STORY.slice(0, 3), ...own, STORY[3]].join('\n\n'), { from: 'text' })
    for (const paragraph of own) expect(markdown).toContain(paragraph)
  })
})
