/**
 * What spam advertises, by writing system: gambling, loans, forged papers, counterfeit goods, pills,
 * sex, easy money, coins, link building. Stems, not whole phrases, so that other phrases of the same
 * trades are met as well. `core` words name the trade; `filler` words only count beside a core word.
 *
 * It is a vote of its own and never decides alone: articles about these trades use the same words.
 */
export interface Vocabulary {
  readonly core: string
  readonly filler: string
}

export const VOCABULARY: Readonly<Record<string, Vocabulary>> = {
  Han: {
    core:
      '博彩 博弈 菠菜 赌 賭 彩票 六合彩 时时彩 時時彩 双色球 福彩 体彩 赛车 赛狗 赛马会 开奖 開獎 棋牌 麻将 捕鱼 斗地主 德州扑克 娱乐城 娛樂城 娱乐场 葡京 新濠 永利 百家乐 百家樂 老虎机 老虎機 轮盘 輪盤 下注 投注 盘口 外围 真人 荷官 彩金 返水 私彩 北京赛车 PK10 快三 幸运飞艇 ' +
      '发票 發票 假证 办证 辦證 证件 證件 刻章 文凭 文憑 学历 毕业证 畢業證 身份证 驾照 护照 ' +
      '贷款 貸款 借款 借钱 借錢 网贷 小额贷 信用卡 套现 套現 配资 放款 高利贷 ' +
      '刷单 刷單 兼职 兼職 网赚 網賺 赚钱 賺錢 日赚 月入 日结 ' +
      '私服 外挂 代练 传奇 ' +
      '数字货币 數字貨幣 虚拟货币 虛擬貨幣 加密货币 比特币 比特幣 以太坊 炒币 挖矿 交易所 ' +
      '减肥 減肥 丰胸 豐胸 壮阳 壯陽 春药 春藥 迷药 伟哥 威而鋼 犀利士 增高 祛斑 情趣 ' +
      '援交 包夜 一夜情 成人 色情 裸聊 约炮 約炮 外送茶 叫小姐 上门服务 同城 ' +
      '高仿 精仿 复刻 復刻 仿表 A货 假货 水货 ' +
      '代写 代寫 代考 枪手 替考 论文 論文 ' +
      '翻墙 刷粉 刷量 涨粉 买粉 点赞 群发 外链 快排 徵信 ' +
      'カジノ スロット パチンコ パチスロ バカラ ルーレット ブックメーカー 競馬 競輪 賭博 宝くじ 必勝 馬券 麻雀 ポーカー ' +
      '出会い系 出会い アダルト 風俗 デリヘル 援助交際 セフレ エロ 無修正 ' +
      '副業 稼げる 稼ぐ 稼ごう 儲かる 儲け 現金化 キャッシング 融資 闇金 消費者金融 借入 カードローン 即金 ' +
      'ブランドコピー スーパーコピー コピー品 偽物 激安 レプリカ ' +
      'ダイエット サプリ 痩せる バイアグラ シアリス ED薬 精力剤 媚薬 育毛 ' +
      'ビットコイン 仮想通貨 暗号資産 FX バイナリー 情報商材 卒業証書 偽造',
    filler:
      '在线 線上 网上 網上 官网 官網 平台 网站 網站 下载 下載 注册 註冊 免费 免費 计划 計劃 服务 服務 公司 网 網 推荐 推薦 办理 代办 代開 代开 快速 极速 急速 无抵押 項目 项目 游戏 遊戲 发布 澳门 澳門 北京 香港 新 手机 手機 版 客户端 赌场 赌博 城 场 开户 代理 加盟 招商 批发 厂家 价格 出售 购买 購買 联系 客服 电话 专业 專業 正规 正規 信誉 安全 秒到 提现 充值 送 最新 排名 优化 投资 投資 ' +
      'オンライン 無料 攻略 法 予想 通販 サイト 投資 必勝法 ランキング 登録 簡単 かんたん すぐに 情報 購入 販売 最安値 格安 コピー ブランド 財布 時計 おすすめ 比較 ボーナス 入金不要 攻略法 即日 アプリ 副収入',
  },
  Hangul: {
    core:
      '카지노 바카라 토토 먹튀 놀이터 파워볼 슬롯 홀덤 포커 룰렛 블랙잭 경마 경륜 배팅 베팅 도박 사다리 릴게임 바다이야기 로또 섯다 맞고 프로토 꽁머니 ' +
      '출장마사지 출장 안마 오피 유흥 룸살롱 밤문화 조건만남 성인 야동 야설 채팅 소개팅 ' +
      '대출 급전 일수 사채 카드깡 현금화 소액결제 ' +
      '비트코인 코인 암호화폐 가상화폐 리딩방 해외선물 ' +
      '비아그라 시알리스 최음제 다이어트약 다이어트 탈모 정력제 ' +
      '레플리카 짝퉁 명품 위조 졸업장 학위 신분증 대포통장 대포폰 ' +
      '부업 재택알바 고수익 돈벌기 백링크 팔로워 상위노출',
    filler:
      '온라인 사이트 추천 주소 검증 안전 사설 게임 머신 상담 마사지 거래소 투자 주식 정품 구매 판매 무료 가입 보너스 쿠폰 첫충 이벤트 알바 수익 빠른 당일 무직자 신용 최신 순위 업체 홍보 광고 만남 문의 후기 가격 할인 제작 구입 대행 논문 이용',
  },
  Cyrillic: {
    core:
      'казино вулкан автоматы слоты слотов рулетк покер ставк букмекер беттинг тотализатор лотере лото джекпот фриспин вращени ' +
      'займ микрозайм кредит ипотек ' +
      'диплом аттестат справк водительск паспорт ' +
      'курсов реферат диссертаци ' +
      'раскрутк продвижени накрутк подписчик лайк ссылк бэклинк ' +
      'заработок заработат заработка доход ' +
      'биткоин криптовалют майнинг форекс бинарн опцион ' +
      'виагр сиалис левитр потенци похуде похудет таблетк жиросжигат ' +
      'интим эскорт проститут индивидуалк знакомств порно секс ' +
      'реплик копии часов спайс закладк соль',
    filler:
      'онлайн купить куплю продать продажа заказать заказ цена недорого дешево дёшево скидк бесплатн быстр срочн без отказа залога справок на карту в интернете игровые игровой игров бонус выигрыш деньги денег спорт контор сайт сайтов официальный зеркало играть скачать регистраци за деньги отзывы лучшие дома вложений инвестиции инвестици с доставкой таблетки для и на в',
  },
  Arabic: {
    core:
      'كازينو قمار القمار مراهن رهان روليت سلوت بوكر بلاك جاك يانصيب لوتو قروض قرض تمويل عملات بيتكوين كريبتو فوركس الفوركس حبوب تخسيس تنحيف فياجرا فياغرا متابعين لايكات شهاد مزور جواز سكس جنس دعارة اباحي مرافقة كازينوهات شرط بندی قمار وام فوری پوکر کازینو لاغری ' +
      'ربح ارباح أرباح',
    filler:
      'اون لاين أون العاب ألعاب بونص مكافأ مجاني مجانا رياضية المال مال رقمية تداول استثمار شراء بيع سريع سريعة رخيص موقع افضل أفضل من المنزل زيادة آنلاین سایت خرید فروش رایگان ارزان انلاین اونلاين سهل',
  },
  Hebrew: {
    core: 'קזינו הימור רולטה פוקר סלוט מכונות מזל לוטו הגרל בלאק הלווא ביטקוין קריפטו פורקס הרזיה דיאטה ויאגרה קידום אתרים ליווי סקס הכרויות מזויפ עוקבים דיסקרטי כסף',
    filler:
      'אונליין באינטרנט ספורט בונוס חינם מהיר מהירה מיידי מיידית השקע קל כדורי גלולות תעוד דרכון זול לייקים נערות אתר קניית טוב',
  },
  Devanagari: {
    core: 'कैसीनो कसीनो सट्टा सट्टेबाजी मटका जुआ जुए रमी तीन पत्ती पोकर रूले स्लॉट लॉटरी जैकपॉट लोन कर्ज बिटकॉइन क्रिप्टो फॉरेक्स कमाएं कमाओ कमाई वजन घटा वियाग्रा दवाई एस्कॉर्ट सेक्स नकली डिग्री फॉलोअर बैकलिंक',
    filler: 'ऑनलाइन गेम परिणाम फ्री मुफ्त बोनस क्रिकेट तुरंत निवेश घर बैठे पैसे पैसा सस्ती सस्ता खरीदें गोली सर्विस लाइक',
  },
  Thai: {
    core: 'คาสิโน บาคาร่า สล็อต พนัน แทงบอล หวย ยิงปลา ไฮโล รูเล็ต โป๊กเกอร์ ป๊อกเด้ง เครดิตฟรี ฝากถอน เสือมังกร เงินกู้ เงินด่วน กู้เงิน สินเชื่อ บิตคอยน์ คริปโต ฟอเร็กซ์ ลดความอ้วน ลดน้ำหนัก ไวอากร้า หาเงิน รายได้เสริม ปลอม ไซด์ไลน์ นวด แทง เดิมพัน แบรนด์เนม เว็บตรง ปั่น',
    filler:
      'ออนไลน์ เว็บ เว็บตรง บอล ฟรี โบนัส ออโต้ ด่วน ไม่ผ่านเอเย่นต์ ลงทุน ยา วุฒิ ซื้อ ขาย ผู้ติดตาม รับทำ สมัคร แตกง่าย ได้เงินจริง ราคาถูก ทันที เกม',
  },
  Greek: {
    core: 'καζίνο καζινο στοίχημα στοιχήμα φρουτάκ ρουλέτα πόκερ τζακποτ δάνει χάπια αδυνάτισ βιάγκρα πτυχί κρυπτο μπιτκόιν συνοδ σεξ απομιμήσ',
    filler: 'online ονλάιν μπόνους δωρεάν γρήγορ φθην φτην αγορά εύκολ χρήμα επένδυσ',
  },
  Bengali: { core: 'ক্যাসিনো জুয়া বাজি লটারি ঋণ বিটকয়েন ফরেক্স আয়', filler: 'অনলাইন ফ্রি বোনাস গেম দ্রুত টাকা' },
  Tamil: { core: 'கேசினோ சூதாட்ட லாட்டரி கடன் பிட்காயின் ரம்மி', filler: 'ஆன்லைன் இலவச போனஸ் விளையாட்டு பணம்' },
  Telugu: { core: 'కాసినో జూదం లాటరీ రుణం బిట్‌కాయిన్ రమ్మీ', filler: 'ఆన్‌లైన్ ఉచిత బోనస్ డబ్బు' },
  Georgian: { core: 'კაზინო სლოტ ფსონ პოკერ ლოტო სესხ ბიტკოინ', filler: 'ონლაინ ბონუს უფასო სწრაფი ფული' },
  Armenian: { core: 'կազինո խաղադրույք պոկեր վարկ բիթքոյն', filler: 'առցանց բոնուս անվճար արագ գումար' },
  Latin: {
    core:
      'casino casinos slot slots spins betting bet bets bookmaker sportsbook poker roulette blackjack baccarat jackpot lottery lotto gambling bingo judi togel gacor bandar poker bahis kumar slotlar iddaa rulet apuestas tragamonedas wetten glücksspiel paris sportifs ' +
      'loan loans payday credit préstamos kredit kredite kredi pinjaman vay ' +
      'viagra cialis levitra sildenafil pills pharmacy xanax tramadol ambien steroids weight keto cbd enlargement enhancement ' +
      'escort escorts hookup porn xxx sex cams onlyfans dating ' +
      'replica replicas fake counterfeit passport diploma degree essay essays dissertation coursework ' +
      'backlink backlinks seo followers likes subscribers traffic ' +
      'bitcoin crypto doubler forex binary options nft airdrop earn income mlm ' +
      'hacker hack spells psychic',
    filler:
      'online free cheap buy best top fast quick easy bonus bonuses deposit no money make cash work from home at site sites situs resmi terpercaya daftar tips sports signals trading invest investment loss diet watches handbags bags luxury outlet discount coupon code promo service services writing help paper papers instagram tiktok youtube real live win instant approval guaranteed now today for sale order generic prescription without male supplement supplements 24 7 hot girls local singles and the a of in to your how deneme bonusu bedava canlı siteleri güvenilir giriş',
  },
}

/** Ways to reach the sender: messengers and telephones by their names. */
const CHANNELS =
  '(?:加|联系|聯繫|咨询)?(?:QQ群|QQ|qq|V信|微信|威信|薇信|WeChat|Wechat|wechat|VX|vx|客服|联系电话|电话|電話|热线)(?:群|号|號)?|텔레그램|텔레|카카오톡|카톡|라인|연락처|전화|ライン|電話番号|[Тт]ел(?:ефон)?\\.?|[Тт]елеграмм?|[Вв]атсап|ไลน์|ไลน|เว็บ|โทร|แอดไลน์|تلجرام|تيليجرام|تلگرام|واتساب|واتس|هاتف|טלגרם|ווטסאפ|טלפון|टेलीग्राम|व्हाट्सएप|फोन|संपर्क|[Ττ]ηλ\\.?'

/** What stands behind a channel: a number, an address, a name that is glued, marked or no word at all. */
const HANDLES =
  '\\s?[:：]?\\s?\\+?\\d[\\d-]{4,}\\d|\\s?(?:www\\.)[A-Za-z0-9.-]{4,}|\\s?[:：@]\\s?@?[A-Za-z][A-Za-z0-9_.-]{2,}|[a-z][a-z0-9_]{2,}|\\s[b-df-hj-np-tv-xz0-9_]{3,}(?![A-Za-z])|\\s(?=[a-z]*\\d)[a-z][a-z0-9_]{3,}'

/** A channel with its handle. */
export const CONTACT = new RegExp(`(?<![\\p{L}\\p{M}](?=[ไโแเ]))(?:${CHANNELS})(?:${HANDLES})`, 'gu')
