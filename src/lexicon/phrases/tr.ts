import type { Lexicon } from '../types.js'

/** Turkish: what stands between and below the paragraphs most often. */
export const tr: Lexicon = {
  share: {
    whole: `paylaş, bu yazıyı paylaş, bu haberi paylaş, haberi paylaş, yazıyı paylaş, facebook'ta paylaş, twitter'da paylaş,
      whatsapp'ta paylaş, bağlantıyı kopyala, linki kopyala, yazdır`,
  },
  follow: {
    opens: `bizi takip edin, bizi sosyal medyada, bizi instagram'da takip, bizi twitter'da takip, google news'te takip,
      whatsapp kanalımıza, telegram kanalımıza, youtube kanalımıza`,
  },
  subscribe: {
    opens: `bu içerik yalnızca aboneler, bu haber yalnızca aboneler, okumaya devam etmek için abone`,
  },
  newsletter: {
    whole: `e-bülten, e-bültene kaydol, bülten, bültenler, bültene abone ol, kaydol, abone ol, abone olun, hemen abone ol,
      e-posta, e-posta adresi, e-posta adresiniz, gönder, abonelikten çık, spam yok`,
    opens: `e-bültenimize kaydolun, e-bültenimize abone olun, e-bültenimize üye olun, e-bültenimize kayıt olun,
      bültenimize kaydolun, bültenimize abone olun, bültenimize üye olun, bültenimize kayıt olun, bültene abone olun,
      bültene kaydolun, haber bültenimize, haftalık bültenimize, e-posta adresinizi girin, e-posta adresinizi yazın,
      kaydolarak kabul etmiş, üye olarak kişisel, dilediğiniz zaman abonelikten, istediğiniz zaman abonelikten,
      kişisel verilerimin işlenmesine`,
  },
  related: {
    whole: `ilginizi çekebilir, bunlar da ilginizi çekebilir, ilginizi çekebilecek diğer yazılar,
      ilginizi çekebilecek yazılar, ilginizi çekebilecek haberler, ilginizi çekebilecek diğer haberler,
      ilgili haberler, ilgili yazılar, ilgili içerikler, benzer yazılar, benzer haberler, diğer haberler,
      diğer yazılar, bunu da okuyun, bunları da okuyun, ayrıca okuyun, devamını oku, daha fazla, daha fazla oku,
      önerilen haberler, sizin için seçtiklerimiz, ayrıca bakınız`,
    start: `ilgili haber:, ilginizi çekebilir:, ayrıca okuyun:, bunu da okuyun:, ayrıca bakınız:, haberin devamı:, bkz:`,
  },
  popular: {
    whole: `en çok okunanlar, çok okunanlar, en çok okunan haberler, son dakika, son haberler, son yazılar, popüler,
      popüler yazılar, öne çıkanlar, gündem`,
  },
  continues: {
    whole: `devamı aşağıda, haberin devamı, yazının devamı, reklamdan sonra devam edecek, okumaya devam et`,
    opens: `haberin devamı reklamdan sonra, yazının devamı reklamdan sonra, haber reklamdan sonra devam,
      yazı reklamdan sonra devam, haberin devamı aşağıda, yazının devamı aşağıda, reklamdan sonra devam ediyor`,
  },
  cookies: {
    whole: `çerez politikası, çerez ayarları, çerezler, kabul et, tümünü kabul et, reddet, tümünü reddet,
      çerezleri kabul et, çerezleri yönet, tercihleri yönet`,
    inside: `çerezler kullanıyoruz, çerez kullanıyoruz, çerezler kullanmaktayız, çerezlerin kullanımını kabul`,
  },
  consent: {
    opens: `bu içeriği görmek için, bu içeriği görüntülemek için, size daha iyi hizmet sunabilmek için,
      sizlere daha iyi hizmet sunabilmek için, size daha iyi bir deneyim sunmak için, bu site çerez kullanmaktadır,
      bu internet sitesinde çerez, bu web sitesi çerez, sitemizde çerezler, web sitemizde çerez, çerezleri kullanarak`,
  },
  advertising: {
    whole: `reklam, reklamlar, sponsorlu, sponsorlu içerik, ilan, reklam alanı, reklamı geç, reklam verin, reklam ver,
      advertorial, tanıtım`,
    opens: `bu yazı satış ortaklığı bağlantıları, bu içerik satış ortaklığı, bu yazı affiliate, komisyon kazanabiliriz,
      bu bölümün sponsoru, bu bölüm sponsorumuz`,
  },
  comments: {
    whole: `yorumlar, yorum, yorum yap, yorum yaz, yorum ekle, yorum gönder, # yorum, henüz yorum yok, ilk yorumu sen yap,
      yorum yapmak için giriş yap,
      alıntı ile cevapla, alıntı yaparak cevapla, alıntıyla cevapla, mesajı şikayet et, bu mesajı bildir,
      cevap yazmak için giriş yapın, tartışmaya katılmak için kayıt olun`,
    opens: `bu içerik size yardımcı oldu mu, bu sayfa yardımcı oldu mu, bu yazı yardımcı oldu mu,
      bu makale yardımcı oldu mu, bu cevap yardımcı oldu mu, bu yanıt yardımcı oldu mu, bu bilgi yardımcı oldu mu,
      bu içerik faydalı oldu mu, bu sayfa faydalı oldu mu, bu yazı faydalı oldu mu, yardımcı oldu mu, hata bildirin,
      yazım hatası gördüyseniz, aradığınızı bulabildiniz mi,
      yeni konu açma yetkiniz yok, yeni konu açamazsınız, konulara cevap veremezsiniz,
      bu forumu görüntüleyen kullanıcılar`,
  },
  tags: {
    whole: `etiketler, etiket`,
    start: `etiketler:, etiket:`,
  },
  copyright: {
    opens: `tüm hakları saklıdır, her hakkı saklıdır, © tüm hakları, telif hakkı ©, © # tüm hakları`,
  },
  navigation: {
    whole: `ana sayfa, anasayfa, menü, menüyü aç, içeriğe atla, içeriğe geç, arama, ara, bu sayfayı düzenle, başvur,
      hemen başvur, ilanı kaydet, benzer ilanlar, başa dön, yukarı çık, hakkımızda, iletişim, künye, giriş yap, üye ol,
      keşfetmek için kaydırın, aşağı kaydır, aşağı kaydırın, tüm referansları gör, tüm referanslarımızı gör,
      tüm referanslarımızı görün, tüm referansları görüntüle, tüm projeleri gör, tüm projelerimizi görün,
      referanslarımızın tamamını görüntüle, # şirket bize güveniyor, # işletme bize güveniyor,
      den fazla şirket bize güveniyor, den fazla işletme bize güveniyor`,
  },
  legal: {
    whole: `kvkk, kvkk aydınlatma metni, aydınlatma metni, gizlilik politikası, kullanım koşulları, künye,
      gizlilik sözleşmesi`,
  },
  appPromo: {
    opens: `uygulamamızı indirin, uygulamayı indirin, mobil uygulamamızı`,
  },
  support: {
    opens: `bu yazıyı beğendiniz mi, bu yazıyı beğendiyseniz, yazıyı beğendiyseniz, bu makaleyi beğendiniz mi,
      bu tarifi denediniz mi, tarifi denediyseniz, bana bir kahve ısmarla, bize kahve ısmarla, bize destek olun`,
  },
  shop: {
    whole: `sepete ekle, sepetim, sepete git, satın al, hemen al, stokta yok, tükendi, stokta var, favorilere ekle,
      kdv dahil, fiyatlara kdv dahildir, vergiler dahil, kargo ödeme sayfasında hesaplanır, teslimat süresi # gün,
      teslimat süresi # # gün, teslimat süresi # # iş günü, # # iş günü içinde teslimat, iş günü içinde kargoda,
      saat içinde kargoda, güvenli ödeme, güvenli alışveriş, kişi şu anda bu ürüne bakıyor, kişi bu ürüne bakıyor,
      kişi şu an bu ürünü inceliyor, kişinin sepetinde, stokta son # ürün, tükenmek üzere,
      ücretsiz kargo için # daha harcayın, daha ekleyin kargo bedava, üzeri ücretsiz kargo, üzeri kargo bedava,
      mağazadan teslim alınabilir`,
  },
  search: {
    whole: `ilanı kaydet, bu ilanı kaydet, ilanı sonra için kaydet, aramayı kaydet, bu aramayı kaydet,
      ilan sahibiyle iletişime geç, ilan sahibine mesaj gönder, satıcıyla iletişime geç, satıcıya sor,
      satıcıya mesaj gönder, favorilerime ekle, favorilere ekle, listeme ekle, okuma listeme ekle, haritada göster,
      haritada gör, sırala, fiyata göre sırala, tarihe göre sırala, en düşük fiyat, en yüksek fiyat, fiyat artan,
      fiyat azalan, takvime ekle, takvimime ekle, takvime aktar, takvimime aktar, ilanı şikayet et, bu ilanı bildir`,
  },
  contact: {
    whole: `görüşme planla, ücretsiz görüşme planla, randevu al, hemen randevu al, randevu alın, teklif al, teklif alın,
      teklif iste, ücretsiz teklif al, ücretsiz teklif alın, sizi arayalım, biz sizi arayalım, arama isteği bırakın,
      ücretsiz arama isteği bırakın, demo talep et, demo isteyin`,
  },
}
