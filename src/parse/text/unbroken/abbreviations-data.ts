/** Words that a full stop shortens and that names and numbers follow, in small letters. */
export const ABBREVIATIONS: readonly string[] = `
  mr mrs ms dr prof rev hon gen col sgt lt capt sen rep gov pres st sr jr mt ft vs no nr nos inc ltd co corp dept est fig
  vol ed eds al approx ca cf e.g i.e u.s u.k a.m p.m ph.d jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu
  fri sat sun hr fr frau dipl ing abs art bzw bd bspw evtl gem ggf lfd max mio mrd min str tel usw vgl z.b d.h u.a o.g
  mme mlle m av bd chap éd env hab p.ex réf sra sres srta dra núm pág tel aprox sig dott sigg ecc pag dhr mevr bijv enz
  ul tzw np nt tj prof inż mgr т.е т.д т.п г ул им см рис стр
`
  .trim()
  .split(/\s+/)
