/**
 * What link spam offers, by trade: what only an advertisement says. Lower case; a space stands for any white space or
 * hyphen. What an article on the subject says as well stands in `terms.ts`, which is loaded where an offer is.
 */
export const TRADES = {
  'essay mills': `essay writing service, essay writing services, custom essay, custom essays, write my essay, write my paper,
      do my homework, buy essay, buy essays, buy an essay, cheap essay, cheap essays, pay for essay, paper writing service,
      dissertation writing service, thesis writing service, term paper help, assignment help, homework help online,
      ghostwriter hausarbeit, bachelorarbeit schreiben lassen, hausarbeit schreiben lassen, comprar ensayo,
      trabajos universitarios por encargo, rédaction de mémoire, mémoire sur mesure, tesi su commissione`,
  gambling: `online casino, online casinos, casino online, casino bonus, casino bonuses, free spins, no deposit bonus,
      deposit bonus, welcome bonus, play slots, slot online, slots online, situs slot, slot gacor, judi online, togel online,
      sports betting site, betting sites, online betting, best casino, online poker, casino en ligne, casinos en ligne,
      online spielothek, casino ohne limit, casino sin licencia, casino senza deposito, kasyno online, freispiele ohne einzahlung`,
  medicines: `buy viagra, buy cialis, cheap viagra, cheap cialis, generic viagra, generic cialis, viagra online, cialis online,
      online pharmacy, canadian pharmacy, without prescription, no prescription, without a prescription, buy tramadol,
      buy xanax, buy kamagra, weight loss pills, diet pills, male enhancement, penis enlargement, keto gummies, cbd gummies,
      viagra kaufen, cialis kaufen, rezeptfrei kaufen, viagra sans ordonnance, viagra sin receta, viagra senza ricetta`,
  loans: `payday loan, payday loans, cash advance loans, no credit check, bad credit loans, instant loan approval,
      quick cash loans, fast cash loans, kredit ohne schufa, sofortkredit ohne, prêt sans justificatif, préstamos rápidos`,
  counterfeits: `replica watches, replica watch, replica handbags, fake rolex, cheap jerseys, cheap nfl jerseys, wholesale jerseys,
      louis vuitton outlet, michael kors outlet, ray ban outlet, ugg boots cheap, buy fake id, fake diploma, buy driver license,
      buy instagram followers, buy followers, buy backlinks, buy likes`,
  coins: `guaranteed profit, guaranteed returns, double your bitcoin, crypto recovery, recover your crypto,
      recovery expert, forex signals, binary options signals, bitcoin doubler, earn money online, make money online,
      work from home and earn`,
  escorts: `escort service, escort services, call girls, call girl, escorts in, independent escorts, adult dating,
      sex chat, live cams, hookup site, hookup sites, mail order brides`,
} as const

export type TradeName = keyof typeof TRADES
