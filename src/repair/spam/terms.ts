import type { TradeName } from './trades.js'

/** What texts on the trades of link spam say, advertisements and articles alike. */
export const TERMS: Readonly<Record<TradeName, string>> = {
  'essay mills': 'essay, essays, term paper, dissertation, thesis, plagiarism free, coursework, homework',
  gambling: 'casino, casinos, slot, slots, jackpot, roulette, blackjack, bet, betting, poker, gambling, bookmaker',
  medicines:
    'viagra, cialis, levitra, kamagra, sildenafil, tadalafil, xanax, tramadol, pills, pharmacy, erectile dysfunction',
  loans: 'loan, loans, cash advance, lender, lenders, bad credit, kredit, crédit, préstamo',
  counterfeits: 'replica, replicas, jerseys, outlet, wholesale, followers, backlinks, counterfeit',
  coins: 'bitcoin, crypto, forex, binary options, trader, profit, invest, investment',
  escorts: 'escort, escorts, dating, hookup, girls, cams',
}
