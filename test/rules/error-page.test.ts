import { describe, expect, it } from 'vitest'
import type { GateContext } from '../../src/model/rule.js'
import { errorPage } from '../../src/rules/drop/error-page.js'
import { isEmptySearch, isErrorTitle } from '../../src/rules/drop/support/titles/error-titles.js'
import { isLogin } from '../../src/rules/drop/support/titles/login-titles.js'

const ERRORS = [
  'Page not found',
  '404',
  '404 - Not Found | The Post',
  'HTTP ERROR 500',
  '403 Forbidden',
  '503 Service Unavailable',
  'Access to this page has been denied.',
  'Just a moment...',
  'Attention Required! | Cloudflare',
  'Please verify you are a human',
  'Oops! That page can\u2019t be found.',
  'Fehler 404: Seite nicht gefunden',
  'Page introuvable',
  'Página no encontrada - El Puerto',
  'Nie znaleziono strony',
  'Страница не найдена',
  'ページが見つかりません',
  '页面不存在',
]
const SEARCHES = [
  'No results found for “oars”',
  'Search: 0 results found for “oars”',
  'Search results | nothing found',
  'Keine Ergebnisse für Ruder',
  'Aucun résultat pour rames',
  'No se encontraron resultados',
  'Brak wyników wyszukiwania dla wiosła',
  'Ничего не найдено',
  '没有找到相关的商品',
]

/** True where a text of such a title loads what tells error pages. */
function isLooked(title: string): boolean {
  const { gate } = errorPage
  if (typeof gate !== 'function') throw new TypeError('the gate is no function')
  return gate({ format: 'text', text: () => title } as GateContext) === true
}

describe('titles of error pages', () => {
  it.each(ERRORS)('%s', (title) => expect(isErrorTitle(title)).toBe(true))

  it.each([
    'Forbidden',
    'Not found',
    'Just a moment',
    'The forbidden city',
    '404 lighthouses to see before you die',
    '500',
    'Access denied: how a village lost its road to the sea',
    'Not found: a novel',
  ])('%s is a title of something', (title) => expect(isErrorTitle(title)).toBe(false))
})

describe('what loads the titles of error pages', () => {
  it.each([...ERRORS, ...SEARCHES])('is a part of %j', (title) => expect(isLooked(title)).toBe(true))
})

describe('titles of pages without an article', () => {
  it.each(SEARCHES)('%s', (title) => expect(isEmptySearch(title)).toBe(true))

  it.each(['Results', 'No results without work', 'Nothing found its way home', 'Search results for “oars”'])(
    '%s is a title of something',
    (title) => expect(isEmptySearch(title)).toBe(false),
  )

  it('ask for a password', () => {
    expect(isLogin('Log in to the Reading Circle', ['Name', 'Password:'])).toBe(true)
    expect(isLogin('Logowanie', ['Hasło'])).toBe(true)
    expect(isLogin('Logga in | Hamnbladet', ['Lösenord'])).toBe(true)
    expect(isLogin('Giriş yap', ['E-posta', 'Şifre'])).toBe(true)
    expect(isLogin('تسجيل الدخول', ['كلمة المرور'])).toBe(true)
    expect(isLogin('Connectez-vous pour lire la suite', [], '<input id=p type="password" required>')).toBe(true)
    expect(isLogin('Connectez-vous pour lire la suite', [], '<input type="text" name="password">')).toBe(false)
    expect(isLogin('Login', ['The password is kept in the drawer'])).toBe(false)
    expect(isLogin('Sign in the window', ['Password'])).toBe(false)
  })
})
