/**
 * Healthy texts with scripts, letters and characters that look like damage, written for this bench.
 * The lines between two `---` are one text.
 */
const TEXTS = `
The museum labels are in two languages. The Chinese one reads 请勿触摸 and the English one asks visitors not to touch the exhibits.
---
In Kyoto we ate okonomiyaki お好み焼き at a stall near the gate, and the owner taught us to say ごちそうさま before we left.
---
Say goodbye with 再见 zàijiàn, and with 明天见 míngtiān jiàn when you meet again tomorrow.
---
Lesson 4. The word казино comes from Italian, and лотерея from French; both were borrowed in the eighteenth century.
---
The signs over the shops in Brighton Beach (Аптека, Касса, Продукты) are older than most of the shops.
---
Mahjong, 麻将 in the simplified script and 麻雀 in Japan, is played by four people with 136 tiles.
---
Pachinko parlours (パチンコ) pay no money; the balls are swapped for prizes at a window around the corner.
---
Our street has a Korean bakery called 파리바게뜨, a Thai grocer with a sign ร้านอาหาร and a Georgian wine bar named ღვინო.
---
Languages of the site: English, Deutsch, Français, 日本語, 한국어, Русский, العربية, עברית, हिन्दी, ไทย.
---
English | 中文 | Русский
---
Greeting: Hello, Привет, 你好, こんにちは, 안녕하세요, مرحبا, שלום.
---
The Greek letters α, β and γ mark the angles; Δx is the step and Σ the sum, so that λ = 2π/k and μ ≈ 0.3.
---
A resistor of 47 kΩ and a capacitor of 10 µF give a time constant of 0.47 s; the wavelength is 5000 Å.
---
Let 𝑓: ℝ → ℝ be continuous and 𝒜 a σ-algebra over Ω; then 𝔼[X] exists and ℙ(A) ≤ 1 for every A ∈ 𝒜.
---
The protein binds TNF-α, NF-κB and IFN-γ; β-carotene and the α-helix were measured at 25 °C.
---
Use the 漢字converter or the ひらがなIME to enter the text, and pay the fee with 微信pay.
---
The oil company ЛУКОЙЛ and the search engine Яндекс are both listed; Сбер left the index in 2022.
---
A review of the band BΔSTILLE, the film TЯIPPIN and the game ВИНТОВКА: nostalgia sells.
---
The user names were мышь_42, 猫好き and Łukasz99; nobody used a real name.
---
1. е4 е5 2. Кf3 Кc6 3. Сb5 is how Russian books write the Spanish opening, Кf3 being the knight.
---
♔ ♕ ♖ stand on the first rank, and 1. e4 e5 2. ♘f3 ♘c6 3. ♗b5 is the Spanish opening.
---
The IPA of the word is [ˈʃtʁaːsə], with a voiceless /ʃ/ and a uvular /ʁ/; compare [ɣ] and [θ].
---
Đây là một câu tiếng Việt có đủ dấu: ắ ằ ẵ ặ ấ ầ ẫ ậ, và tên phố Nguyễn Thị Minh Khai.
---
İstanbul'da ığdır ağacı yoktur; Þórður og Ægir búa á Ísafirði; Łódź i Gdańsk leżą daleko od siebie.
---
می‌خواهم این کتاب‌ها را بخوانم، چون نویسنده‌ی آن‌ها را می‌شناسم و Windows را دوست ندارم.
---
क्‍या यह ठीक है? श्री‌मान जी ने कहा कि र्‍यूमेटिज़्म एक रोग है।
---
The emoji 👩‍👩‍👧 ❤️ 🏳️‍🌈 🇯🇵 👍🏽 #️⃣ 🏴󠁧󠁢󠁥󠁮󠁧󠁿 are drawn as one picture each.
---
השיר Yesterday של The Beatles נכתב בשנת 1965, והוא אחד השירים המבוצעים ביותר בעולם.
---
اشترى أحمد هاتف iPhone 15 من متجر Apple في دبي، ثم نزل إلى محطة Metro.
---
新しいMacBook Proは約３０万円で、ＡＢＣ商店では「SALE」の札が付いていた。
---
数字货币是本文的主题。许多人把比特币和以太坊叫作加密货币，交易所（如Binance、Coinbase）提供买卖服务，Bitcoin的价格每天都在变化。
---
Статья о криптовалютах: Bitcoin и Ethereum торгуются на биржах Binance и Coinbase, а майнинг требует энергии.
---
Српски језик има два писма. Srpski jezik ima dva pisma, ćirilicu i latinicu, i oba su u upotrebi u istom gradu.
---
Қазақ тілі: Әлеуметтік желілер туралы мақала. Монгол хэл: Өнөөдөр цаг агаар сайхан байна.
---
ייִדיש איז אַ שפּראַך, און די צײַטונג „פֿאָרווערטס“ איז געגרינדעט געוואָרן אין 1897.
---
He carved ᚠᚢᚦᚨᚱᚲ on the beam and wrote 𐤀𐤋𐤐 below; the museum owns a tablet with 𒀭𒂗𒆤 on it.
---
┌──────┬──────┐ is drawn with box characters, and ▁▂▃▄▅▆▇ is a bar chart in one line.
---
The piece is in F♯ minor and ends on a B♭; the metre changes from 𝄴 to 6/8 after the 𝄐.
---
The café's naïve façade, the señor's jalapeño and the Übermensch's Weißbier cost € 5.
---
Das Wort „Борщ“ steht auf der Karte, darunter „пельмени“ und „вареники“ mit Übersetzung.
---
Le mot russe « тоска » n'a pas d'équivalent; Nabokov le traduit par « spleen » ou par « toska ».
---
La novela 百年孤独 de García Márquez se vendió en China sin permiso durante décadas.
---
En la Casa Rusia se lee «Добро пожаловать», y en el patio crece un abedul.
---
Haruki Murakami 村上春樹 was born in Kyoto in 1949, and Natsume Sōseki 夏目漱石 died in Tokyo in 1916.
---
The title was changed from Тихий Дон to And Quiet Flows the Don when it was first translated.
---
Dostoevsky's novella Игрок, known as The Gambler, was dictated in twenty-six days; the hero plays roulette.
---
He lost his money at the казино in Sochi and wrote to his brother for a loan.
---
A scam named 杀猪盘, literally "pig butchering plate", has cost victims billions.
---
The police warned of 闇バイト, dark part-time jobs that are offered on social media to young people.
---
The lottery 六合彩 of Hong Kong is drawn three times a week, and half of the stake goes to the winners.
---
Shoppers look for the mark 正品 on the box, because 假货 are common on the market in Shenzhen.
---
Use UTF-8. The letter é takes two bytes, which show as Ã© when they are read as Latin-1.
---
SÃO PAULO and CAFÉ “Â” are written with capitals; the Â in French capitals and the Ã in Portuguese are rare.
---
Il prezzo è di 20 €, più l'IVA; l'età non conta. "Perché?" chiese. È così.
---
Vous avez été reçu à l'été 2019 — «\u00a0déjà\u00a0» — par l'équipe.
---
The regular expression \\u0041-\\u005A matches capitals, and the path is C:\\users\\new\\test.
---
Prices rose by 20%E2 in one table, and the query was q=50%25&lang=en.
---
AT&T, R&D and Q&A are fine; so are "Tom & Jerry" and a < b.
---
The formula is H₂O + CO₂ → H₂CO₃, with E = mc² and x⁻¹ as the inverse; the 1ˢᵗ and 2ⁿᵈ runs agree.
---
Numbers ① to ⑩ mark the steps; go to step ③ when Ⓐ is lit and the ™ sign shows.
---
The stroke order of 永 shows all eight strokes; 水, 火 and 木 come next.
---
Tamil: வணக்கம். Telugu: నమస్కారం. Bengali: নমস্কার. All three mean hello.
---
Ελληνικά και English μαζί: το iPhone και το Facebook χρησιμοποιούνται παντού, λέει ο Γιάννης.
---
Компания IBM выпустила новый T-shirt с надписью Java, а Wi-Fi в офисе работает на частоте 5 GHz.
---
В маршрутке играла песня группы t.A.T.u., а USB-кабель, SIM-карта и IT-отдел упоминались в новостях.
---
小米发布了新手机，搭载Snapdragon 8处理器，支持5G和NFC，售价RMB 3999元起，官网www.mi.com可以预订。
---
트위터에서 BTS의 새 앨범이 화제다. SNS와 YouTube에서도 팬들의 reaction이 이어졌다.
---
ร้านกาแฟ Starbucks เปิดสาขาใหม่ที่ Central World และรับชำระผ่าน LINE Pay
---
भारत में WhatsApp और Facebook के करोड़ों users हैं, और UPI से भुगतान होता है।
---
In the casino of Monte Carlo a bet on red pays one to one, and in Macau 澳門 baccarat brings in most of the money.
---
The Yoneda lemma and the Hebrew letter ℵ₀ (aleph) appear in the appendix, as does the angle ∠ABC.
---
"Жизнь прожить — не поле перейти", says the proverb: to live a life is not to cross a field.
---
Это предложение содержит слово café и имя Zoë, а также фразу «c'est la vie», которую любил повторять дед.
---
书名《The Old Man and the Sea》出现在第三页，而The Sun Also Rises只在附录中提到。
---
この映画の原題は The Third Man で、日本では第三の男として知られている。free jazz と best of の二枚組もある。
`

/** The texts, in order. */
export const HEALTHY: readonly string[] = TEXTS.split('\n---\n').map((text) => `${text.trim()}\n`)
