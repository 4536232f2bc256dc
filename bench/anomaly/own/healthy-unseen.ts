/**
 * More healthy texts, one a line, written before any tuning on them: bilingual quotations, names of products, formulas,
 * language lessons, marks of direction, pictures, glosses, mixed speech, Latin glue in East Asian text, poems.
 */
const LINES = `
"Тише едешь — дальше будешь," my grandmother used to say when the bus was late.
He closed the letter with «С уважением, Пётр Ильич» and a drawing of a horse.
The monk recited 色即是空 from memory and then asked for more tea.
Over the door hangs 福到了, which nobody in the family could read until the cousins came from Hangzhou.
Goethe's line "Über allen Gipfeln ist Ruh" became 「山々の頂に憩いあり」 in the first Japanese edition.
In the Odyssey the word πολύτροπον stands in the first line, and translators have fought over it ever since.
The inscription reads ΓΝΩΘΙ ΣΕΑΥΤΟΝ, and below it, in smaller letters, ΜΗΔΕΝ ΑΓΑΝ.
My Persian teacher wrote خسته نباشید on the board, and the class answered in chorus.
The toast لحیات is easier to say than to spell; ours was simply "to life", לחיים in the old way.
Le proverbe russe « Без труда не вытащишь и рыбку из пруда » se traduit mal en français.
Auf dem Stein steht שלום, darunter das Jahr 1903 und ein Name, den der Regen gelöscht hat.
El cartel decía 出口 y todos los viajeros lo entendieron menos yo.
Nel menù c'erano 麻婆豆腐 e 回锅肉, senza traduzione e senza fotografie.
No dicionário, saudade aparece como 懐かしさ, o que não é bem a mesma coisa.
Op het kaartje stond 감사합니다, en daaronder een telefoonnummer dat niet meer bestond.
Na mapě je napsáno Владивосток, ale průvodce pořád říká Vladík.
The Lada Нива and the GAZ-69 were both shown, the first with its factory badge ВАЗ-2121.
The camera is a Зенит-Е with a Гелиос-44 lens, bought at a flea market in Tbilisi.
Her new phone, a 小米 14 Ultra, came with a charger marked 120W and a case nobody wanted.
The rice cooker from 象印 (Zojirushi) has outlived two kitchens.
We shared a bottle of 二锅头 and a packet of 大白兔 sweets on the night train.
The notebook is a ツバメノート with cream paper; the pen is an オート.
The soft drink Чайковский was sold next to Квас Очаковский and Боржоми.
The airline 大韓航空 flew the route until 1998, when アシアナ took it over.
The phone shop 联通营业厅 closes at six, the bank 招商银行 at five.
The brand 無印良品, known abroad as MUJI, opened its first shop there in 1991.
Samsung's 갤럭시 brand and the 삼성페이 logo appear on the back of the box.
The beer Жигулёвское tastes the same everywhere, which is the point of it.
The film 千と千尋の神隠し won the prize; 風の谷のナウシカ had come too early for it.
Her favourite novels are 红楼梦, 围城 and Мастер и Маргарита, in that order.
The magazine Огонёк printed the story in 1961, and Новый мир refused it.
The song Калинка was sung twice and Подмосковные вечера once.
The manga 進撃の巨人 sold a hundred million copies before the last volume.
The group 방탄소년단 (BTS) and the singer 아이유 appeared on the same evening.
The game 原神 and its rival 崩坏：星穹铁道 were made by the same company.
Zuse's Plankalkül, Ершов's АЛЬФА and Knuth's MIX were described in the same year.
For x ∈ ℝⁿ let ‖x‖₂ = √(Σxᵢ²); then ∇f(x) = 2Ax and ∂f/∂xᵢ is linear.
The Hamiltonian Ĥ = p̂²/2m + V(r̂) commutes with L̂², and ⟨ψ|Ĥ|ψ⟩ ≥ E₀.
Let ζ(s) = Σ n⁻ˢ for Re s > 1; Γ(s), ξ(s) and η(s) are its companions.
The reaction CH₃COOH + NaHCO₃ → CH₃COONa + H₂O + CO₂↑ needs no heat.
We write ℵ₀ < 2^ℵ₀ = 𝔠, and the ordinals ω, ω+1, ω·2 come long before that.
With α = 0.05 and β = 0.2 the test needs n ≈ 64 in each arm (Cohen's δ = 0.5, χ² = 3.84).
The alloy Ti–6Al–4V melts near 1604–1660 °C; its μ is 1.00005 and its ρ 4.43 g/cm³.
The μTorrent and µLinux projects use different code points for the same letter.
For γ-rays of 1.17 MeV the coefficient is μ/ρ = 0.0590 cm²/g; λ½ is 5.27 a.
A 4.7 kΩ resistor, a 100 μF capacitor and an LED with Vf ≈ 2.1 V, ±5 %.
The angle ∠BAC = 30°, AB ⟂ CD and △ABC ≅ △DEF, q.e.d. ∎
A→B, B↔C and ¬C ⊢ ¬A; ∀x∃y (x ≤ y ∧ y ∉ S).
The neutrino flavours are νe, νμ and ντ, and Δm²₂₁ is about 7.5×10⁻⁵ eV².
The drug binds the μ-opioid and δ-opioid receptors but not 5-HT₂A or σ₁.
Lesson 7: 我是学生 means "I am a student", and 我不是学生 is its denial.
To say "thank you" write ありがとう; among friends どうも is enough.
The particle は is read wa, while を has lost its w; へ is read e.
Conjugate the verb писать: пишу, пишешь, пишет, пишем, пишете, пишут.
The three tones of ma are 妈 mā, 麻 má and 马 mǎ; 骂 mà is the fourth.
Exercise: translate 오늘 날씨가 좋아요 and 내일 봐요 into English.
The word for peace, سلام, has four letters; كتاب also has four.
The root k-t-b gives كَتَبَ, كِتَاب, مَكْتَب and مَكْتَبَة.
Sanskrit dharma (धर्म) and karma (कर्म) lost their final vowel in Hindi.
The Hebrew letters א, ה and ו can all mark vowels; ע is silent in most mouths.
In Thai, ไม่ (not), ไม้ (wood) and ไหม (question) differ by tone alone.
Georgian has ყ, which nobody who learns it late pronounces well, and the word ბაყაყი proves it.
The Armenian alphabet begins with Ա and ends with Ֆ, the latter being a late guest.
The umlaut of Mädchen and the ß of Straße puzzle beginners, as do Ł, Ø, Þ and ð.
The vowel of cat is /æ/, of father /ɑː/, of cup /ʌ/; the first sound of thin is /θ/, of go /ɡ/.
Speakers of the dialect say [ɡɪɾɑɹ] where the standard has [ɡɪtɑː].
The phoneme /ɡ/ is written with the letter ɡ of one storey, not with a plain g, and /ɑ/ is not a.
The language Ewe writes ɖ, ɛ, ƒ, ɣ, ŋ, ɔ and ʋ: ɖevi is a child, ƒu the sea, aɖe one.
Kabyle uses ɣ and ɛ: aɣrum is bread, taɛbut the belly, iẓri the eye.
In Azerbaijani, ə is the commonest vowel: gələcək, ədəbiyyat, Bakı şəhəri.
Hausa has hooked letters, as in ɓera, ɗaki and ƙasa; they are no b, d and k.
Cherokee ᏣᎳᎩ ᎦᏬᏂᎯᏍᏗ is written with eighty-five signs; ᎣᏏᏲ is a greeting.
The Coptic ⲡⲛⲟⲩⲧⲉ and the Gothic 𐌲𐌿𐌸 are both words for God.
Lisu uses turned capitals: ꓡꓲ‐ꓢꓴ is its own name, ꓐꓬꓲ a common word.
Old Church Slavonic азъ, боукы, вѣдѣ are the names of its first letters.
The Ogham stone ᚛ᚉᚒᚅᚐᚌᚒᚄᚄᚑᚄ᚜ stands in a field, the rune ᚠ on a mug in the shop.
The email ends with שלום,\u200F יוסי\u200F and a scan of the ticket.
قال المدير إن الهاتف iPhone\u200E يباع بسعر 999$\u200E في المتجر.
המחיר הוא \u200E$100\u200E לחודש, כולל מע"מ, והשירות נקרא \u200EWi-Fi\u200E.
שם הקובץ הוא \u2066report.pdf\u2069 והוא נשמר בתיקייה \u2066C:\\docs\u2069.
این برنامه با نام \u2067متن‌باز\u2069 منتشر می‌شود و رایگان است.
كتب الطالب (الصف الثالث)\u200F: أحب القراءة! \u202Bهذا نص\u202C مقتبس.
👩‍👩‍👧‍👦 arrived first, then 🧑🏽‍🚒 and finally 🏳️‍🌈 was raised over the hall 🎉.
Flags: 🇯🇵 🇧🇷 🇿🇦 and 🏴󠁧󠁢󠁳󠁣󠁴󠁿 🏴󠁧󠁢󠁷󠁬󠁳󠁿; keycaps 1️⃣ 2️⃣ #️⃣; hearts ❤️ ♥︎ ❣️.
Today's mood: ☀️➡️🌧️, tomorrow ⛅️; the cat 🐈‍⬛ stays indoors 👍🏿👍🏻.
She signed with (ノ◕ヮ◕)ノ*:･ﾟ✧ and he answered ¯\\_(ツ)_/¯ as always.
The thread ended in ಠ_ಠ and (╯°□°）╯︵ ┻━┻ from both sides.
ʕ•ᴥ•ʔ is a bear, (づ｡◕‿‿◕｡)づ a hug, and (｡♥‿♥｡) is love.
Kimchi jjigae 김치찌개 is a stew; doenjang jjigae 된장찌개 is its milder sister.
The gaiwan 蓋碗 holds a hundred millilitres, the gongdao bei 公道杯 twice that.
The samovar (самовар) was a wedding present, the podstakannik (подстаканник) a theft.
The ezan (أذان) is heard five times, the bells twice.
Wabi-sabi 侘寂, mono no aware 物の哀れ and yūgen 幽玄 are hard to keep apart.
The dish is called khachapuri, ხაჭაპური, and every region has its own.
Pad kra pao ผัดกะเพรา with a fried egg, ไข่ดาว, costs fifty baht.
The festival Nowruz (نوروز; Навруз in Tajikistan) falls on the equinox.
The dumplings 饺子 jiǎozi and 包子 bāozi are both steamed here.
The sutra's title, Prajñāpāramitāhṛdaya, प्रज्ञापारमिताहृदय, is longer than some of its lines.
Ne var ne yok? diye sordu; я ответил «всё нормально», and we both laughed.
Pero bueno, you know how it is, 没办法, así es la vida.
Ich hab' ihm gesagt: "Let's go", aber er meinte nur давай завтра und ging schlafen.
We speak a mix at home: 快点儿 when we are late, ojalá when we hope, inshallah, إن شاء الله, when we do not.
Arre yaar, मुझे नहीं पता, ask Papa, said my cousin and went on texting.
Ang sabi niya, "sige na, 加油!", tapos umalis na kami.
Alors là, khalas, خلاص, on n'en parle plus.
Oma sagte immer "Mahlzeit!", mein Vater приятного аппетита, und gegessen wurde trotzdem kalt.
Kuku saya bernama しろ, karena bulunya putih seperti salju.
Tässä kahvilassa saa чебурек ja kahvia kolmella eurolla.
今天的meeting改到下午三点，slides请发到我的email，谢谢。
他用Python写了一个script，把CSV转成JSON，然后upload到server。
我们team的KPI已经达标，boss说下周teambuilding去爬山。
这款app在App Store和Google Play都可以download，支持iOS 17和Android 14。
昨日はZoomでmeetingがあり、PowerPointのslideを20枚作った。
彼はLINEでOKと返事して、Suicaで電車に乗った。Wi-Fiは無料だった。
新しいアルバム「THE BOOK」はCDとvinylで発売され、Spotifyでもstreamingできる。
NHKのニュースによるとGDPは0.3%増えた。CPIはflatだった。
이번 주말에 MT를 가는데 bus를 타고 3시간 걸린다고 한다. OK?
삼성전자가 Galaxy S24를 공개했다. AI 기능과 120Hz display를 갖췄다.
ผมใช้ MacBook Pro ทำงานที่ coworking space แล้ว upload ไฟล์ขึ้น Dropbox
ใช้ React กับ TypeScript แล้ว deploy ขึ้น Vercel ได้เลย ไม่ต้อง config อะไร
В статье "Deep Residual Learning for Image Recognition" авторы из Microsoft Research показали ResNet.
Мы взяли SUV напрокат, поставили Google Maps и поехали по трассе М-4 «Дон».
Он играл в World of Warcraft, слушал Pink Floyd и читал The Economist в метро.
Установите Node.js, затем выполните npm install и откройте localhost:3000.
Η εταιρεία Apple παρουσίασε το νέο MacBook Air με επεξεργαστή M3 και Wi-Fi 6E.
אני עובד ב-Google כבר שלוש שנים, ולפני כן הייתי ב-startup קטן בתל אביב.
نستخدم Docker و Kubernetes في بيئة production، أما staging فعلى AWS.
मैंने Netflix पर Stranger Things देखी और फिर YouTube पर review पढ़ा।
静夜思：床前明月光，疑是地上霜。举头望明月，低头思故乡。 — Li Bai wrote it far from home.
古池や / 蛙飛びこむ / 水の音 — an old pond, a frog leaps in, the sound of water.
Я вас любил: любовь ещё, быть может, / в душе моей угасла не совсем. — "I loved you; love perhaps has not yet died."
Μῆνιν ἄειδε θεὰ Πηληϊάδεω Ἀχιλῆος — sing, goddess, the anger of Peleus' son.
بنی آدم اعضای یکدیگرند — human beings are members of a whole, as Saadi has it.
قفا نبك من ذكرى حبيب ومنزل — stop, let us weep for a beloved and a dwelling.
나 보기가 역겨워 가실 때에는 — the first line of Azaleas, which every pupil knows by heart.
असतो मा सद्गमय — lead me from the unreal to the real; so begins the prayer.
Ночь, улица, фонарь, аптека — four nouns and a century.
Tempora labuntur tacitisque senescimus annis, et fugiunt freno non remorante dies.
Hwæt! We Gardena in geardagum, þeodcyninga, þrym gefrunon, hu ða æþelingas ellen fremedon.
Zażółć gęślą jaźń; příliš žluťoučký kůň úpěl ďábelské ódy; árvíztűrő tükörfúrógép.
Heizölrückstoßabdämpfung und "Äußerungen" über Öl, ÄÖÜ und ß: „Ja“, ‚nein‘, »vielleicht«.
Šiaulių gatvėje žydi liepos, ąžuolai ir ėriukai; ūkininkas džiaugiasi.
Ķekavas novada ģimenes brauc uz Jūrmalu, kur šogad ziedē ļoti agri.
Văn bản này có đủ dấu: Ổi, Ướt, Ỷ lại, Đặng, ngẫm nghĩ, khuỷu tay.
Ĉu vi parolas Esperanton? Ĝis la revido, ŝatata amiko, ĵaŭde aŭ vendrede.
Il a dit : « Ça va ? » — puis il s'est tu… Où ? À l'hôtel, bien sûr, à côté de l'église Saint-Étienne.
A MAÇÃ É VERMELHA, A PÃ FAZ BARULHO, SÃO JOÃO E ÂNGELA CHEGARAM: “OLÁ”, DISSE JOSÉ.
PREÇO: R$ 1.299,00 À VISTA · ENTREGA GRÁTIS · NÃO PERCA • ATÉ 31/12
NAÏVE CAFÉ™ and DÉJÀ VU® are marks; so are Häagen-Dazs© and Nestlé’s KITKAT®.
LES ÉTÉS À ÎLE-D'AIX ÉTAIENT LONGS ; L'ŒUVRE « Ô TEMPS » Y FUT ÉCRITE.
Die Größe Ä–Ö, die Maße 3×4 m², 5½ Std., §12 Abs. 3, 20 €/m² und ¼ Liter.
Prices: £3.50, ¥400, €2 or ₹150 — 10 % off for members · see p. 12 ¶3 † and ‡.
The lottery ticket (彩票) in the museum dates from 1910 and won nothing.
At the market in Almaty a woman sold кредитные карты as bookmarks, printed by a bank that had failed.
The exhibition on gambling shows a Russian лото set, a Chinese 骰子 cup and a Spanish baraja.
A sign in the metro warns of fake diplomas: «Диплом за день» is an offence, the police say.
The documentary follows a loan shark, known as 高利贷 in the village, and two of his victims.
The Korean word 대출 means a loan from a library as well as from a bank.
The novel 赌徒, Dostoevsky's The Gambler in Chinese, was his fee for a debt.
`

/** The texts, in order. */
export const HEALTHY_UNSEEN: readonly string[] = LINES.trim()
  .split('\n')
  .map((line) => `${line}\n`)
