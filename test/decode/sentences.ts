/** Sentences of our own, each with the encodings of its language that the detection must tell. */
export const ENCODED: readonly { readonly text: string; readonly encodings: readonly string[] }[] = [
  {
    text: 'The café on Main Street “opened” late — the owner’s naïve plan cost £40 a day, and nobody was surprised by it.',
    encodings: ['windows-1252'],
  },
  {
    text: 'Über die Brücke läuft jeden Morgen ein älterer Herr mit großem Hut; er grüßt alle Nachbarn und öffnet später seinen kleinen Laden.',
    encodings: ['windows-1252', 'iso-8859-1', 'iso-8859-15'],
  },
  {
    text: 'L’été dernier, les élèves ont répété la pièce à côté du théâtre, où même le maître était très étonné de leur succès.',
    encodings: ['windows-1252'],
  },
  {
    text: 'La niña pequeña corrió mañana y tarde por el jardín de su abuela, y después comió una manzana que había caído del árbol más alto.',
    encodings: ['iso-8859-1'],
  },
  {
    text: 'Zażółć gęślą jaźń, powiedziała babcia, kiedy dzieci wróciły ze szkoły. Później wszyscy usiedli przy stole i jedli świeży chleb z masłem.',
    encodings: ['windows-1250', 'iso-8859-2'],
  },
  {
    text: 'Příliš žluťoučký kůň úpěl ďábelské ódy, zatímco starý pán seděl před domem a četl si noviny, které mu přinesla sousedka.',
    encodings: ['windows-1250', 'iso-8859-2'],
  },
  {
    text: 'Az öreg halász minden reggel kiment a folyóra, mert úgy gondolta, hogy a legnagyobb halak éppen akkor jönnek föl a víz színére. Őszintén szólva, gyűlölte az esőt.',
    encodings: ['windows-1250', 'iso-8859-2'],
  },
  {
    text: 'Старый рыбак каждое утро выходил к реке, потому что думал, что самая крупная рыба поднимается к поверхности именно тогда. Его жена смеялась над ним.',
    encodings: ['windows-1251', 'koi8-r', 'iso-8859-5'],
  },
  {
    text: 'Старий рибалка щоранку виходив до річки, бо вважав, що найбільша риба підіймається на поверхню саме тоді. Його дружина сміялася з нього, і їхні діти теж.',
    encodings: ['windows-1251', 'koi8-u'],
  },
  {
    text: 'Ο γέρος ψαράς έβγαινε κάθε πρωί στο ποτάμι, γιατί πίστευε ότι τα μεγαλύτερα ψάρια ανεβαίνουν τότε στην επιφάνεια. Η γυναίκα του γελούσε.',
    encodings: ['windows-1253', 'iso-8859-7'],
  },
  {
    text: 'Yaşlı balıkçı her sabah ırmağa iniyordu, çünkü en büyük balıkların o saatte yüzeye çıktığını düşünüyordu. Karısı ise ona gülüyor, çocukları da şaşırıyordu.',
    encodings: ['windows-1254', 'iso-8859-9'],
  },
  {
    text: 'הדייג הזקן יצא כל בוקר אל הנהר, כי חשב שהדגים הגדולים ביותר עולים אז אל פני המים. אשתו צחקה עליו והילדים שמחו.',
    encodings: ['windows-1255', 'iso-8859-8'],
  },
  {
    text: 'كان الصياد العجوز يخرج كل صباح إلى النهر لأنه كان يظن أن أكبر الأسماك تصعد إلى السطح في ذلك الوقت. وكانت زوجته تضحك منه.',
    encodings: ['windows-1256', 'iso-8859-6'],
  },
  {
    text: 'Senas žvejys kiekvieną rytą eidavo prie upės, nes manė, kad didžiausios žuvys tuomet iškyla į paviršių. Jo žmona iš jo juokėsi, o vaikai džiaugėsi ąžuolo šešėlyje.',
    encodings: ['windows-1257', 'iso-8859-13'],
  },
  {
    text: 'Ông lão đánh cá mỗi sáng đều ra sông vì nghĩ rằng cá lớn nhất nổi lên vào lúc ấy.',
    encodings: ['windows-1258'],
  },
  {
    text: 'ชาวประมงชราออกไปที่แม่น้ำทุกเช้า เพราะคิดว่าปลาตัวใหญ่ที่สุดจะขึ้นมาที่ผิวน้ำในเวลานั้น ภรรยาของเขาหัวเราะ',
    encodings: ['windows-874'],
  },
  {
    text: '老渔夫每天早晨都到河边去，因为他认为最大的鱼那时候会浮到水面上来。他的妻子笑他，孩子们却很高兴地跟着他走。',
    encodings: ['gb18030'],
  },
  {
    text: '老漁夫每天早晨都到河邊去，因為他認為最大的魚那時候會浮到水面上來。他的妻子笑他，孩子們卻很高興地跟著他走。',
    encodings: ['big5'],
  },
  {
    text: '年老いた漁師は毎朝川へ出かけた。一番大きな魚はその時間に水面へ上がってくると考えていたからだ。妻は彼を笑い、子どもたちは喜んだ。',
    encodings: ['shift_jis', 'euc-jp'],
  },
  {
    text: '늙은 어부는 매일 아침 강으로 나갔다. 가장 큰 물고기가 그때 수면으로 올라온다고 생각했기 때문이다. 아내는 그를 보고 웃었다.',
    encodings: ['euc-kr'],
  },
]

/** Texts that letter statistics alone take for others: short ones, and of few such letters among many in ASCII. */
export const TOLD_BY_LETTERS: typeof ENCODED = [
  { text: 'The miller’s “old wheel” turns again — his daughter’s café opens in May.', encodings: ['macintosh'] },
  { text: 'Der Müller öffnet früh, und die Straße glänzt.', encodings: ['macintosh', 'windows-1252'] },
  { text: 'La forêt était fermée à cause du gel.', encodings: ['macintosh', 'iso-8859-1'] },
  { text: 'Mlynář každé ráno pouští vodu, říká žena.', encodings: ['windows-1250', 'iso-8859-2'] },
  { text: 'A molnár őszintén örült, de nem ült le.', encodings: ['windows-1250', 'iso-8859-2'] },
  { text: 'Młynarz mówił, że jesienią woda płynie szybciej.', encodings: ['windows-1250', 'iso-8859-2'] },
  { text: 'Değirmenci her akşam kapıyı kapatırdı.', encodings: ['windows-1254', 'iso-8859-9'] },
  { text: 'Мірошник щоранку відчиняє млин, бо їде гість.', encodings: ['windows-1251', 'koi8-u'] },
  { text: 'Мельник открывает двери, и вода шумит.', encodings: ['windows-1251', 'koi8-r', 'ibm866'] },
  { text: 'Άνοιξε ο μύλος και ήρθε ο γέρος.', encodings: ['windows-1253', 'iso-8859-7'] },
  { text: 'คนโม่แป้งเปิดประตูทุกเช้า', encodings: ['windows-874'] },
  ...[
    { text: 'Мельник открывает двери, и вода шумит.', encodings: ['windows-1251', 'koi8-r'] },
    { text: 'הטוחן פותח את הדלת בכל בוקר והמים רועשים.', encodings: ['windows-1255'] },
    { text: 'يفتح الطحان الباب كل صباح ويسمع صوت الماء.', encodings: ['windows-1256'] },
    { text: 'Ο μυλωνάς ανοίγει την πόρτα κάθε πρωί.', encodings: ['windows-1253'] },
  ].map(({ text, encodings }) => ({
    text: `${'The wheel of the mill is turned by the water of the brook. '.repeat(12)}\n${text}`,
    encodings,
  })),
]

/** Western texts with words and signs that other encodings have letters for. */
export const WESTERN: readonly string[] = [
  'Tomás Håkon Pérez met the Brontë sisters.',
  'It takes 20 ± 5 µm × 3 m² of it, or ½ cup at 50 °C.',
  'The naïve crème brûlée of the café, they said.',
  'Mae’r afon yn fawr, and so is the mill’s pond.',
  'Más é do thoil é, a dúirt an fear.',
  'Það er gott að sjá þig, sagði hún.',
  'El col·legi és a prop, i l’aigua també.',
  'résumé',
  '¡Exclusividad! Mañana será otro día.',
]
