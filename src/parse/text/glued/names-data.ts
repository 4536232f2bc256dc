/**
 * Words that have a capital inside, in small letters: names of companies, products and techniques that articles
 * mention. Endings (`YouTubers`) are not listed.
 */
export const CAMEL_CASE_NAMES: readonly string[] = `
 activecampaign admob adroll adsense adtech adwords aftereffects agtech airasia airbnb airdrop airplay airpods airtag
  aliexpress allmodern alltrails alphabeta alphafold alphago ancestrydna angularjs anydesk appcode appkit appletv aptx
  astrazeneca autocad autotrader autozone babycenter backblaze backbonejs bandcamp bankid bankrate basecamp bestbuy
  betmgm bibtex bigcommerce bigquery biomed biontech bioshock biotech bioware bitbucket bitcoin bitdefender bitlocker
  bittorrent bitwarden blablacar blackrock blockchain blueapron bluehost bluejeans blueorigin bluetooth buddypress
  buzzfeed buzzsumo camelbak capcut cargurus carmax carplay centos chargepoint chatgpt chatgpts chromebook chromeos
  classpass cleantech clickfunnels clickhouse clickup cliffsnotes clinvar cloudflare cloudfront cloudkit cocoapods
  cocounsel codeacademy codepen codesandbox coffeescript coinbase coindesk conocophillips convertkit coschedule costar
  couchdb coursehero crazyegg creditkarma crossfit crowdstrike cybertruck databricks dataframe dataframes dataops
  deepmind deepseek delonghi devops devsecops dewalt digitalocean directv dokuwiki doordash dotnet doubleclick
  draftkings dreamhost dreamworks dropbox drugbank duckdb duckduckgo dynamodb earthlink easyjet ebook ebooks ecommerce
  edtech edx elearning electrifyamerica emule endnote eventbrite everquest expressjs expressvpn exxonmobil facebook
  facetime familysearch fanduel farmville fedex filmnation finops fintech fireeye firefox firewire fitbit
  fivethirtyeight flixbus footjoy fortigate fortinet freebsd freshbooks fromsoftware fubotv fullstory futurelearn
  gamecube gamespot gamestop garageband geekwire genai genbank getresponse github gitlab gitops glaxosmithkline
  globalfoundries gmbh godaddy gofundme goodnotes goodreads gopro gotomeeting gotowebinar graphql greatschools
  greenpower greentech grubhub hackernews hackerone hackerrank hashicorp healthkit healthline healthtech hellofresh
  homeaway homedepot homegoods homekit homepod hootsuite hostgator hotjar hotmail hoyoverse hubspot hubspotters
  huffpost hydroflask icloud imac imessage imovie indesign indiewire instacart instagram insurtech intellij ios ipad
  iphone ipod itunes javascript jetblue jetbrains jetpack jpmorgan keepass keepassxc kickstarter kissmetrics
  kitchenaid kubernetes lastpass latex leadpages leetcode legaltech letterboxd lexisnexis libreoffice librewolf
  lifelock lifestraw lightroom linkedin linkedins livejournal livenation lowcode lululemon macbook macos mailchimp
  mailpoet malwarebytes mapmyrun mapreduce mariadb marketwatch marketwatchers martech mastercard mathjax mathml
  mathworks matlab mcafee mcdonalds mediawiki medlineplus medtech meetup metlife microstation microstrategy mihoyo
  minecraft mixpanel mongodb morganstanley motortrend mouseflow moviepass myfitnesspal myheritage mysql mysqli
  namecheap naughtydog neovim nerdwallet nestjs netapp netbsd netease netflix netsuite neurips newbalance newsguard
  nextgen nextjs nocode nodejs nordvpn nosql numpy nutribullet omnifocus onedrive onelogin onenote oneplus onetrust
  oneweb onlyfans openai openbsd opencl opencv opengl openjdk openoffice opensea openshift openssh openssl openstack
  openstreetmap opentable opentelemetry openvpn optinmonster outkick overdrive pagerank paypal peoplesoft pepsico
  petsmart phd phds photoshop phpstorm playstation playwright plutotv podbean pokerstars politifact popcap poshmark
  postcss postgis postgresql posthog postmates powerbi powerpc powerpoint powershell powertoys powerwall prestashop
  pricewaterhousecoopers proptech protonmail protonvpn pubmed pycharm pytorch questdb quickbooks quicktime rabbitmq
  ransomware ravendb reactjs readwrite realclearpolitics realitykit realplayer realreal recaptcha redhat redzone
  regtech requirejs rescuetime researchgate restful rethinkdb ringcentral roboform rocketlab rockstar rottentomatoes
  rubymine runescape runkeeper rxjava rxswift saas salesforce sciencedirect scihub scikit scylladb seatgeek semrush
  sendgrid sentinelone servicenow sharepoint shopify siriusxm siteground sketchup skillshare skyscanner skyteam
  slideshare slingtv smartsheet smartthings smartwatch smugmug snapchat snowflake sodastream softbank solarcity
  solarwinds soulcycle soundcloud spacevim spacex sparknotes speedtest spiderman sportscenter sproutsocial squaretrade
  stackoverflow starcraft starlink startup statefarm steamos stitchfix stockx storekit storybook stubhub studiocanal
  studyblue substack sunpower sunrun suntrust superdrug superman surfshark surveymonkey swiftui taskrabbit taylormade
  teamviewer teamwork techcrunch techradar techspot tensorflow testflight theguardian thinkpad thredup threejs
  thunderbird thunderbolt ticketmaster ticktick tiddlywiki tiktok timescaledb tivo transunion trendmicro tripadvisor
  truecar truecrypt truenorth trustpilot turbotax tvos tweetdeck typescript ubereats ubersuggest ultratax unbounce
  underarmour unicef uniprot unitedhealth usnews venturebeat veracrypt videolan virtualbox visicalc visionos vitamix
  vmware vuejs walmart warcraft watchos webassembly webgl webgpu webinarjam webkit webmd webrtc websocket websockets
  webstorm webview wechat wework whatsapp wifi wikidata wikileaks wikipedia wireguard wireshark woocommerce wordfence
  wordpress workday worldcat xbox xcode yougov youtube youtubemusic youtubetv zenbook zipcar zoominfo
`
  .trim()
  .split(/\s+/)
