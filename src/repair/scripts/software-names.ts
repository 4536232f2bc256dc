/** Services and kinds of software in Chinese and Russian, and languages by their Chinese names: whoever writes of these glues their words to them. Of other languages the names stand in lists, which are no text. */
const NAMES = [
  '企业微信|微信|微博|支付宝|抖音|淘宝|百度|腾讯|知乎|飞书|钉钉|小程序|公众号|机器人|客户端|插件|组件|框架|网页版|桌面版|开源|接口|文档',
  'Яндекс|ВКонтакте',
  '(?:简体|繁體|繁体|正體)?中文|汉语|漢語|日本語',
].join('|')

/** A run of nothing else, with the letters of a messenger before it. */
export const SOFTWARE = new RegExp(`^(?:QQ)?(?:${NAMES})+$`, 'u')
