/** Texts without damage, written for this bench, that the damage is put into. */
export interface Host {
  readonly language: string
  /** The script of its letters, as UAX #24 names it. */
  readonly script: string
  readonly text: string
}

const LATIN: Readonly<Record<string, readonly string[]>> = {
  English: [
    `# How the lock keepers read the river

The gauge at the upper lock is a plain board with white figures, and the keeper looks at it every morning before the kettle boils. When the water stands above the third mark, she telephones the mill, because the wheel has to be lifted before noon.

Her grandfather did the same work with a flag. "You could see it from the church," she says, "unless there was fog, and then he sent a boy." The boy was paid in apples.

- Boats under ten metres pass without waiting.
- Larger boats are asked to tie up at the stone quay.
- Nobody pays on Sundays, which has been the custom since 1911.

In spring the silt has to be dredged out of the chamber. It takes two men about a week, and what they bring up is spread over the meadow, where the grass grows twice as high as anywhere else in the valley.`,
    `# Repairing a wooden window

Old windows fail at the bottom first. Rain runs down the glass, finds a crack in the putty and stays in the lower rail until the wood is soft. Press a thumbnail into the corner; if it leaves a mark, the paint should come off.

Scrape the loose paint and let the wood dry for at least three days. A hairdryer is too fast, since the surface closes before the core is dry. After that you can cut back to sound timber and glue in a new piece.

The glue needs a night. Plane the joint flush in the morning, prime all four sides and wait for a dry week before the last coat. Windows that are treated like this every eight years outlast most of their owners.`,
    `# What we know about swifts

Swifts spend nearly all of their lives in the air. They eat, drink and even sleep while they are flying, and a young bird may not touch the ground for three years after it has left the nest.

Researchers fitted small recorders to nineteen birds in 2013. The data showed that some of them never landed between August and the following May. They climb to two kilometres at dusk, probably to read the weather, and they do it again before sunrise.

They return to the same hole under the same roof. If the hole has been closed by builders, the pair will keep flying against the wall for days, so it helps to hang up a box close to the old entrance.`,
    `# A budget for the school orchestra

The orchestra has forty players and eleven instruments that belong to the school. Strings break, reeds wear out, and the bassoon goes to the repair shop every autumn. Last year we spent 2,340 on repairs and 410 on sheet music.

Parents asked whether we could rent instead. We compared three offers with the cost of the last five years, and renting would have been dearer for everything except the two cellos, which are only needed by children who are still growing.

So the committee will buy one viola this year and rent both cellos. The concert in December should bring in about 900 if the hall is full.`,
  ],
  German: [
    `# Der Garten hinter dem Bahnhof

Hinter dem alten Bahnhof liegt ein Garten, den niemand angelegt hat. Zwischen den Gleisen wachsen Königskerzen, Birken und ein Apfelbaum, der vermutlich aus einem weggeworfenen Kerngehäuse entstanden ist.

Die Stadt wollte das Gelände im vergangenen Jahr räumen lassen. Dann zählten Schüler in einem einzigen Sommer über hundert Arten von Wildbienen, und der Ausschuss hat den Beschluss vertagt.

Heute führt ein schmaler Weg hindurch. Wer im Juni kommt, sollte sich Zeit nehmen und auf der Bank am Stellwerk warten, bis es still wird.`,
  ],
  French: [
    `# Le pain du jeudi

Chaque jeudi, le four du village est allumé avant l'aube. Les habitants apportent leur pâte dans des corbeilles de paille et l'on reconnaît chaque famille à la marque qu'elle grave sur la croûte.

Le four a été construit en 1822 par un maçon qui n'a laissé que ses initiales. Il garde la chaleur pendant deux jours, si bien que l'on y sèche encore les poires après la dernière fournée.

Depuis quelques années, des jeunes viennent de la ville pour apprendre. Ils repartent avec du levain dans un bocal et la promesse de revenir à l'automne.`,
  ],
  Spanish: [
    `# El faro que nadie apaga

El faro de la isla funciona solo desde 1986, pero la hija del último farero sigue subiendo cada noche los ciento doce escalones. Dice que la máquina no sabe mirar el horizonte.

Cuando hay niebla enciende también la campana. Los pescadores aseguran que la oyen a cinco millas y que prefieren ese sonido a cualquier aparato que lleven a bordo.

El ayuntamiento quiere convertir la casa en un pequeño museo. Ella ha puesto una condición: que la campana siga en su sitio.`,
  ],
  Polish: [
    `# Stara łódź w szopie

W szopie za domem dziadka stała łódź, której nikt nie używał od trzydziestu lat. Deski wyschły, ale żebra były zdrowe, więc postanowiliśmy ją naprawić przed następnym latem.

Najpierw trzeba było ją namoczyć. Przez dwa tygodnie leżała w płytkiej wodzie, aż szczeliny same się zamknęły, tak jak obiecywał sąsiad, który zbudował ich w życiu ponad sto.`,
  ],
  Turkish: [
    `# Köy okulunun saati

Köy okulunun duvarındaki saat kırk yıldır on dakika geri kalıyor. Öğretmen onu düzeltmek istediğinde çocuklar karşı çıktı, çünkü son ders böylece daha erken bitiyor gibi görünüyordu.

Geçen kış bir saatçi geldi ve saati ücretsiz temizledi. Şimdi doğru gidiyor, ama herkes hâlâ eski zamana göre buluşuyor.`,
  ],
  Vietnamese: [
    `# Chợ sớm bên sông

Chợ họp từ lúc trời còn tối và tan trước khi mặt trời lên cao. Người bán chèo thuyền từ các làng bên kia sông, mang theo rau, cá và những bó hoa còn ướt sương.

Bà cụ bán trà ngồi ở đầu cầu đã hơn bốn mươi năm. Bà nói nước sông bây giờ đục hơn trước, nhưng người mua vẫn cười như ngày xưa.`,
  ],
}

const OTHERS: Readonly<Record<string, readonly [script: string, text: string]>> = {
  Chinese: [
    'Han',
    `# 山村里的邮差

老邮差每天早上六点出发，沿着溪边的小路走到最远的村子。他说路上一共有三座木桥，雨季的时候第二座常常被水冲走，他就只好绕到上游去。

过去他送的多半是信，现在送的大多是包裹。村里的老人仍然喜欢写信，因为他们觉得写在纸上的话更有分量。

去年秋天，孩子们给他画了一张地图，上面标着每一户人家的门和狗的名字。他把地图折好放在帽子里，一直带在身边。`,
  ],
  Japanese: [
    'Han',
    `# 港町の時計屋

港に近い細い通りに、祖父の代から続く小さな時計屋があります。店の奥には修理を待つ時計が百個ほど並び、どれも少しずつ違う音を立てています。

主人は毎朝、窓を開けてから一番古い時計のねじを巻きます。潮風は機械に良くないのですが、海の音が聞こえないと仕事が進まないと言います。

先月、若い弟子が入りました。彼はまだ歯車を磨くことしか許されていませんが、夜になると自分の時計を組み立てています。`,
  ],
  Korean: [
    'Hangul',
    `# 산 아래 도서관

산 아래 작은 마을에 오래된 도서관이 하나 있습니다. 겨울이면 주민들이 돌아가며 난로에 불을 피우고, 아이들은 학교가 끝나면 그곳에서 숙제를 합니다.

책은 모두 삼천 권쯤 되는데 절반은 이웃 도시에서 보내 준 것입니다. 사서는 책마다 누가 언제 읽었는지 작은 종이에 적어 두었고, 어떤 종이에는 할아버지와 손자의 이름이 나란히 적혀 있습니다.`,
  ],
  Russian: [
    'Cyrillic',
    `# Паром через озеро

Паром ходит через озеро дважды в день, утром и перед самым закатом. Капитан знает каждого пассажира по имени и не отправляется, пока на берегу виден хотя бы один человек с сумкой.

Зимой лёд становится таким толстым, что по нему ездят на санях. Тогда паром стоит у причала, и в его каюте собираются рыбаки, чтобы согреться и выпить чаю.

В прошлом году на острове открыли школу. Теперь утренним рейсом едет учительница, и капитан каждый раз держит для неё место у окна.`,
  ],
  Arabic: [
    'Arabic',
    `# بائع الكتب القديمة

في الزقاق الضيق خلف المسجد دكان صغير يبيع الكتب القديمة منذ ستين عاما. يفتح صاحبه الباب قبل شروق الشمس ويمسح الغبار عن الرفوف واحدا بعد الآخر.

يعرف كل كتاب ومن كان يملكه قبل أن يصل إليه. وعندما يدخل زبون جديد يسأله أولا عن آخر شيء قرأه ثم يبتسم ويذهب إلى الرف البعيد.`,
  ],
  Hebrew: [
    'Hebrew',
    `# המסילה הישנה

המסילה הישנה עוברת בין הפרדסים ומגיעה עד לים. הרכבת האחרונה נסעה בה לפני חמישים שנה, ומאז צומחים בין האדנים פרחים שאין בשום מקום אחר בסביבה.

בשבת הולכים לאורכה משפחות וילדים. מי שמקשיב היטב יכול לשמוע את הרוח בחוטי הטלגרף, והזקנים אומרים שזה קול הקטר.`,
  ],
  Hindi: [
    'Devanagari',
    `# नदी किनारे की पाठशाला

नदी के किनारे एक छोटी पाठशाला है जहाँ बच्चे नाव से आते हैं। बरसात में पानी आँगन तक पहुँच जाता है और तब कक्षाएँ छत पर लगती हैं।

गुरुजी तीस साल से यहीं पढ़ाते हैं। वे कहते हैं कि नदी ने उन्हें समय का मूल्य सिखाया है, क्योंकि वह किसी की प्रतीक्षा नहीं करती।`,
  ],
  Greek: [
    'Greek',
    `# Το μικρό λιμάνι

Το λιμάνι του χωριού χωράει μόνο δώδεκα βάρκες. Το χειμώνα οι ψαράδες τις τραβούν στην άμμο και επισκευάζουν τα δίχτυα κάτω από το υπόστεγο.

Ο γέρος που φυλάει τον φάρο θυμάται ακόμη την εποχή που όλα τα φώτα άναβαν με λάδι. Λέει ότι τότε η θάλασσα φαινόταν πιο ήσυχη.`,
  ],
}

/** All hosts. */
export const HOSTS: readonly Host[] = [
  ...Object.entries(LATIN).flatMap(([language, texts]) => texts.map((text) => ({ language, script: 'Latin', text }))),
  ...Object.entries(OTHERS).map(([language, [script, text]]) => ({ language, script, text })),
]
