import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { draft, render, worksheetOf } from '../reports/draft.ts'
import { axeViolations, hasBrowser, openBrowser, openPage } from './open-page.ts'

describe.skipIf(!hasBrowser())('the worksheet in a browser', () => {
  let browser: Browser
  let html: string
  beforeAll(async () => {
    browser = await openBrowser()
    html = render('html', await worksheetOf(draft), await worksheetOf(draft, { path: 'other.md' }))
  })
  afterAll(() => browser.close())

  test('loads nothing, breaks nothing, runs no script of the document', async () => {
    const { page, requests, errors, close } = await openPage(browser, html)
    expect(await page.title()).toBe('Claims in 2 documents')
    expect(requests).toEqual([])
    expect(errors).toEqual([])
    await close()
  })

  test.each(['light', 'dark'] as const)('axe-core finds nothing wrong when it is %s', async (colorScheme) => {
    const { page, close } = await openPage(browser, html, { colorScheme, bypassCSP: true })
    expect(await axeViolations(page)).toEqual([])
    await page.setViewportSize({ width: 380, height: 800 })
    expect(await axeViolations(page)).toEqual([])
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
    await close()
  })

  test('j and k move, Space ticks, / finds, Escape goes back', async () => {
    const { page, close } = await openPage(browser, html)
    const focused = () => page.evaluate('document.activeElement.id')
    await page.keyboard.press('j')
    await page.keyboard.press('j')
    expect(await focused()).toBe('t2')
    await page.keyboard.press('k')
    expect(await focused()).toBe('t1')
    await page.keyboard.press('k')
    expect(await focused()).toBe('t1')
    await page.keyboard.press('Space')
    expect(await page.isChecked('#t1')).toBe(true)
    expect(await page.locator('mark.here').first().getAttribute('data-claim')).toBe('c1')
    await page.keyboard.press('/')
    expect(await focused()).toBe('search')
    await page.keyboard.type('jack')
    expect(await page.inputValue('#search')).toBe('jack')
    await page.fill('#search', 'mistake')
    expect(await page.locator('li.item:visible').count()).toBe(2)
    await page.keyboard.press('Escape')
    expect(await page.evaluate('document.activeElement.closest("li").textContent')).toContain('mistake')
    await close()
  })

  test('filters by status, kind and tick', async () => {
    const { page, close } = await openPage(browser, html)
    const shown = () => page.locator('li.item:visible').count()
    const whole = await shown()
    await page.uncheck('[name=status][value=unsupported]')
    expect(await shown()).toBeLessThan(whole)
    expect(await page.locator('li.item.unsupported:visible').count()).toBe(0)
    expect(await page.locator('mark.unsupported:not(.off)').count()).toBe(0)
    await page.check('[name=status][value=unsupported]')
    await page.selectOption('#kind', 'quotation')
    const kinds = await page.locator('li.item:visible').evaluateAll((items) =>
      items.map((item) => (item as unknown as { dataset: { kinds: string } }).dataset.kinds),
    )
    expect(kinds.length).toBeGreaterThan(0)
    expect(kinds.every((one) => one.split(' ').includes('quotation'))).toBe(true)
    await page.selectOption('#kind', '')
    await page.check('#t1')
    await page.check('#open')
    expect(await shown()).toBe(whole - 1)
    expect(await page.textContent('#told')).toBe(`${whole - 1} of ${whole} shown, 1 ticked`)
    await close()
  })

  test('ticks are still there after a reload, and each document keeps its own', async () => {
    const { page, close } = await openPage(browser, html)
    await page.check('#t2')
    await page.reload()
    expect(await page.isChecked('#t2')).toBe(true)
    expect(await page.locator('li.item input:checked').count()).toBe(1)
    await close()
  })

  test('a number in the draft leads to its claim', async () => {
    const { page, close } = await openPage(browser, html)
    await page.click('a.ref[href="#c3"]')
    expect(await page.evaluate('document.activeElement.id')).toBe('t3')
    await close()
  })

  test('without scripts it is a plain checklist', async () => {
    const { page, close } = await openPage(browser, html, { javaScriptEnabled: false })
    expect(await page.locator('#tools').isVisible()).toBe(false)
    await page.check('#t1')
    expect(await page.isChecked('#t1')).toBe(true)
    await close()
  })

  test('prints the draft and the checklist without the tools', async () => {
    const { page, close } = await openPage(browser, html, { colorScheme: 'dark' })
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('#tools').isVisible()).toBe(false)
    expect(await page.locator('.sign').first().isVisible()).toBe(true)
    expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe('rgb(255, 255, 255)')
    await close()
  })
})
