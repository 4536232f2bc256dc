import type { Lexicon } from '../../types.js'

/** Estonian. */
export const et: Lexicon = {
  cookies: {
    whole: `teabe säilitamine ja/või ligipääs teabele seadmes, põhireklaamide valimine, isikupärastatud reklaamiprofiili
      loomine, isikupärastatud reklaamide valimine, isikupärastatud sisuprofiili loomine, isikupärastatud sisu
      valimine, reklaamide tulemuslikkuse mõõtmine, sisu tulemuslikkuse mõõtmine, turu-uuringute tegemine
      vaatajaskonna analüüsideks, toodete arendamine ja täiustamine, turvalisuse tagamine pettuste ennetamine ja
      vigade kõrvaldamine, reklaamide või sisu tehniline esitamine, veebiväliste andmeallikatega kokkuviimine ja
      seostamine, erinevate seadmete seostamine, automaatselt saadetavate seadme identifitseerimisandmete saamine ja
      kasutamine, täpsete geolokatsiooniandmete kasutamine, seadme omaduste aktiivne skaneerimine tuvastamiseks`,
    opens: `teie seadmes võidakse säilitada küpsiseid seadme identifikaatoreid või muud teavet, teile võidakse kuvada
      reklaame teie vaadatava konteksti kasutatava rakenduse ligikaudse, teie ja teie huvide kohta võidakse koostada
      profiil et kuvada, teile võidakse kuvada teie profiili põhjal isikupärastatud reklaame, teile võidakse kuvada
      teie profiili põhjal isikupärastatud sisu, võidakse mõõta nende reklaamide mida näete või millega suhtlete
      tulemuslikkust, võidakse mõõta selle sisu mida näete või millega suhtlete tulemuslikkust, võidakse teha
      turu-uuringuid täpsema teabe saamiseks veebisaitide külastajate / rakenduste, teie andmeid võidakse kasutada
      olemasolevate süsteemide ja tarkvara täiustamiseks ja, teie andmeid võidakse kasutada jälgimiseks pettuste
      suhtes ja pettuste ennetamiseks, teie seade võib saada ja saata teavet mis võimaldab teil, teie tegevusega
      veebis võidakse seostada veebivälistest andmeallikatest omandatud andmeid ühe, erinevaid seadmeid võidakse
      määrata kindlaks teile või teie leibkonnale kuuluvateks, teie seadet võidakse eristada teistest seadmetest
      sellest automaatselt saadetavate andmete, teie täpseid geolokatsiooniandmeid võidakse kasutada ühe või mitme
      eesmärgi toetamiseks, teie seadet võidakse tuvastada teie seadme ainulaadse omaduste kombinatsiooni
      skaneerimise, võib kasutada täpseid geolokatsiooniandmeid ja teavet seadme omaduste kohta, reklaame võib
      profiili põhjal isikupärastada reklaamide paremaks isikupärastamiseks võib andmeid, võib esitada põhireklaame
      võib mõõta reklaamide tulemuslikkust võib teha analüüse, võib esitada põhireklaame reklaamide paremaks
      isikupärastamiseks võib andmeid lisada võib, reklaame võib profiili põhjal isikupärastada võib mõõta reklaamide
      tulemuslikkust, isikupärastatud reklaamide kuvamine reklaamide mõõtmine ja vaatajaskonna analüüsid, sisu võib
      profiili põhjal isikupärastada sisu paremaks isikupärastamiseks võib andmeid, sisu võib profiili põhjal
      isikupärastada sisu tulemuslikkust võib mõõta, isikupärastatud sisu kuvamine sisu mõõtmine ja vaatajaskonna
      analüüsid, isikupärastatud sisu sisu mõõtmine vaatajaskonna analüüsid ja tootearendus, võib mõõta reklaamide ja
      sisu tulemuslikkust võib teha analüüse reklaame, reklaame võib mõõta võib teha analüüse reklaame ja sisu näinud,
      reklaamide ja sisu mõõtmine vaatajaskonna analüüsid ja tootearendus, sisu tulemuslikkust võib mõõta võib teha
      analüüse reklaame ja sisu, sisu tulemuslikkust võib mõõta andmeid võib kasutada kasutajakogemuse süsteemide ja,
      isikupärastatud reklaamide ja sisu kuvamine reklaamide ja sisu mõõtmine, reklaame ja sisu võib profiili põhjal
      isikupärastada võib mõõta reklaamide, isikupärastatud reklaamid ja sisu reklaamide ja sisu mõõtmine, reklaame ja
      sisu võib profiili põhjal isikupärastada reklaamide ja sisu, põhireklaamid reklaamide ja sisu mõõtmine ja
      vaatajaskonna analüüsid, võib esitada põhireklaame võib mõõta reklaamide ja sisu tulemuslikkust võib,
      isikupärastatud reklaamide kuvamine isikupärastatud sisu reklaamide ja sisu mõõtmine ja, reklaame ja sisu võib
      profiili põhjal isikupärastada sisu paremaks isikupärastamiseks, põhireklaamid isikupärastatud sisu reklaamide
      ja sisu mõõtmine ja vaatajaskonna analüüsid, võib esitada põhireklaame sisu võib profiili põhjal isikupärastada
      sisu paremaks, põhireklaamid isikupärastatud sisu reklaamide ja sisu mõõtmine vaatajaskonna analüüsid ja,
      põhireklaamid isikupärastatud sisu sisu mõõtmine ja vaatajaskonna analüüsid, põhireklaamid isikupärastatud sisu
      sisu mõõtmine vaatajaskonna analüüsid ja tootearendus`,
  },
}
