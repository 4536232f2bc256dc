import type { Block } from '../../model/block.js'
import { defineRule } from '../../model/rule.js'
import { once } from '../../tools/once.js'
import { FOREIGN } from '../../unicode/alphabet-classes-data.js'

/** Text without one of these has no foreign script. */
const NON_LATIN = new RegExp(`[${FOREIGN}]`)

/** Emoji and signs are beyond Latin too, and no script. */
const foreignLetter = (): RegExp => /(?![\p{Script=Latin}\p{Script=Common}])\p{L}/u
/** The same up to U+FFFF, which single code units show. */
const foreignUnit = (): RegExp => /(?![\p{Script=Latin}\p{Script=Common}])(?=[\0-\uFFFF])\p{L}/u
const HIGH_SURROGATE = /[\uD800-\uDBFF]/

export const anomalousScript = defineRule({
  id: 'anomalous-script',
  phase: 'repair',
  summary: 'Removes runs of a foreign script that were injected into the text, and leaves names, quotations and terms.',
  why: 'Spam for casinos, coins and forged papers is glued into the sentences of hacked pages: "we had to work from \u6570\u5B57\u8D27\u5E01home".',
  risk: 'guess',
  severity: 'error',
  after: ['mojibake', 'invisible-characters', 'mixed-script-word'],
  characters: NON_LATIN,
  gate: ({ text, characters, format }) => {
    const isForeign =
      foreignUnit().test(characters()) || (HIGH_SURROGATE.test(characters()) && foreignLetter().test(text()))
    // Text and HTML are read into blocks in any case; a Markdown file in two scripts only where there is cause.
    if (!isForeign || format !== 'markdown') return isForeign
    return import('../../repair/scripts/script-gate.js').then(({ mayHoldInjectedRun }) => mayHoldInjectedRun(text()))
  },
  examples: {
    changes: [
      {
        from: 'text',
        before: 'Some of them had to work from \u6570\u5B57\u8D27\u5E01home for a year.\n',
        after: 'Some of them had to work from home for a year.\n',
      },
      {
        from: 'text',
        before:
          'The old ferry \u043A\u0430\u0437\u0438\u043D\u043E \u043E\u043D\u043B\u0430\u0439\u043D crosses the river twice a day.\n',
        after: 'The old ferry crosses the river twice a day.\n',
      },
      // A Latin word of the offer, a dash that glosses nothing, a quotation that is none.
      {
        from: 'text',
        before:
          'The old online \u03BA\u03B1\u03B6\u03AF\u03BD\u03BFferry \u8D4C\u573A\u5728\u7EBF\u2013 it is slow.\n\nThe keeper sleeps. \u5FAE\u4FE1:abc8866 \u00BBIt is late\u00AB, he says.\n',
        after: 'The old ferry \u2013 it is slow.\n\nThe keeper sleeps. \u00BBIt is late\u00AB, he says.\n',
      },
      {
        from: 'text',
        before:
          'The old ferry \u5854\u7F57\u5360\u535C crosses the river. The keeper\uBB34\uB2F9\uCD94\uCC9C sleeps.\n',
        after: 'The old ferry crosses the river. The keeper sleeps.\n',
      },
      // A sentence goes with the number that ends it.
      {
        from: 'text',
        before:
          'The old ferry crosses the river twice a day. \u8D4C\u573A\u5728\u7EBF 100.\n\nIts keeper sleeps.\n\n\u535A\u5F69\u7F51\u7AD9 100%\n',
        after: 'The old ferry crosses the river twice a day.\n\nIts keeper sleeps.\n',
      },
      // Between two words no space is left, inside of one none is put.
      {
        from: 'text',
        before:
          'He reads the gauge\u535A\u5F69\u7F51\u7AD9before break\u5728\u7EBF\u8D4C\u573Afast and lights the\u535A\u5F69\u7F51\u7AD9harbour lamp.\n',
        after: 'He reads the gauge before breakfast and lights the harbour lamp.\n',
      },
      // Injected runs come in numbers, and none excuses another.
      {
        from: 'text',
        before:
          'The old ferry \u043A\u0443\u043F\u0438\u0442\u044C \u0434\u043E\u043B\u043B\u0430\u0440\u044B \u043E\u043D\u043B\u0430\u0439\u043D crosses the river twice a day.\n\nIts keeper \u043E\u0431\u043C\u0435\u043D \u0432\u0430\u043B\u044E\u0442 \u0431\u0435\u0437 \u043A\u043E\u043C\u0438\u0441\u0441\u0438\u0438 reads the gauge before breakfast.\n',
        after: 'The old ferry crosses the river twice a day.\n\nIts keeper reads the gauge before breakfast.\n',
      },
      {
        from: 'text',
        before: 'The old ferry \u2605VPN\u673A\u573A\u63A8\u8350\u2605 crosses the river twice a day.\n',
        after: 'The old ferry crosses the river twice a day.\n',
      },
      {
        from: 'text',
        before: '\u6E21\u8239\u6BCF\u5929\u4E24\u6B21cheap viagra online\u8FC7\u6CB3\u3002\n',
        after: '\u6E21\u8239\u6BCF\u5929\u4E24\u6B21\u8FC7\u6CB3\u3002\n',
      },
      // The word behind it stays, though its only letter looks Latin.
      {
        from: 'text',
        before:
          '\u0414\u043E\u0433\u043B\u044F\u0434\u0430\u0447 \u0440\u0430\u0445\u0443\u0454 \u0441\u0445\u043E\u0434\u0438\u043D\u043A\u0438, cheap viagra online\u0456 \u043B\u0430\u043C\u043F\u0430 \u0433\u043E\u0440\u0438\u0442\u044C \u0434\u043E \u0440\u0430\u043D\u043A\u0443.\n',
        after:
          '\u0414\u043E\u0433\u043B\u044F\u0434\u0430\u0447 \u0440\u0430\u0445\u0443\u0454 \u0441\u0445\u043E\u0434\u0438\u043D\u043A\u0438, \u0456 \u043B\u0430\u043C\u043F\u0430 \u0433\u043E\u0440\u0438\u0442\u044C \u0434\u043E \u0440\u0430\u043D\u043A\u0443.\n',
      },
      // Vietnamese letters are Latin, though far from the others.
      {
        from: 'markdown',
        before:
          '\u0421\u043C\u043E\u0442\u0440\u0438\u0442\u0435\u043B\u044C \u043C\u0430\u044F\u043A\u0430 c\u00E1 \u0111\u1ED9 b\u00F3ng \u0111\u00E1 \u0441\u0447\u0438\u0442\u0430\u0435\u0442 \u0441\u0442\u0443\u043F\u0435\u043D\u0438.\n',
        after:
          '\u0421\u043C\u043E\u0442\u0440\u0438\u0442\u0435\u043B\u044C \u043C\u0430\u044F\u043A\u0430 \u0441\u0447\u0438\u0442\u0430\u0435\u0442 \u0441\u0442\u0443\u043F\u0435\u043D\u0438.\n',
      },
      // Latin letters of a trade go with both halves of an offer.
      {
        from: 'text',
        before:
          '\u0421\u043C\u043E\u0442\u0440\u0438\u0442\u0435\u043B\u044C \u043C\u0430\u044F\u043A\u0430 \u8C37\u6B4CSEO\u4F18\u5316 \u0441\u0447\u0438\u0442\u0430\u0435\u0442 \u0441\u0442\u0443\u043F\u0435\u043D\u0438.\n',
        after:
          '\u0421\u043C\u043E\u0442\u0440\u0438\u0442\u0435\u043B\u044C \u043C\u0430\u044F\u043A\u0430 \u0441\u0447\u0438\u0442\u0430\u0435\u0442 \u0441\u0442\u0443\u043F\u0435\u043D\u0438.\n',
      },
      {
        from: 'text',
        before:
          '\u0930\u0916\u0935\u093E\u0932\u093E \u0939\u0930 \u0930\u093E\u0924 \u0938\u0940\u0922\u093C\u093F\u092F\u093E\u0901 \u0917\u093F\u0928\u0924\u093E \u0939\u0948 \u6FB3\u95E8\u65B0\u8461\u4EAC\u5A31\u4E50\u573A\u0964\n',
        after:
          '\u0930\u0916\u0935\u093E\u0932\u093E \u0939\u0930 \u0930\u093E\u0924 \u0938\u0940\u0922\u093C\u093F\u092F\u093E\u0901 \u0917\u093F\u0928\u0924\u093E \u0939\u0948\u0964\n',
      },
      {
        from: 'text',
        before: 'The keeper counts the \u4E45\u4E45\u7CBE\u54C1\u56FD\u4EA7\u4E9A\u6D32 stairs.\n',
        after: 'The keeper counts the stairs.\n',
      },
      {
        from: 'markdown',
        before: 'See the [old ferry \u6570\u5B57\u8D27\u5E01](ferry.md) and its keeper.\n',
        after: 'See the [old ferry](ferry.md) and its keeper.\n',
      },
      {
        from: 'markdown',
        before: '# Le bac de la \u5728\u7EBF\u8D4C\u573A rivi\u00E8re\n\nIl traverse la rivi\u00E8re.\n',
        after: '# Le bac de la rivi\u00E8re\n\nIl traverse la rivi\u00E8re.\n',
      },
      // A link and emphasis go with all that they say, and so does an element of HTML.
      {
        from: 'markdown',
        before:
          'The keeper of [\u5728\u7EBF\u8D4C\u573A](https://bets.example/)lamps **\u535A\u5F69\u7F51\u7AD9** reads <b>\u8D4C\u573A\u5728\u7EBF</b>the gauge.\n',
        after: 'The keeper of lamps reads the gauge.\n',
      },
      // The end of the line stays.
      {
        from: 'markdown',
        before: 'The keeper counts the stairs \u535A\u5F69\u7F51\u7AD9  \nand lights the lamp.\n',
        after: 'The keeper counts the stairs  \nand lights the lamp.\n',
      },
      {
        from: 'markdown',
        before: '| lamp | keeper |\n|---|---|\n| the old one | \u5728\u7EBF\u8D4C\u573A |\n| the new one | Ann |\n',
        after: '| lamp | keeper |\n|---|---|\n| the old one |  |\n| the new one | Ann |\n',
      },
    ],
    reports: [
      {
        from: 'text',
        text: 'The keeper reads the gauge before breakfast, as his father did. \u10DB\u10D3\u10D8\u10DC\u10D0\u10E0\u10D8\u10E1 \u10D0\u10DB\u10D8\u10DC\u10D3\u10D8\n',
      },
    ],
    leaves: [
      { from: 'text', text: 'They flew to Beijing (\u5317\u4EAC) in the spring.\n' },
      { from: 'text', text: 'The shop sign said \u201C\u6570\u5B57\u8D27\u5E01\u201D, which nobody could read.\n' },
      { from: 'text', text: 'He lost all he had at the \u043A\u0430\u0437\u0438\u043D\u043E in Sochi.\n' },
      {
        from: 'text',
        text: 'He left his \u0434\u0430\u0447\u0430 for the \u043A\u0430\u0437\u0438\u043D\u043E by the sea, and when he came back the \u043F\u0438\u0440\u043E\u0436\u043A\u0438 were cold.\n',
      },
      { from: 'text', text: 'The sign \u5317\u4EAC\u9996\u90FD\u673A\u573A hangs over the gate.\n' },
      // Words of a trade that name much else as well.
      { from: 'text', text: 'Her song \uBB34\uB2F9 reached the top, and in 1998 \u5360\u535C was on television.\n' },
      {
        from: 'text',
        text: 'Sites with words such as \u043A\u0430\u0437\u0438\u043D\u043E in their names were closed.\n',
      },
      { from: 'text', text: '\u6A21\u578B\u4F7F\u7528weight decay\u548Cbinary search\u3002\n' },
      { from: 'text', text: 'The mean \u03BC and the change \u0394T are small.\n' },
      // Without the run a particle would stand alone, or one behind a preposition.
      { from: 'text', text: '\u533B\u8005\u306Fonline casino\u306E\u5BB3\u3092\u8A9E\u3063\u305F\u3002\n' },
      { from: 'text', text: '\uADF8\uB294 online casino\uB97C \uBE44\uD310\uD588\uB2E4.\n' },
      {
        from: 'text',
        text: '\u041E\u043D \u043F\u0438\u0441\u0430\u043B \u043F\u0440\u043E online casino \u0432 \u0433\u0430\u0437\u0435\u0442\u0435.\n',
      },
      // Names of things that are traded, whole and in part.
      {
        from: 'markdown',
        text: '- **SEO Link Checker**: \u043F\u0440\u043E\u0432\u0435\u0440\u044F\u0435\u0442 \u0430\u0434\u0440\u0435\u0441\u0430 \u0441\u0442\u0440\u0430\u043D\u0438\u0446.\n- Poker Odds Library \u0434\u043B\u044F \u0440\u0430\u0437\u0440\u0430\u0431\u043E\u0442\u0447\u0438\u043A\u043E\u0432.\n',
      },
      // A break, a key or a picture parts words.
      {
        from: 'markdown',
        text: '\u0420\u0430\u0431\u043E\u0442\u0430\u0435\u0442 \u0432\u0435\u0437\u0434\u0435<br>Chrome, Opera-\u043F\u043E\u0434\u043E\u0431\u043D\u044B\u0435 \u0438 \u0434\u0440\u0443\u0433\u0438\u0435 \u043F\u0440\u043E\u0433\u0440\u0430\u043C\u043C\u044B.\n',
      },
      // An article on a trade uses its foreign terms.
      {
        from: 'text',
        text: '\u0412\u0440\u0430\u0447\u0438 \u0433\u043E\u0432\u043E\u0440\u044F\u0442 \u043E\u0431 \u0430\u0437\u0430\u0440\u0442\u043D\u044B\u0445 \u0438\u0433\u0440\u0430\u0445.\n\n\u0412 \u0410\u043D\u0433\u043B\u0438\u0438 sports betting \u0440\u0430\u0437\u0440\u0435\u0448\u0435\u043D\u043E.\n',
      },
      // Names behind what they are the name of, or between a preposition and a verb.
      { from: 'text', text: 'The company \u5929\u5929\u5F69\u7968 closed its doors in May.\n' },
      {
        from: 'markdown',
        text: 'The article [\u535A\u5F69\u7F51\u7AD9\u7684\u672B\u8DEF](https://paper.example/12) was read by all, **\u706F\u5854** (the lamp) by few.\n',
      },
      // A slogan, which breaks no sentence.
      { from: 'text', text: 'Lampwork\u5B88\u62A4\u706F\u5854 \u2022 Lampwork keeps the towers lit\n' },
      // No space parts it, but a link does that leads to the same site.
      { from: 'markdown', text: 'The plan of the tower is drawn in[\u8BF4\u660E](plan.zh.md)with a pencil.\n' },
      { from: 'text', text: 'Demand for \u8BBA\u6587\u4EE3\u5199 fell sharply in May.\n' },
      {
        from: 'markdown',
        text: '\u30D7\u30E9\u30B0\u30A4\u30F3\u306E\u8A2D\u5B9A\u3067\u3059\u3002\n\nThere are no options for this plugin.\n',
      },
      {
        from: 'text',
        text: '\u6570\u5B57\u8D27\u5E01\u662F\u672C\u6587\u7684\u4E3B\u9898\uFF0CBitcoin\u4E0D\u662F\u3002\n',
      },
    ],
  },
  load: async () => {
    const [{ judgeRuns }, { takeCensus }, { THRESHOLDS, reportFrom }, { removal, report }, { wordsOfProse }] =
      await Promise.all([
        import('../../repair/scripts/evidence.js'),
        import('../../repair/scripts/script-runs.js'),
        import('../../repair/scripts/evidence-weights.js'),
        import('../../repair/scripts/removal.js'),
        import('../../repair/characters/word-edges.js'),
      ])
    return { judgeRuns, takeCensus, THRESHOLDS, reportFrom, removal, report, wordsOfProse }
  },
  *propose(blocks, context, tools) {
    const census = tools.takeCensus(blocks)
    if (census.counts.size < 2) return
    const isMarkdown = context.format === 'markdown'
    const known = once(() => tools.wordsOfProse(blocks))
    const threshold = tools.THRESHOLDS[context.strictness]
    for (const judged of tools.judgeRuns(blocks, census, context.allow.scripts)) {
      if (context.allow.phrases.includes(judged.run.text)) continue
      if (judged.probability >= threshold)
        yield tools.removal(judged, blocks[judged.run.block] as Block, { isMarkdown, known })
      else if (judged.probability >= tools.reportFrom(judged.run.system)) yield tools.report(judged)
    }
  },
})
