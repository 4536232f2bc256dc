/**
 * Advertising phrases for the cases of our own: other trades and other words than those of the development
 * cases, written before the vocabulary of the rules was widened. Every third phrase of a list is kept aside:
 * nothing is tuned on it.
 */
const PHRASES: Readonly<Record<string, string>> = {
  Chinese: `皇冠体育投注, 威尼斯人赌场, 竞彩足球推荐, 网上购彩, 金沙国际, 黑户秒下款, 花呗提现, 信用卡代还, 英语四级替考,
    硕士论文代写, 办本科学历, 假钞出售, 堕胎药网购, 减肥茶代理, 美女上门按摩, 楼凤信息, 成人视频, 看片网址, 科学上网梯子, VPN机场推荐,
    百度快速排名, 淘宝刷信誉, 微商货源, 空投领币, 合约带单老师, 虚拟币钱包, 免费看电影, 名表批发, 莆田鞋厂家, 私家侦探调查,
    手机定位找人, 代孕中介, 植发整形优惠, 股票内幕群, 線上娛樂城優惠, 當舖借錢`,
  Japanese: `闇バイト募集, 即日融資可能, ブラックでも借りられる, 後払い現金化, オンラインギャンブル, 競艇予想, 裏カジノ情報, 無料エロ動画,
    人妻マッチング, 偽ブランド時計, 偽造免許証, 痩身サプリ通販, 育毛剤お試し, 卒論代行, 在宅ワーク高収入, FX自動売買, 仮想通貨エアドロップ,
    海外ドラマ無料視聴, フォロワー購入, 被リンク販売, 格安VPN, 宝くじ当選番号, 当たる占い, 個人間融資`,
  Korean: `온라인도박, 스포츠무료중계, 무료야동, 무직자대출, 신용불량자대출, 비상금대출, 대리시험, 논문대필, 학위증위조, 강남룸싸롱, 휴게텔추천,
    흥신소, 발기부전치료제, 다이어트보조제, 해외선물대여계좌, 코인선물거래, 에어드랍이벤트, 구글상위노출, 로또당첨번호, 미프진구입, 영화다시보기,
    무료웹툰, 가짜명품가방, VPN추천`,
  Russian: `купить права без экзаменов, ставки с бонусом, онлайн рулетка, слоты с выводом денег, деньги до зарплаты, кредит без справок,
    купить аттестат, написание курсовых, решение задач на заказ, девушки по вызову, досуг для взрослых, средство для похудения,
    препараты для потенции, купить закладку, накрутка подписчиков, вывод сайта в топ, арбитраж криптовалют, сигналы форекс, копии брендовых сумок,
    смотреть фильмы бесплатно, впн для телефона, лотерея онлайн, гадание по фото, вскрытие переписки, больничный лист купить, медицинская справка`,
  Ukrainian: `казино без верифікації, гроші в борг онлайн, кредит на картку, купити диплом, ставки на футбол, схуднення без дієт`,
  Bulgarian: `онлайн казино бонуси, бързи кредити, спортни залози`,
  Arabic: `رهانات كرة القدم, كازينو مباشر, قرض شخصي فوري, كتابة رسائل ماجستير, شهادات جامعية للبيع, رخصة قيادة مزورة, فتيات مرافقة, تعارف للكبار,
    منشطات جنسية, اعشاب للتخسيس, زيادة متابعين انستقرام, تداول العملات المشفرة, توصيات فوركس, مشاهدة افلام مجانا, في بي ان مجاني, سحب يانصيب,
    ساعات مقلدة, جلب الحبيب`,
  Persian: `سایت شرط بندی, پیش بینی فوتبال, وام بدون ضامن, خرید فالوور, قرص لاغری, فیلتر شکن رایگان, نگارش پایان نامه, خرید مدرک تحصیلی, سیگنال ارز دیجیتال`,
  Hebrew: `הימורים באינטרנט, הלוואות חוץ בנקאיות, כתיבת עבודות אקדמיות, תואר מזויף, נערות ליווי דיסקרטיות, ויאגרה ללא מרשם, ירידה מהירה במשקל,
    מסחר במטבעות, קניית עוקבים, סרטים לצפייה ישירה, רישיון נהיגה מזויף, חוקר פרטי`,
  Hindi: `ऑनलाइन जुआ, आईपीएल सट्टा, पर्सनल लोन तुरंत, नकली मार्कशीट, कॉल गर्ल सेवा, वजन घटाने की दवा, मर्दाना ताकत, क्रिप्टो निवेश, इंस्टाग्राम फॉलोअर्स,
    मुफ्त फिल्में, लॉटरी संवाद, घर से काम, वशीकरण मंत्र, फर्जी पासपोर्ट, शेयर टिप्स`,
  Thai: `พนันกีฬา, เว็บสล็อตแตกง่าย, บาคาร่าสด, เงินด่วนนอกระบบ, สินเชื่อไม่เช็คบูโร, รับทำวิทยานิพนธ์, วุฒิการศึกษาปลอม, ยาปลุกเซ็กส์, สาวรับงาน,
    ยาลดน้ำหนัก, เทรดคริปโต, ปั๊มไลค์, ดูหนังฟรี, เลขเด็ดงวดนี้, กระเป๋าก๊อป, นวดกระปู๋`,
  Greek: `στοιχήματα ποδοσφαίρου, ζωντανό καζίνο, δάνεια χωρίς τράπεζα, πλαστά πτυχία, συνοδοί πολυτελείας, χάπια αδυνατίσματος, πτυχιακές εργασίες,
    ακόλουθοι ινσταγκραμ, ταινίες δωρεάν`,
  Georgian: `ონლაინ კაზინო, სწრაფი სესხები, სპორტული ფსონები, დიპლომის ყიდვა, გასახდომი აბები, ფილმები უფასოდ`,
  Armenian: `առցանց խաղատուն, արագ վարկեր, գնել դիպլոմ, նիհարելու դեղ`,
  Bengali: `অনলাইন ক্যাসিনো, ক্রিকেট বাজি, দ্রুত ঋণ, নকল সনদ, ওজন কমানোর ওষুধ, ফ্রি মুভি`,
  Tamil: `ஆன்லைன் சூதாட்டம், உடனடி கடன், எடை குறைப்பு மாத்திரை, போலி சான்றிதழ்`,
  Telugu: `ఆన్‌లైన్ జూదం, తక్షణ రుణం, బరువు తగ్గే మాత్రలు`,
  Latin: `online pharmacy discount, buy tramadol overnight, best essay writers, dissertation help service, no credit check loans, instant cash advance,
    live roulette bonus, agen slot terpercaya, judi bola online, togel hongkong, escort bayan, deneme bonusu veren siteler, bahis siteleri,
    apuestas deportivas online, préstamos rápidos, kredit ohne schufa, escort service, fake passport for sale, cheap instagram followers,
    guest post backlinks, crypto airdrop free, usdt mining app, watch movies online free, free vpn download, keto diet pills, male enhancement gummies,
    lottery winning numbers, psychic love spells, rolex replica outlet, cá cược bóng đá, vay tiền nhanh, nhà cái uy tín, kasyno online bonus,
    chwilówki bez bik, hookup dating site, adult webcam girls`,
}

/**
 * Written after the vocabulary had been widened, by other catchwords of the same trades, and left out of all tuning:
 * what they reach is what phrases of other sellers may.
 */
const LATER: Readonly<Record<string, string>> = {
  Chinese: `电子竞技下注, 澳洲幸运五, 现金棋牌, 体育直播吧, 老虎机技巧, 私人放款, 房屋二胎, 应急周转, 制作证件, 毕业证代办, 出生证明办理, 论文润色发表,
    速效减重, 男性保健品, 夜场招聘, 午夜剧场, 同城交友, 日结工资, 抖音涨粉, 网站权重提升, 香烟批发, 奢侈品代购, 炒币群, 免费翻墙软件`,
  Japanese: `スポーツ賭け, ネットカジノ, 借金相談, 審査なしローン, 出会い掲示板, 大人の動画, 楽して稼ぐ方法, 偽サイト通販, 痩せ薬, ED治療薬通販, 競馬予想ソフト, 入金ボーナス`,
  Korean: `온라인슬롯, 바둑이게임, 소액대출, 개인돈, 밤알바, 스웨디시, 만남어플, 졸업증명서제작, 비트코인투자, 살빼는약, 블로그체험단, 축구토토`,
  Russian: `игровой клуб, покер на деньги, прогнозы на матчи, кредитная карта онлайн, займы без проверок, дипломная работа под ключ, купить справку, таблетки для мужчин,
    похудеть быстро, интим услуги, работа на дому, заработать криптовалюту, продажа ссылок, реплики часов, накрутка лайков, индивидуалки`,
  Arabic: `العاب سلوتس, مراهنات مباشرة, قروض بدون فوائد, تمويل شخصي, بيع شهادات, حبوب منع, فياجرا طبيعية, كسب المال, متابعين تيك توك, تداول الذهب, سكس عربي, كازينو عربي`,
  Hebrew: `קזינו חי, הימורי כדורגל, הלוואות מהירות, כרטיסי הגרלה, נערות ליווי, כדורי דיאטה, השקעה בביטקוין, עבודה מהבית, לייקים בזול, שעוני חיקוי`,
  Hindi: `कैसीनो बोनस, सट्टा किंग, तुरंत कर्ज, पैसे कमाने का तरीका, सेक्स पावर, नकली नोट, क्रिप्टो ट्रेडिंग, लॉटरी रिजल्ट, रमी ऐप, मोटापा घटाएं`,
  Thai: `สล็อตออนไลน์, แทงหวย, กู้เงินออนไลน์, บาคาร่าเว็บตรง, ซื้อไลค์, คลิปหลุด, ลดน้ำหนักเร็ว, เว็บแทงบอล, หวยฮานอย, ยาชูกำลัง`,
  Greek: `καζίνο μπόνους, γρήγορα δάνεια, κουλοχέρηδες, στοίχημα ζωντανά, ερωτικές γνωριμίες, χάπια στύσης`,
  Latin: `best crypto casino, free chip bonus, buy xanax online, cheap essay help, payday loan lenders, slot deposit pulsa, situs judi online, bandar togel, sex dating sites,
    buy instagram likes, replica handbags sale, weight loss gummies, earn bitcoin fast, viagra ohne rezept, casino sans dépôt, crédito rápido online`,
}

/** How a seller asks to be reached; `#` stands for a digit, `@` for a letter. */
const CONTACTS: Readonly<Record<string, readonly string[]>> = {
  Chinese: ['加微信@@@###', '微信号:@@@@##', 'QQ：#########', '薇信@@##@@#', '电报@@@@@_@@#', '飞机:@@@@@@##'],
  Japanese: ['LINE追加@@@###', 'ライン：@@@@##', '電話番号0##########'],
  Korean: ['카톡 @@@###', '텔레그램@@@@##', '텔레문의 @@@@#'],
  Russian: ['Телеграм @@@@_@@#', 'тел. +7##########', 'ватсап +7##########'],
  Arabic: ['واتساب +966#########', 'تلجرام @@@@##'],
  Thai: ['แอดไลน์ @@@@##', 'ไลน์:@@@##'],
  Hebrew: ['טלגרם @@@@##', 'וואטסאפ 05########'],
  Hindi: ['व्हाट्सएप +91##########', 'टेलीग्राम @@@@##'],
}

export type Part = 'tuned' | 'aside' | 'later'

/** The phrases of one part, by language. */
export function phrasesOf(part: Part): ReadonlyMap<string, readonly string[]> {
  const listed = (list: string): string[] => list.split(',').map((phrase) => phrase.trim())
  if (part === 'later') return new Map(Object.entries(LATER).map(([language, list]) => [language, listed(list)]))
  return new Map(
    Object.entries(PHRASES).map(([language, list]) => {
      const phrases = listed(list)
      return [language, phrases.filter((_, index) => (index % 3 === 2) === (part === 'aside'))] as const
    }),
  )
}

/** The contacts by language, as templates. */
export function contactsOf(language: string): readonly string[] {
  return CONTACTS[language] ?? []
}
