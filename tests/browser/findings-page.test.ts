import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeProject, runCli } from '../cli/run-cli.ts'
import { axeViolations, hasBrowser, openBrowser, openPage } from './open-page.ts'

const draft = `# The sale

The deal is off, a senior diplomat said on Monday. The talks began on Friday, 4 March 2021. <script>alert(1)</script>

Experts say the tower is the oldest in the region.
`

describe.skipIf(!hasBrowser())('the page of findings in a browser', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await openBrowser()
  })
  afterAll(() => browser.close())

  const pageOf = async () => {
    const cwd = makeProject({ 'a.md': draft, 'b.md': 'Hello.\n' })
    return (await runCli(['a.md', 'b.md', '--preset', 'strict', '--format', 'html'], { cwd })).stdout
  }

  test('loads nothing and breaks nothing', async () => {
    const { page, requests, errors, close } = await openPage(browser, await pageOf())
    expect(await page.locator('article h2').first().textContent()).toBe('a.md')
    const shown = await page.locator('.draft').first().evaluate((draft) => (draft as unknown as { innerText: string }).innerText)
    expect(shown).toContain('<script>')
    expect(await page.locator('script').count()).toBe(0)
    expect(requests).toEqual([])
    expect(errors).toEqual([])
    await close()
  })

  test.each(['light', 'dark'] as const)('axe-core finds nothing wrong when it is %s', async (colorScheme) => {
    const { page, close } = await openPage(browser, await pageOf(), { colorScheme, bypassCSP: true })
    expect(await axeViolations(page)).toEqual([])
    await page.setViewportSize({ width: 380, height: 800 })
    expect(await axeViolations(page)).toEqual([])
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
    await close()
  })

  test('the words lead to the finding and the finding to the words', async () => {
    const { page, close } = await openPage(browser, await pageOf())
    const mark = page.locator('mark', { hasText: 'senior diplomat' })
    expect(await mark.count()).toBe(1)
    const target = await mark.evaluate((element) => (element as unknown as { nextElementSibling: { hash: string } }).nextElementSibling.hash)
    const item = page.locator(target)
    expect(await item.textContent()).toContain('has no name')
    const back = await item.locator('a[href^="#m"]').first().getAttribute('href')
    expect(await page.locator(back ?? '').count()).toBe(1)
    await close()
  })

  test('prints dark on white', async () => {
    const { page, close } = await openPage(browser, await pageOf(), { colorScheme: 'dark' })
    await page.emulateMedia({ media: 'print' })
    expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe('rgb(255, 255, 255)')
    await close()
  })
})
