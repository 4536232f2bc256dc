/**
 * Words that have a capital inside, in small letters: names of companies, products and techniques that articles
 * mention. Endings (`YouTubers`) are not listed.
 */
export const CAMEL_CASE_NAMES: readonly string[] = `
 airasia aliexpress allmodern aptx autocad bankid bigquery biontech bitcoin bittorrent blackrock blockchain buzzfeed
  capcut carplay chatgpt chatgpts cloudflare cloudfront coinbase coindesk cocounsel costar crowdstrike
  deepmind deepseek devops dotnet doordash dreamworks duckduckgo
  earthlink ebook ebooks ecommerce elearning emule fedex facetime fintech finops firewire fivethirtyeight freebsd freshbooks
  gamespot gamestop genai getresponse github gitlab globalfoundries gofundme gopro greatschools grubhub
  hashicorp hellofresh homekit homepod huffpost hubspot
  icloud imac imessage imovie indiewire ios ipad iphone ipod itunes
  javascript jetblue jpmorgan kickstarter kubernetes
  lastpass latex lexisnexis libreoffice linkedin livejournal
  macbook macos mailchimp mapreduce mastercard mcdonalds mediawiki metlife mongodb moviepass mysql mysqli
  netapp netbsd netflix neurips newsguard nextgen nodejs nordvpn nosql numpy
  onedrive onenote oneplus onlyfans openai openbsd openjdk openoffice opensea openssl openstack openstreetmap openvpn
  outkick overdrive pagerank paypal petsmart phd photoshop playstation politifact postgresql powerbi powerpoint
  powershell pricewaterhousecoopers prestashop pubmed pytorch
  quicktime quickbooks rabbitmq realclearpolitics realplayer recaptcha redzone redhat reactjs researchgate restful ringcentral
  rottentomatoes saas salesforce scikit sharepoint shopify siriusxm skyteam slideshare smugmug snapchat softbank
  solarwinds soundcloud spacex speedtest spiderman sportscenter squaretrade stackoverflow starcraft startup statefarm
  steamos stockx storybook stubhub substack sunpower superman surveymonkey
  taskrabbit teamviewer techcrunch techradar tensorflow theguardian thinkpad ticketmaster tiktok transunion
  tripadvisor trustpilot truecar turbotax typescript tvos ubereats ultratax unicef unitedhealth usnews
  videolan visionos webinarjam virtualbox visicalc vmware watchos webassembly webkit webmd webrtc wechat wework whatsapp
  wifi wikileaks wikipedia woocommerce wordpress worldcat workday
  xbox xcode youtube youtubemusic zoominfo
`
  .trim()
  .split(/\s+/)
