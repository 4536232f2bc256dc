import { combined } from '../../combined.js'
import type { Lexicon } from '../../types.js'

/** "Full disclosure: this post may contain affiliate links". */
const AFFILIATE_NOTES = [
  combined(
    'this',
    'post, article, page, site, website, blog, story, guide, review, recipe, video, email, newsletter',
    'may contain, contains, may include, includes',
    'affiliate',
  ),
  combined(
    'disclosure, disclaimer, full disclosure, affiliate disclosure, please note, note, fyi, heads up, quick note',
    'this',
    'post, article, page, site',
    'contains, may contain, contains some',
    'affiliate',
  ),
].join(', ')

/** "Support for this episode comes from". */
const SHOWS = 'episode, podcast, show'
const SPONSORED_SHOWS = [
  combined('this', SHOWS, 'is brought to you by, was brought to you by, is sponsored by, is supported by'),
  combined("today's", SHOWS, 'is brought to you, is sponsored by'),
  combined("this week's", SHOWS, 'is brought to you'),
  combined('support for this', SHOWS, 'comes from'),
].join(', ')

/** Advertisements, sponsors and what a site earns by its links. */
export const advertising: Lexicon = {
  advertising: {
    whole: `advertisement, advertisements, advertising, ad, ads, advert, adverts, advertise, advertise with us, advertise
      here, sponsored, sponsored content, sponsored by, sponsored post, sponsored links, sponsored link,
      sponsored story, sponsored stories, sponsored article, sponsored articles, sponsored message, our
      sponsors, paid content, paid post, paid partnership, paid for by, paid program, partner content, in
      partnership with, brought to you by, presented by, promoted, promoted by, promoted content, promotional
      content, from our advertisers, from our sponsor, a message from our sponsor, a message from our sponsors,
      message from our sponsor, continue reading advertisement, advertisement continues, advertisement - scroll
      to continue, skip advertisement, skip ad, skip ads, skip ad in, hide ad, close ad, report ad, report this
      ad, why this ad, ad feedback, remove ads, go ad free, go ad-free, ad-free, advertisement feedback,
      advertorial, google ads, ads by google, ads by, ad by, native ad, banner ad, commercial break, affiliate
      links, affiliate disclosure, affiliate link, advertiser disclosure, advertising disclosure, we may earn a
      commission, we may earn commission, learn more about rpm, you are using an ad blocker, ad blocker
      detected, adblock detected, disable ad blocker, ad blocker,
      # off your first order, learn more about your ad choices, check today's price, check current price,
      check latest price, best price, today's best deals,
      disclosure policy,
      advertisement scroll to continue reading, skip ad advertisement story continues below,
      advertisements report this ad, about these ads, ad closed by google, stop seeing this ad, promoted links,
      around the web from our partners, ad-free experience with premium`,
    start: `advertisement article continues, advertisement story continues, advertisement continue reading, advertisement scroll,
      advertisement:, sponsored:, sponsored by:, sponsored content:, sponsored by, paid content by,
      this is a sponsored, this is a paid, this is sponsored content, this post is sponsored by, this article is sponsored by,
      this content was paid for, this content is paid for, this content is sponsored, this article was sponsored,
      this post contains affiliate, this article contains affiliate, this page contains affiliate, this page may contain affiliate,
      this post may contain affiliate, this article may contain affiliate, this site contains affiliate, this site uses affiliate,
      we may earn, we may receive a commission, we may receive compensation, we may be compensated, we earn a commission,
      we receive a commission, we receive compensation, we are a participant in, as an amazon associate,
      when you buy through, when you purchase through, if you buy through, if you purchase through, if you click on a link,
      if you click a link, if you buy something, purchases made through, products featured are, all products featured,
      all products are independently, our editors independently, every product is independently, affiliate disclosure,
      some links on this page, some of the links, links on this page, prices and availability,
      prices correct at, prices are accurate, please disable your ad blocker, please disable your adblocker,
      please disable ad block, please turn off your ad blocker, please consider disabling, it looks like you're using an ad,
      it looks like you are using an ad, it appears you are using an ad, we have detected that you are using,
      we've detected that you are using, we noticed you are using an ad, ads help us, advertisements help,
      why am i seeing this ad, advertise with us, message from our sponsor, a word from our sponsor, presented by:`,
    inside: `earn commission on some of, may receive a small commission, may earn a small commission, may receive financial compensation, receive compensation when a customer, at no extra cost to you, at no additional cost to you, without additional cost to you, buy through my links, buy through our links, purchase through our links, scroll to continue advertisement, we may earn a commission, we may receive a commission, earn a small commission,
      earns from qualifying purchases, earn from qualifying purchases, affiliate commission, contains affiliate links, disable your ad blocker, disable your adblocker,
      using an ad blocker, advertisement article continues, advertisement scroll, when you buy through links,
      when you purchase through links, independently selected by our editors`,
    opens: `${AFFILIATE_NOTES}, ${SPONSORED_SHOWS},
      we earn commissions from, we independently evaluate all, we independently test everything, we independently
      review, we independently select, products are chosen independently, products are independently selected,
      our recommendations are independently, if you click on links we provide, if you make a purchase using our
      links, if you make a purchase through our links, by using the affiliate links, note some posts may contain
      affiliate, some posts may contain affiliate, some links may be affiliate, some of the links on this page
      are affiliate, some of the links in this post are affiliate, some of these links are affiliate, links
      marked with are affiliate, every item on this page was, every product on this page was, our editors and
      experts handpick, our editors independently, our editors handpick, our experts handpick, the offers that
      appear on this site are from, many of the offers that appear on this site, many of the credit card offers
      that appear, if you find this helpful and buy, please note if you decide to purchase, please note if you
      purchase, please note that if you purchase, please note some of the links, please note that some of the
      links, if you decide to purchase a product through, if you purchase through links, if you buy through
      links, this post is sponsored by, this article is sponsored by, this newsletter is brought to you by, this
      newsletter is sponsored by, this issue is sponsored by, this edition is brought to you by, when you buy
      through links, when you buy through our links, when you purchase through links, when you purchase through
      our links, when you buy something through, if you buy through our links, if you buy something through, if
      you purchase through our, we may earn a commission, we may receive a commission, we earn a commission
      when, we may earn commission, as an amazon associate, some links on this page are, some of the links on
      this page are, some of the links on this, links on this page may, all products featured are independently,
      all products are independently selected, our editors independently select, this post contains references
      to products from, this page contains references to products from, this article contains references to
      products from, we recommend the best products through, every product is independently selected, we compare
      prices from, prices and availability are, prices are correct at, prices correct at the time, learn more
      about your ad choices, to learn more about our advertisers, get # off your first order, this means that if
      you click through, this means if you click through, this means if you click on a link, this means if you
      click a link, this article contains sponsored content, also this article contains sponsored, this post
      contains sponsored content, buying through links on our, buying through our links, purchases through our
      links, if you use these links to, if you use our links to, for more information visit our disclosure, for
      more information see our disclosure, see our disclosure policy, read our full disclosure, see our full
      disclosure, our disclosure policy, sponsor message, article content continued below this advertisement,
      advertisements report this ad privacy settings, ad closed by google stop seeing this ad, by taboola
      sponsored links you may like, remove ads ad-free experience with premium, the editorial staff had no role
      in its preparation, we earn a commission from partner links, sponsored content produced by our commercial
      partner, this content was paid for and produced by our`,
  },
  shop: {
    whole: `no credit card required, no credit card needed, cancel any time, cancel anytime, try it free for # days, try free for # days, in stock and ready to ship, free # day returns, free # day returns no questions asked, # day returns, free returns within # days, sold in the last # hours, bought in the last # hours, sold in the last day, be among the first applicants, be one of the first # applicants, be an early applicant, sponsor, sponsors, promotion, promotions, banner, commercial, disclosure, buy now, shop now, view deal, see deal, get deal, check price, check prices, see price, see it, buy it now, buy on amazon, view on amazon, see on amazon, see at amazon, check on amazon, buy at amazon, black friday, limited time offer, special offer, special offers, offer ends soon, offer expires, deal of the day, deals, hot deals, best deals, today's deals, today's best deals, coupons, coupon, coupon code, promo code, promo codes, discount codes, sale, save #, up to #% off, #% off, from #,
      add to cart, add to bag, add to basket, add to trolley, add to wishlist, add to wish list, add to compare, add to favorites,
      add to my bag, buy, buy online, buy tickets, get tickets, tickets, order now, order online, pre-order, preorder, shop, shop all, shop online, store, online store, view cart, view basket, your cart, your basket, your bag, my cart, my basket,
      shopping cart, shopping bag, shopping basket, cart, cart #, basket, bag, checkout, check out, proceed to checkout, go to checkout,
      go to cart, your cart is empty, your basket is empty, your shopping cart is empty, no products in the cart, cart is empty,
      continue shopping, start shopping, subtotal, total, price, prices, regular price, sale price, unit price, our price, list price,
      from, quantity, qty, size, size guide, size chart, color, colour, select size, select options, select an option, choose an option,
      choose options, quick view, quick shop, quick buy, compare, in stock, out of stock, sold out, notify me when available, low stock,
      availability, sku, free shipping, free delivery, free returns, fast shipping, shipping, delivery, shipping & returns,
      shipping and returns, returns, returns & exchanges, shipping information, delivery information, payment methods, we accept,
      secure payment, secure checkout, gift cards, gift card, product details, product description, product information,
      product specifications, specifications, customer reviews, customers also bought, frequently bought together, you save,
      bought together, new arrivals, best sellers, clearance, on sale, description, details, additional information, reviews #,
      wishlist, my wishlist, compare products, track order, track your order, order status, order tracking, my orders, usd, eur, gbp,
      taxes included and shipping calculated at checkout, taxes included shipping calculated at checkout,
      tax included and shipping calculated at checkout, shipping and taxes calculated at checkout,
      taxes and shipping calculated at checkout, shipping calculated at checkout, prices include vat,
      price includes vat, prices include vat plus shipping, prices incl vat plus shipping costs,
      incl vat plus shipping, usually ready in # hours, usually ready in # days, usually ready in # # days,
      ready for pickup in # hours, delivery time # days, delivery time # # days, delivery time # working days,
      delivery time # # working days, delivery time # # business days, delivery in # # working days,
      delivery in # # business days, delivery within # days, delivery within # working days,
      ships in # # business days, ships within # hours, ships within # days, ships within # # days,
      usually ships within # hours, dispatched within # hours, dispatched within # working days, secure payments,
      safe payment, safe and secure payment, guaranteed safe checkout, guaranteed secure checkout,
      people are viewing this right now, people are viewing this, people are viewing this product,
      people are viewing this product right now, people are looking at this right now, people are looking at this,
      people are watching this item, people have this in their cart, people have this in their carts,
      people have this in their basket, people have this in their baskets, only # left in stock,
      only # left at this price, only # left in stock order soon, hurry only # left in stock,
      only a few left in stock, last items in stock, last few in stock, almost sold out,
      spend # more for free delivery, spend # more for free shipping, spend another # for free delivery,
      add # more for free shipping, add # more for free delivery, you are # away from free shipping,
      you are # away from free delivery, free delivery on orders over #, free shipping on orders over #,
      free delivery over #, free shipping over #, or # interest-free payments of #, pay in # with klarna,
      pay later with klarna,
      add to cart quantity, your cart is currently empty, return to shop, showing # # of # results,
      showing the single result, no products were found matching your selection, item added to your cart,
      couldn't load pickup availability, country region update country region payment methods, update country region`,
    start: `add to cart, free shipping on, free delivery on, customers who bought, customers who viewed, people who bought,
      frequently bought together, your cart is, your shopping cart, shipping calculated, tax included, taxes and shipping,
      order by:, sku:, availability:, qty:, regular price #, sale price #`,
    opens: `trusted by more than #, trusted by over #, join more than # companies, join over # companies, orders placed before #, order before # for, order within the next #,
      there are no reviews yet only logged in customers, only logged in customers who have purchased this product,
      showing # # of # results default sorting, default sorting sort by popularity sort by average rating,
      this is a demo store for testing purposes, this product has multiple variants the options may be,
      your personal data will be used to process your order,
      your personal data will be used to support your experience,
      choosing a selection results in a full page refresh, item added to your cart view cart check out,
      be the first to review,
      your cart is currently empty return to shop, tax included shipping calculated at checkout,
      tax included and shipping calculated at checkout`,
  },
}
