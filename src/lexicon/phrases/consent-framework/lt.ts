import type { Lexicon } from '../../types.js'

/** Lithuanian. */
export const lt: Lexicon = {
  cookies: {
    whole: `laikyti ir arba gauti informaciją įrenginyje, pasirinkti pagrindinius reklaminius skelbimus, kurti suasmenintą
      reklaminių skelbimų profilį, pasirinkti suasmenintus skelbimus, sukurti suasmenintą turinio profilį, pasirinkti
      suasmenintą turinį, vertinti skelbimo veiksmingumą, vertinti turinio veiksmingumą, taikyti rinkos tyrimus
      auditorijos įžvalgoms gauti, kurti ir tobulinti produktus, užtikrinti saugumą užkirti kelią apgaulėms ir atlikti
      derinimo veiksmus, techniškai pateikti turinį arba skelbimus, derinti ir jungti ne interneto duomenų šaltinius,
      susieti skirtingus įrenginius, gauti ir naudoti automatiškai siunčiamas įrenginio charakteristikas
      identifikavimui, naudoti tikslius geografinės vietos duomenis, aktyviai skenuoti įrenginio charakteristikas
      identifikavimo tikslais`,
    opens: `slapukai įrenginių identifikatoriai ar kita informacija gali būti laikoma ir, reklaminiai skelbimai gali būti
      jums rodomi atsižvelgiant į jūsų peržiūrimą, profilis gali būti sukurtas atsižvelgiant į jus ir jūsų interesus,
      suasmeninti skelbimai gali būti rodomi vadovaujantis sukurtu jūsų profiliu, suasmenintas turinys gali būti
      rodomas vadovaujantis sukurtu jūsų profiliu, skelbimų kuriuos matote ir su kuriais sąveikaujate veiksmingumas ir
      efektyvumas, turinio kurį matote ir su kuriuo sąveikaujate veiksmingumas ir efektyvumas, rinkos tyrimų duomenys
      gali būti naudojami siekiant sužinoti daugiau apie, jūsų duomenys gali būti naudojami esamoms sistemoms ir
      programinei įrangai, jūsų duomenys gali būti naudojami apgaulingai veiklai stebėti ir užkirsti, jūsų įrenginys
      gali priimti ir gauti informaciją kuri jums leistų, ne interneto duomenų šaltinių duomenys gali būti derinami su
      jūsų, gali būti nustatyta kad skirtingi įrenginiai priklauso jums ar jūsų, jūsų įrenginys gali būti atskirtas
      nuo kitų įrenginių pagal informaciją, jūsų tikslūs geografinės vietos duomenys gali būti naudojami siekiant
      vieno, jūsų įrenginys gali būti identifikuotas remiantis jūsų įrenginio unikalių charakteristikų, tikslūs
      geografinės vietos duomenys ir identifikavimas skenuojant įrenginį, tikslūs geografinės vietos duomenys ir
      informacija apie įrenginio charakteristikas gali, gali būti pateikiami pagrindiniai reklaminiai skelbimai
      skelbimo veiksmingumas gali būti, skelbimai gali būti suasmeninti remiantis profiliu norint geriau suasmeninti
      skelbimus, pagrindiniai skelbimai suasmenintų skelbimų profilis ir skelbimų veiksmingumo vertinimas, gali būti
      pateikiami pagrindiniai reklaminiai skelbimai norint geriau suasmeninti skelbimus, skelbimai gali būti
      suasmeninti remiantis profiliu skelbimo veiksmingumas gali būti, suasmenintų skelbimų pateikimas ir skelbimų
      vertinimas ir auditorijos įžvalgos, turinys gali būti suasmenintas remiantis profiliu norint geriau suasmeninti
      turinį, turinys gali būti suasmenintas remiantis profiliu turinio veiksmingumas gali būti, suasmeninto turinio
      pateikimas turinio vertinimas ir auditorijos įžvalgos, suasmenintas turinys turinio vertinimas auditorijos
      įžvalgos ir produkto kūrimas, skelbimo ir turinio veiksmingumas gali būti įvertinamas galima gauti įžvalgas,
      skelbimas gali būti įvertintas galima gauti įžvalgas apie skelbimus ir, skelbimo ir turinio vertinimas
      auditorijos įžvalgos ir produkto kūrimas, turinio veiksmingumas gali būti įvertinamas galima gauti įžvalgas apie
      skelbimus, turinio veiksmingumas gali būti įvertinamas duomenys gali būti naudojami kurti, suasmenintų skelbimų
      ir turinio pateikimas skelbimų ir turinio vertinimas, suasmenintų skelbimų ir turinio pateikimas skelbimo ir
      turinio vertinimas, suasmeninti skelbimai ir turinys skelbimų ir turinio vertinimas ir auditorijos, norint
      suasmeninti skelbimus ir turinį gali būti pridėta daugiau duomenų, skelbimai ir turinys gali būti suasmeninti
      remiantis profiliu, pagrindinių skelbimų reklaminių skelbimų ir turinio vertinimas auditorijos įžvalgos, gali
      būti pateikiami pagrindiniai reklaminiai skelbimai skelbimo ir turinio veiksmingumas, suasmenintų skelbimų
      pateikimas suasmeninto turinio skelbimų ir turinio vertinimas ir, suasmenintų skelbimų pateikimas suasmeninto
      turinio skelbimo ir turinio vertinimas auditorijos, pagrindinių skelbimų suasmeninto turinio skelbimo ir turinio
      vertinimas ir auditorijos, gali būti pateikiami pagrindiniai reklaminiai skelbimai turinys gali būti
      suasmenintas, pagrindinių skelbimų suasmeninto turinio skelbimo ir turinio vertinimas auditorijos įžvalgos,
      pagrindinių skelbimų suasmeninto turinio ir turinio vertinimas auditorijos įžvalgos, pagrindinių skelbimų
      suasmeninto turinio ir skelbimo vertinimas ir produktų kūrimas`,
  },
}
