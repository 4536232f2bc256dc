import { WRITTEN_ANEW } from '../../model/choices.js'
import { defineRule } from '../../model/rule.js'
import { dropByPhrases } from './support/phrases/phrase-rule.js'
import { afterStory, inStory, story } from './support/story.js'

const NOTICE = { message: 'a copyright or legal notice', longest: 900 } as const
/** What an owner writes and a sentence about rights does not: the sign, or the year. */
const SIGNED = /[©℗]|\(c\)|\b(?:19|20)\d\d\b/i
const LAMP = '등대의 등불은 수도의 박물관에서 오며, 옛 등대지기가 자리를 떠난 날부터 그곳에 보관되어 있었다.'
/** "[ⓒ Harbour Post, 무단전재 및 재배포 금지]": Korean newspapers end articles so, often below the name of the author. */
const RESERVED = /[ⓒ©].{0,60}(?:무단|재배포)/u

export const copyrightFooter = defineRule({
  id: 'copyright-footer',
  phase: 'drop',
  summary: 'Removes copyright and legal footers.',
  why: 'The footer of a page names owners and conditions that are none of the article.',
  risk: 'guess',
  severity: 'error',
  formats: WRITTEN_ANEW,
  examples: {
    changes: [
      { from: 'text', before: afterStory('© 2021 Harbour Media Ltd. All rights reserved.'), after: story },
      { from: 'text', before: afterStory('Alle Rechte vorbehalten.'), after: story },
      { from: 'text', before: afterStory('Privacy policy'), after: story },
      {
        from: 'html',
        before: `<p>${LAMP}</p><p>[김철수 기자 kim@harbour.example]<br>[ⓒ 항구신문, 무단전재 및 재배포 금지]</p>`,
        after: `${LAMP}\n`,
      },
      { from: 'text', before: afterStory('جميع الحقوق محفوظة © صحيفة الميناء 2024'), after: story },
      { from: 'text', before: afterStory('Testata registrata presso il Tribunale di Porto n. 114/2009'), after: story },
      { from: 'text', before: afterStory('Wygenerowano za pomocą LampFlow Free.'), after: story },
    ],
    leaves: [
      {
        from: 'text',
        text: afterStory(
          'Copyright in a world of harbours\n\nNo two towns agree on who holds the copyright in the plans of a tower, and most of them have never asked the architect about it.',
        ),
      },
      {
        from: 'text',
        text: inStory(
          'Downloaded from the buoy every hour, the heights of the waves were read aloud in the harbour office until the spring of 1998.',
        ),
      },
      {
        from: 'text',
        text: inStory(
          'Copyright in the drawings stays with the architect, who gave the village leave to build from them for a single coin.',
        ),
      },
      {
        from: 'text',
        text: inStory(
          'Das Urheberrecht an den Plänen liegt bei der Baumeisterin, die sie der Gemeinde für eine Münze überlassen hat.',
        ),
      },
    ],
  },
  *propose(blocks, context) {
    yield* dropByPhrases(blocks, context, {
      ...NOTICE,
      categories: ['copyright'],
      limits: { whole: 0.95, start: 0.95, inside: 0.3 },
      also: (text) => SIGNED.test(text) && !RESERVED.test(text),
    })
    yield* dropByPhrases(blocks, context, {
      ...NOTICE,
      categories: ['copyright'],
      limits: { whole: 0.95, start: 0.95, inside: 0.95 },
      longest: 160,
      also: (text) => RESERVED.test(text),
    })
    yield* dropByPhrases(blocks, context, {
      ...NOTICE,
      categories: ['copyright'],
      limits: { whole: 0.9, start: 0.75, inside: 0.3 },
      also: (text) => !SIGNED.test(text) && !RESERVED.test(text),
    })
    // "Disclosure: …" and "Review our …" begin paragraphs of articles as well.
    yield* dropByPhrases(blocks, context, {
      ...NOTICE,
      categories: ['legal'],
      limits: { whole: 0.9, start: 0.5, inside: 0.3 },
      areNames: true,
    })
  },
})
