import { defineRule } from '../../model/rule.js'
import { droppingPhrases, hasPhrase } from './support/phrases/phrase-rule.js'
import { afterStory, inStory, story } from './support/story.js'

export const cookieNotice = defineRule({
  id: 'cookie-notice',
  phase: 'drop',
  summary: 'Removes cookie and consent notices.',
  why: 'Consent banners come first in the source of a page, so that texts begin with them.',
  risk: 'guess',
  severity: 'error',
  gate: hasPhrase('cookies', 'consent'),
  examples: {
    changes: [
      {
        from: 'text',
        before: inStory(
          'Allow embedded content?\n\nThis article includes content provided by X. To view this content, click "Allow and continue".',
        ),
        after: story,
      },
      { from: 'text', before: inStory('Size daha iyi hizmet sunabilmek için çerezler kullanıyoruz.'), after: story },
      { from: 'text', before: afterStory('We use cookies to improve your experience on our website.'), after: story },
      { from: 'text', before: afterStory('Diese Website verwendet Cookies.'), after: story },
      { from: 'text', before: afterStory('Nous utilisons des cookies pour améliorer votre visite.'), after: story },
    ],
    leaves: [
      { from: 'text', text: inStory('Ropes Yes Yes No Yes\n\nAndroid Yes No Yes Yes\n\nSails Yes Yes No No') },
      {
        from: 'text',
        text: inStory(
          '"By continuing to browse this site you agree to our use of cookies" is not, lawyers now say, consent. It is a sign on a door that you have already walked through.',
        ),
      },
      {
        from: 'text',
        text: inStory(
          'The masons were given cookies and tea by the school, whose oven had been burning since the early morning of that Monday.',
        ),
      },
      {
        from: 'text',
        text: inStory(
          'Les cookies au beurre de la boulangerie du port se vendent mieux que jamais, dit la patronne, depuis que le chantier est ouvert.',
        ),
      },
    ],
  },
  ...droppingPhrases({
    categories: ['cookies', 'consent'],
    message: 'a cookie or consent notice',
    limits: { whole: 0.3, start: 0.95, inside: 0.7 },
    longest: 900,
  }),
})
