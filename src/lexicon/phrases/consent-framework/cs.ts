import type { Lexicon } from '../../types.js'

/** Czech. */
export const cs: Lexicon = {
  cookies: {
    whole: `ukládání a/nebo přístup k informacím v zařízení, základní nastavení reklamy, vytvoření profilu pro
      personalizovanou reklamu, výběr personalizované reklamy, vytvoření profilu pro personalizovaný obsah, výběr
      personalizovaného obsahu, měření výkonu reklamy, měření výkonu obsahu, používání výzkumu trhu pro získání
      poznatků o uživatelích, vývoj a zlepšování produktů, zajištění bezpečnosti předcházení podvodům a odstraňování
      chyb, technické doručení zobrazení reklamy nebo obsahu, párování a kombinování zdrojů offline dat, propojení
      různých zařízení, přijetí a použití automaticky zasílaných specifických vlastností zařízení pro identifikaci,
      používání přesných údajů o geografické poloze, aktivní vyhledávání identifikačních údajů v rámci vlastností
      zařízení`,
    opens: `ve vašem zařízení se mohou ukládat soubory cookie identifikátory zařízení, reklamy se mohou zobrazovat na
      základě obsahu který prohlížíte aplikace, na základě vašeho chování na internetu může být vytvořen váš, na
      základě vašeho profilu se vám může zobrazovat personalizovaná reklama, na základě vašeho profilu se vám může
      zobrazovat personalizovaný obsah, výkon a účinnost reklamy kterou vidíte nebo na kterou reagujete, účinnost a
      výkon obsahu který vidíte nebo na který reagujete, výzkum trhu lze využít k získání více informací o
      uživatelích, vaše údaje lze využít ke zlepšení stávajících systémů a softwaru, vaše údaje lze použít k
      monitorování podvodných aktivit a k, vaše zařízení může přijímat a odesílat informace které vám umožní, data z
      offline zdrojů lze kombinovat s vaší online aktivitou, abychom mohli lépe naplnit jeden či více účelů můžeme
      určit, vaše zařízení může být odlišeno od jiných zařízení na základě, přesné údaje o vaší geografické poloze lze
      použít za účelem, vaše zařízení lze identifikovat na základě prohledání jedinečné kombinace vlastností, přesné
      údaje o geografické poloze a identifikace pomocí dotazování zařízení, lze použít přesné údaje o geografické
      poloze a informace o, lze zobrazovat základní reklamu lze měřit výkon reklamy, reklamu lze personalizovat na
      základě profilu za účelem zlepšení personalizace, základní nastavení reklamy měření výkonu reklamy a získávání
      poznatků o, základní nastavení reklamy profil pro personalizovanou reklamu a měření výkonu, lze zobrazovat
      základní reklamu za účelem zlepšení personalizace reklamy lze, reklamu lze personalizovat na základě profilu lze
      měřit výkon reklamy, zobrazení personalizované reklamy měření výkonu reklamy a poznatky o uživatelích,
      personalizovaná reklama měření výkonu reklamy a poznatky o uživatelích, reklamy mohou být personalizovány na
      základě profilu za účelem lepší, profil pro personalizovanou reklamu a zobrazení personalizované reklamy, obsah
      lze personalizovat na základě profilu za účelem zlepšení personalizace, obsah lze personalizovat na základě
      profilu lze měřit výkon obsahu, zobrazení personalizovaného obsahu měření výkonu obsahu a poznatky o
      uživatelích, personalizovaný obsah měření výkonu obsahu a poznatky o uživatelích, personalizovaný obsah měření
      výkonu obsahu poznatky o uživatelích a vývoj, měření výkonu reklamy a obsahu a poznatky o uživatelích, lze měřit
      výkon reklamy a obsahu lze odvozovat poznatky o, lze měřit výkon reklamy lze odvozovat poznatky o uživatelích
      kteří, měření výkonu reklamy a obsahu poznatky o uživatelích a vývoj, měření výkonu obsahu poznatky o
      uživatelích a vývoj produktů, lze měřit výkon obsahu lze odvozovat poznatky o uživatelích kteří, lze měřit výkon
      obsahu data lze použít k vytvoření nebo, zobrazení personalizované reklamy a obsahu měření výkonu reklamy a
      obsahu, personalizovaná reklama a obsah měření výkonu reklamy a obsahu, za účelem personalizace reklamy a obsahu
      lze přidávat další data, reklamu a obsah lze personalizovat na základě profilu, základní nastavení reklamy
      měření výkonu reklamy a obsahu a poznatky, zobrazení personalizované reklamy personalizovaný obsah měření výkonu
      reklamy a obsahu, základní nastavení reklamy personalizovaný obsah měření výkonu reklamy a obsahu, lze
      zobrazovat základní reklamu obsah lze personalizovat na základě profilu, základní nastavení reklamy
      personalizovaný obsah měření výkonu obsahu a poznatky, základní nastavení reklamy personalizovaný obsah měření
      výkonu obsahu poznatky o, základní nastavení reklamy personalizovaný obsah a měření výkonu reklamy, základní
      nastavení reklamy personalizovaný obsah měření výkonu reklamy a vývoj`,
  },
}
