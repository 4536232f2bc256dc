import { describe, expect, it } from 'vitest'
import { isErrorTitle } from '../src/rules/drop/support/error-titles.js'

describe('titles of error pages', () => {
  it.each([
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
  ])('%s', (title) => expect(isErrorTitle(title)).toBe(true))

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
