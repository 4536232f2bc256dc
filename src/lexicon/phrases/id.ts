import type { Lexicon } from '../types.js'

/** Indonesian: what stands between and below the paragraphs most often. */
export const id: Lexicon = {
  share: {
    whole: `bagikan, bagikan artikel, bagikan artikel ini, bagikan berita ini, salin tautan, salin link, cetak,
      kirim email,
      bagikan ini`,
    opens: `klik untuk membagikan di, klik untuk berbagi di facebook, klik untuk berbagi pada twitter,
      klik untuk mencetak membuka, kirimkan ini lewat email blogthis`,
  },
  follow: {
    whole: `ikuti kami, ikuti kami di, ikuti`,
    opens: `ikuti kami di, ikuti berita terbaru, ikuti saluran whatsapp, dapatkan update berita,
      gabung di grup telegram, mari bergabung di grup telegram,
      simak breaking news dan berita pilihan`,
  },
  newsletter: {
    whole: `buletin, newsletter, berlangganan, langganan, daftar, alamat email, email anda, berhenti berlangganan`,
    opens: `berlangganan newsletter, daftar newsletter, daftarkan email anda, dengan mendaftar anda,
      terima kasih telah berlangganan silakan, terima kasih telah berlangganan sebelum anda,
      untuk menyelesaikan pendaftaran klik tautan konfirmasi`,
  },
  related: {
    whole: `baca juga, baca selengkapnya, artikel terkait, berita terkait, terkait, artikel lainnya,
      berita lainnya, simak juga, lihat juga, anda mungkin suka, mungkin anda suka, rekomendasi,
      rekomendasi untuk anda, pilihan redaksi,
      suka memuat`,
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
    opens: `situs ini menggunakan cookie, situs web ini menggunakan cookie, kami menggunakan cookie,
      untuk memberikan pengalaman terbaik kami menggunakan teknologi`,
  },
  advertising: {
    whole: `iklan, advertisement, konten sponsor, konten bersponsor, pasang iklan, advertorial`,
    opens: `sepertinya anda menggunakan pemblokir iklan`,
  },
  comments: {
    whole: `komentar, # komentar, tulis komentar, beri komentar, tinggalkan komentar, lihat komentar, balas,
      laporkan, lihat semua komentar,
      komentar ditutup, tinggalkan balasan batalkan balasan, batalkan balasan, tidak ada komentar,
      tulis komentar dengan bijak dan bertanggung jawab, komentar ini telah dihapus`,
    opens: `apakah artikel ini membantu, apakah halaman ini membantu,
      alamat email anda tidak akan dipublikasikan, alamat surel anda tidak akan dipublikasikan,
      ruas yang wajib ditandai, simpan nama email dan situs web saya, anda harus masuk untuk berkomentar,
      anda harus masuk log untuk mengirim, situs ini menggunakan akismet, komentar anda menunggu moderasi,
      komentar anda sedang menunggu moderasi, beritahu saya akan tindak lanjut komentar,
      beritahu saya akan tulisan baru, catatan hanya anggota dari blog ini,
      segala komentar sepenuhnya menjadi tanggung jawab, komentar di luar tanggung jawab redaksi,
      dijumpai duplikasi komentar, maaf komentar ditutup untuk, tulisan ini dilindungi kata sandi,
      anda dapat menggunakan tag dan atribut html a href title, isi kolom ini bersifat pribadi dan`,
  },
  tags: {
    whole: `tag, tags, topik, kata kunci, topik terkait`,
    start: `tag:, tags:, topik:, kata kunci:`,
  },
  copyright: {
    opens: `hak cipta dilindungi, hak cipta ©, © hak cipta, seluruh hak cipta`,
    whole: `diberdayakan oleh blogger`,
  },
  navigation: {
    whole: `beranda, menu, cari, pencarian, lewati ke konten, langsung ke konten, kembali ke atas, tentang kami,
      hubungi kami, redaksi, pedoman media siber, lihat semua, selengkapnya`,
  },
  login: {
    whole: `masuk, daftar akun, akun saya, keluar, masuk daftar,
      kehilangan kata sandi anda, belum punya akun daftar sekarang, sudah menjadi anggota`,
    opens: `konten ini dilindungi kata sandi, silakan masukkan nama pengguna dan alamat surel anda anda akan menerima`,
  },
  legal: {
    whole: `kebijakan privasi, syarat dan ketentuan, ketentuan layanan, disclaimer`,
    opens: `konten ini diproduksi oleh pihak ketiga`,
  },
  appPromo: {
    opens: `unduh aplikasi, download aplikasi,
      baca berita tanpa iklan gabung`,
  },
  support: {
    whole: `dukung kami, donasi`,
    opens: `jika anda menyukai artikel, suka dengan artikel,
      dukung jurnalisme independen dengan donasi`,
  },
  readingTime: {
    whole: `waktu baca # menit, # menit baca, # menit membaca`,
  },
  player: {
    whole: `putar video, putar, dengarkan artikel,
      browser anda tidak mendukung pemutaran video`,
  },
  pagination: {
    whole: `pos-pos lama`,
    opens: `halaman # # # tampilkan semua`,
  },
  search: {
    whole: `cari untuk, tidak ada hasil yang sesuai dengan kriteria`,
    opens: `maaf tidak ada yang cocok dengan, sepertinya tidak ada yang ditemukan di, maaf halaman yang anda cari`,
  },
  subscribe: {
    opens: `artikel ini khusus untuk pelanggan, anda telah mencapai batas artikel gratis`,
  },
  author: {
    opens: `lihat semua pos milik`,
  },
  contact: {
    opens: `terima kasih atas pesan anda pesan, terjadi kesalahan saat mencoba mengirim pesan,
      satu atau beberapa isian memiliki kesalahan`,
    whole: `isian ini wajib diisi`,
  },
  tableOfContents: {
    whole: `daftar isi sembunyikan`,
  },
  notice: {
    whole: `sunting sunting sumber, dari wikipedia bahasa indonesia ensiklopedia bebas`,
    opens: `halaman ini terakhir diubah pada, teks tersedia di bawah lisensi,
      anda tidak dapat membuat topik baru di forum ini`,
  },
  shop: {
    whole: `belum ada ulasan`,
    opens: `hanya pelanggan yang sudah login dan telah`,
  },
}
