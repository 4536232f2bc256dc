import type { Lexicon } from '../../types.js'

/** Spanish. */
export const es: Lexicon = {
  cookies: {
    whole: `almacenar o acceder a información en un dispositivo, seleccionar anuncios básicos, crear un perfil publicitario
      personalizado, seleccionar anuncios personalizados, crear un perfil para la personalización de contenidos,
      seleccionar contenido personalizado, medir el rendimiento de los anuncios, medir el rendimiento del contenido,
      utilizar estudios de mercado a fin de generar información sobre el público, desarrollar y mejorar productos,
      garantizar la seguridad evitar fraudes y depurar errores, servir técnicamente anuncios o contenido, cotejar y
      combinar fuentes de datos off line, vincular diferentes dispositivos, recibir y utilizar para su identificación
      las características del dispositivo que se envían automáticamente, utilizar datos de localización geográfica
      precisa, analizar activamente las características del dispositivo para su identificación, uso de datos limitados
      para seleccionar anuncios básicos`,
    opens: `se puede almacenar o acceder a cookies identificadores de dispositivo, los anuncios se pueden mostrar en función
      del contenido que, se puede elaborar un perfil sobre usted y sus intereses, se pueden mostrar anuncios
      personalizados basándose en su perfil, se puede crear un perfil sobre usted y sus intereses, se puede mostrar
      contenido personalizado basado en su perfil, se puede medir el rendimiento y eficacia de los anuncios, se puede
      medir el rendimiento y la eficacia del contenido, la investigación de mercado puede utilizarse para obtener más
      información, sus datos pueden utilizarse para mejorar los sistemas y/o el, sus datos pueden utilizarse para
      supervisar y evitar actividades fraudulentas, su dispositivo puede recibir y enviar información que le permita,
      los datos obtenidos de fuentes de datos off line pueden, se puede determinar que diferentes dispositivos
      pertenecen a usted o, su dispositivo puede distinguirse de otros dispositivos a partir de, sus datos de
      localización geográfica precisa se pueden utilizar para, su dispositivo puede identificarse basándose en un
      análisis de la, datos de localización geográfica precisa e identificación mediante las características, se puede
      utilizar la localización geográfica precisa y la información, se pueden mostrar anuncios básicos se puede medir
      el rendimiento, los anuncios pueden personalizarse basándose en un perfil se pueden, anuncios básicos creación
      de perfil publicitario personalizado y medición de, se pueden mostrar anuncios básicos se pueden añadir más
      datos, los anuncios pueden personalizarse basándose en un perfil se puede, mostrar anuncios personalizados
      medición de anuncios e información sobre el, anuncios personalizados medición de anuncios e información sobre el
      público, el contenido puede personalizarse basándose en un perfil se pueden, muestra de contenido personalizado
      y medición de contenido, el contenido puede personalizarse basándose en un perfil se puede, presentación de
      contenido personalizado medición del contenido e información sobre, contenido personalizado medición del
      contenido e información sobre el público, contenido personalizado medición del contenido información sobre el
      público y, medición de anuncios y del contenido e información sobre el, se puede medir el rendimiento de los
      anuncios y del, medición de anuncios e información sobre el público, se pueden medir los anuncios se puede
      inferir información sobre, medición de anuncios y del contenido información sobre el público, medición del
      contenido información sobre el público y desarrollo de, se puede medir el rendimiento del contenido se puede
      inferir, se puede medir el rendimiento del contenido los datos pueden, presentación de anuncios y contenido
      personalizados medición de anuncios y, los anuncios y el contenido pueden personalizarse basándose en un,
      anuncios y contenido personalizados medición de anuncios y del contenido, se pueden añadir más datos para
      personalizar los anuncios y, anuncios básicos medición de anuncios y del contenido e información, muestra de
      anuncios personalizados contenido personalizado medición de anuncios y, anuncios básicos contenido personalizado
      medición de anuncios y del contenido, se pueden mostrar anuncios básicos el contenido puede personalizarse
      basándose, anuncios básicos contenido personalizado medición del contenido e información sobre, anuncios básicos
      contenido personalizado medición del contenido información sobre el, anuncios básicos contenido personalizado y
      medición de anuncios, anuncios básicos contenido personalizado medición de anuncios y desarrollo de, la
      publicidad que se presenta en este servicio puede basarse`,
  },
}
