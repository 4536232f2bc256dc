import type { Lexicon } from '../../types.js'

/** Portuguese. */
export const pt: Lexicon = {
  cookies: {
    whole: `armazenar e/ou aceder a informações num dispositivo, selecionar anúncios básicos, criar um perfil de anúncios
      personalizados, selecionar anúncios personalizados, criar um perfil de conteúdos personalizados, selecionar
      conteúdos personalizados, medir o desempenho do anúncio, medir o desempenho dos conteúdos, aplicar os resultados
      das pesquisas de mercado para gerar perspetivas sobre o público, desenvolver e melhorar produtos, garantir a
      segurança evitar a fraude e corrigir erros, apresentar anúncios ou conteúdos tecnicamente, comparar e combinar
      fontes de dados offline, ligar dispositivos diferentes, receber e utilizar as características do dispositivo
      enviadas automaticamente para identificação, utilizar dados de geolocalização precisos, procurar ativamente as
      características do dispositivo para identificação`,
    opens: `os cookies identificadores de dispositivos ou outras informações podem ser, os anúncios podem ser-lhe
      apresentados com base nos conteúdos que, pode ser criado um perfil sobre si e os seus, os anúncios
      personalizados podem ser-lhe mostrados com base num perfil, o conteúdo personalizado pode ser-lhe mostrado com
      base num perfil, o desempenho e a eficácia dos anúncios que vê ou, o desempenho e a eficácia dos conteúdos que
      vê ou, a pesquisa de mercado pode ser usada para saber mais, os seus dados podem ser utilizados para melhorar os
      sistemas, os seus dados podem ser utilizados para monitorizar e prevenir, o seu dispositivo pode receber e
      enviar informações que lhe, os dados de fontes de dados offline podem ser combinados, dispositivos diferentes
      podem ser determinados como pertencendo a si ou, é possível distinguir o seu dispositivo de outros dispositivos
      com, os seus dados de geolocalização precisa podem ser utilizados para, o seu dispositivo pode ser identificado
      com base na respetiva, dados de geolocalização precisos e identificação através da procura de, podem ser
      utilizados dados de geolocalização precisos e as informações, podem ser fornecidos anúncios básicos o desempenho
      dos anúncios pode, os anúncios podem ser personalizados com base num perfil podem, anúncios básicos perfil de
      anúncios personalizados e medição de anúncios, podem ser fornecidos anúncios básicos podem ser adicionados mais
      dados, os anúncios podem ser personalizados com base num perfil o, apresentação personalizada de anúncios
      medição de anúncios e perspetivas sobre, anúncios personalizados medição de anúncios e perspetivas sobre o
      público, os conteúdos podem ser personalizados com base num perfil podem, apresentação de conteúdos
      personalizados e medição de conteúdos, os conteúdos podem ser personalizados com base num perfil o, apresentação
      de conteúdos personalizados medição de conteúdos e perspetivas sobre, conteúdos personalizados medição de
      conteúdos e perspetivas sobre o público, conteúdos personalizados medição de conteúdos perspetivas sobre o
      público e, medição de anúncios e conteúdos e perspetivas sobre o público, o desempenho dos anúncios e dos
      conteúdos pode ser medido, medição de anúncios e perspetivas sobre o público, o anúncio pode ser medido as
      perspetivas sobre os públicos, medição de anúncios e conteúdos perspetivas sobre o público e, medição de
      conteúdos perspetivas sobre o público e desenvolvimento de, o desempenho dos conteúdos pode ser medido as
      perspetivas sobre, o desempenho dos conteúdos pode ser medido os dados podem, anúncios personalizados e
      apresentação de conteúdos medição de anúncios e, os anúncios e os conteúdos podem ser personalizados com base,
      anúncios e conteúdos personalizados medição de anúncios e conteúdos, podem ser adicionados mais dados para
      personalizar os anúncios e, anúncios básicos medição de anúncios e conteúdos e perspetivas sobre, podem ser
      fornecidos anúncios básicos o desempenho dos anúncios e, apresentação personalizada de anúncios conteúdos
      personalizados medição de anúncios e, anúncios básicos conteúdos personalizados medição de anúncios e conteúdos
      e, podem ser fornecidos anúncios básicos os conteúdos podem ser personalizados, anúncios básicos conteúdos
      personalizados medição de anúncios e conteúdos perspetivas, anúncios básicos conteúdos personalizados medição de
      conteúdos e perspetivas sobre, anúncios básicos conteúdo personalizado medição de conteúdos perspetivas sobre o,
      anúncios básicos conteúdo personalizado e medição de anúncios, anúncios básicos conteúdos personalizados medição
      de anúncios e desenvolvimento de`,
  },
}
