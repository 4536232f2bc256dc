import type { Lexicon } from '../types.js'

/** Indonesian: what stands between and below the paragraphs most often. */
export const id: Lexicon = {
  share: {
    whole: `bagikan, bagikan artikel, bagikan artikel ini, bagikan berita ini, salin tautan, salin link, cetak,
      kirim email`,
  },
  follow: {
    whole: `ikuti kami, ikuti kami di, ikuti`,
    opens: `ikuti kami di, ikuti berita terbaru, ikuti saluran whatsapp, dapatkan update berita,
      gabung di grup telegram, mari bergabung di grup telegram`,
  },
  newsletter: {
    whole: `buletin, newsletter, berlangganan, langganan, daftar, alamat email, email anda, berhenti berlangganan`,
    opens: `berlangganan newsletter, daftar newsletter, daftarkan email anda, dengan mendaftar anda`,
  },
  related: {
    whole: `baca juga, baca selengkapnya, artikel terkait, berita terkait, terkait, artikel lainnya,
      berita lainnya, simak juga, lihat juga, anda mungkin suka, mungkin anda suka, rekomendasi,
      rekomendasi untuk anda, pilihan redaksi`,
    start: `baca juga:, baca juga :, simak juga:, lihat juga:, baca selengkapnya:`,
  },
  popular: {
    whole: `terpopuler, berita terpopuler, terkini, berita terkini, berita terbaru, terbaru, paling banyak dibaca,
      trending, populer`,
  },
  continues: {
    whole: `artikel berlanjut setelah iklan, lanjutkan membaca, scroll untuk melanjutkan, halaman selanjutnya,
      halaman berikutnya`,
    opens: `artikel ini berlanjut, scroll untuk melanjutkan, scroll untuk membaca`,
  },
  cookies: {
    whole: `kebijakan cookie, terima, terima semua, tolak, saya setuju`,
  },
  consent: {
    opens: `situs ini menggunakan cookie, situs web ini menggunakan cookie, kami menggunakan cookie`,
  },
  advertising: {
    whole: `iklan, advertisement, konten sponsor, konten bersponsor, pasang iklan, advertorial`,
  },
  comments: {
    whole: `komentar, # komentar, tulis komentar, beri komentar, tinggalkan komentar, lihat komentar, balas,
      laporkan, lihat semua komentar`,
    opens: `apakah artikel ini membantu, apakah halaman ini membantu`,
  },
  tags: {
    whole: `tag, tags, topik, kata kunci, topik terkait`,
    start: `tag:, tags:, topik:, kata kunci:`,
  },
  copyright: {
    opens: `hak cipta dilindungi, hak cipta ©, © hak cipta, seluruh hak cipta`,
  },
  navigation: {
    whole: `beranda, menu, cari, pencarian, lewati ke konten, langsung ke konten, kembali ke atas, tentang kami,
      hubungi kami, redaksi, pedoman media siber, lihat semua, selengkapnya`,
  },
  login: {
    whole: `masuk, daftar akun, akun saya, keluar, masuk daftar`,
  },
  legal: {
    whole: `kebijakan privasi, syarat dan ketentuan, ketentuan layanan, disclaimer`,
  },
  appPromo: {
    opens: `unduh aplikasi, download aplikasi`,
  },
  support: {
    whole: `dukung kami, donasi`,
    opens: `jika anda menyukai artikel, suka dengan artikel`,
  },
  readingTime: {
    whole: `waktu baca # menit, # menit baca, # menit membaca`,
  },
  player: {
    whole: `putar video, putar, dengarkan artikel`,
  },
}
