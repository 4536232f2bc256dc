import type { Lexicon } from '../../types.js'

/** English. */
export const en: Lexicon = {
  cookies: {
    whole: `store and/or access information on a device, use limited data to select advertising, create profiles for
      personalised advertising, use profiles to select personalised advertising, create profiles to personalise
      content, use profiles to select personalised content, measure advertising performance, measure content
      performance, understand audiences through statistics or combinations of data from different sources, develop and
      improve services, use limited data to select content, ensure security prevent and detect fraud and fix errors,
      deliver and present advertising and content, match and combine data from other data sources, link different
      devices, identify devices based on information transmitted automatically, use precise geolocation data, identify
      devices based on information actively requested, actively scan device characteristics for identification, select
      basic ads, create a personalised ads profile, select personalised ads, create a personalised content profile,
      select personalised content, measure ad performance, apply market research to generate audience insights,
      develop and improve products, ensure security prevent fraud and debug, technically deliver ads or content, match
      and combine offline data sources, receive and use automatically-sent device characteristics for identification`,
    opens: `cookies device or similar online identifiers e.g login-based identifiers randomly, most purposes explained in
      this notice rely on the storage, advertising presented to you on this service can be based, a car manufacturer
      wants to promote its electric vehicles to, a large producer of watercolour paints wants to carry out,
      information about your activity on this service such as forms, if you read several articles about the best bike
      accessories, an apparel company wishes to promote its new line of, an online retailer wants to advertise a
      limited sale on, a profile created for personalised advertising in relation to a, information about your
      activity on this service for instance forms, you read several articles on how to build a treehouse, you have
      viewed three videos on space exploration across different, content presented to you on this service can be
      based, you read articles on vegetarian food on a social media, you have viewed three videos about rowing across
      different websites, information regarding which advertising is presented to you and how, you have clicked on an
      advertisement about a black friday, you are one of very few to have clicked on, information regarding which
      content is presented to you and how, you have read a blog post about hiking on a, you were presented a video on
      fashion trends but you, reports can be generated based on the combination of data, the owner of an online
      bookstore wants commercial reporting showing, an advertiser wants to better understand the type of audience,
      information about your activity on this service such as your, a technology platform working with a social media
      provider notices, an advertiser is looking for a way to display ads, a travel magazine has published an article
      on its website, a sports news mobile app has started a new section, your data can be used to monitor for and
      prevent, an advertising intermediary delivers ads from various advertisers to its, certain information like an
      ip address or device capabilities is, clicking on a link in an article might normally send, information about
      your activity on this service may be matched, you used your loyalty card when purchasing sunglasses at a, in
      support of the purposes explained in this notice your, you visited an online retailer website from your computer
      to, your device might be distinguished from other devices based on, when you see an ad in your weather forecast
      app, with your acceptance your precise location within a radius of, with your acceptance certain characteristics
      specific to your device might, precise geolocation data and identification through device scanning, precise
      geolocation and information about device characteristics can be used, advertising based on limited data and
      advertising measurement, advertising can be presented based on limited data advertising performance, advertising
      can be personalised based on your profile your activity, advertising based on limited data advertising
      measurement and understanding of, advertising based on limited data personalised advertising profile and
      advertising, advertising can be presented based on limited data your activity, advertising can be personalised
      based on your profile advertising performance, selection of personalised advertising advertising measurement and
      audience research, content can be personalised based on your profile your activity, content can be personalised
      based on your profile content performance, selection of personalised content content measurement and audience
      research, personalised content content measurement audience research and services development, advertising and
      content performance can be measured reports can be, advertising can be measured reports can be generated based
      on, advertising and content measurement audience research and services development, advertising and content
      performance can be measured your activity on, content performance can be measured reports can be generated
      based, content performance can be measured your activity on this service, selection of personalised advertising
      and content advertising and content measurement, advertising and content can be personalised based on your
      profile, personalised advertising and content advertising and content measurement, your activity on this service
      can be used to build, advertising based on limited data advertising and content measurement and, advertising can
      be presented based on limited data advertising and, selection of personalised advertising personalised content
      advertising and content measurement, advertising based on limited data personalised content advertising and
      content, advertising can be presented based on limited data content can, advertising based on limited data
      personalised content content measurement and, advertising based on limited data personalised content content
      measurement audience, advertising based on limited data personalised content and advertising measurement,
      advertising based on limited data personalised content advertising measurement and, advertising can be
      personalised based on your profile.your activity on, personalised advertising advertising measurement audience
      research and services development, personalised advertising advertising and content measurement audience
      research and services, personalised advertising selection of personalised content advertising and content
      measurement, content based on limited data and content measurement, content can be selected based on limited
      data content performance, your ip address is a number assigned by your internet, technical characteristics about
      the device you are using that are, a device identifier is a unique string of characters assigned, a
      probabilistic identifier can be created by combining characteristics associated, where an identifier is created
      on the basis of authentication, your online activity such as the websites you visit apps, the information you
      may have provided by way of declaration, an approximation of your location expressed as an area with, your
      precise location within a radius of less than 500, certain characteristics e.g your possible interests your
      purchase intentions your, your preferences regarding the processing of your data based on, cookies device
      identifiers or other information can be stored or, ads can be shown to you based on the content, a profile can
      be built about you and your interests, personalised ads can be shown to you based on a, personalised content can
      be shown to you based on a, the performance and effectiveness of ads that you see or, the performance and
      effectiveness of content that you see or, market research can be used to learn more about the, your data can be
      used to improve existing systems and, your device can receive and send information that allows you, data from
      offline data sources can be combined with your, different devices can be determined as belonging to you or, your
      precise geolocation data can be used in support of, your device can be identified based on a scan of, basic ads
      can be served ad performance can be measured, ads can be personalised based on a profile more data, basic ads
      personalised ads profile and ad measurement, basic ads can be served more data can be added, ads can be
      personalised based on a profile ad performance, personalised ads display ad measurement and audience insights,
      content can be personalised based on a profile more data, content can be personalised based on a profile content
      performance, personalised content display content measurement and audience insights, personalised content
      content measurement audience insights and product development, ad and content performance can be measured
      insights about the, ad can be measured insights about the audiences who saw, ad and content measurement audience
      insights and product development, content performance can be measured insights about the audiences who, content
      performance can be measured data can be used to, personalised ads and content display ad and content
      measurement, ads and content can be personalised based on a profile, personalised ads and content ad and content
      measurement, more data can be added to personalise ads and content, basic ads ad and content measurement and
      audience insights, basic ads can be served ad and content performance can, personalised ads display personalised
      content ad and content measurement and, personalised ads display personalised content ad and content measurement
      audience, basic ads personalised content ad and content measurement and audience, basic ads can be served
      content can be personalised based, basic ads personalised content ad and content measurement audience insights,
      basic ads personalised content content measurement and audience insights, basic ads personalised content content
      measurement audience insights and product, basic ads personalised content ad measurement and product development`,
  },
}
