/** What follows the name in a biography: who the person is, in the languages of the lexicon. */
export const SAYS_WHO =
  /^,? (?:is|was|has been|writes|works|covers|reports|lives|teaches|leads|joined|ist|war|arbeitet|schreibt|leitet|lebt|est|était|travaille|écrit|dirige|es|era|escribe|trabaja|è|scrive|lavora|é|foi|escreve|trabalha|werkt|schrijft|jest|pisze|pracuje|является|работает|пишет)(?= )/u
