import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeProject, runCli } from '../cli/run-cli.ts'
import { serve } from '../sources/serve.ts'
import { axeViolations, hasBrowser, openBrowser, openPage } from './open-page.ts'

const council = `Minutes of the council.

The council approved 20 moorings for visiting boats at the north quay & the south quay.

Karin Dahl is the mayor of Vesthavn and chaired the meeting. <script>alert(1)</script>`

const types = { 'content-type': 'text/plain; charset=utf-8' }

/** The worksheet of a draft that cites one page that is kept, one that is gone and one that was never asked for. */
async function worksheet(): Promise<{ html: string; url: string }> {
  const server = await serve({ '/council.txt': { headers: types, body: council } })
  const url = server.url('/council.txt')
  const first = `The council approved 19 moorings for visiting boats at the north quay ([minutes](${url})).`
  const second = `Karin Dahl, the mayor of Vesthavn, chaired the meeting for 3 hours ([minutes](${url})).`
  const third = `The old quay was sold for 4 million crowns in 2019 ([gone](${server.url('/gone')})).`
  const cwd = makeProject({ 'draft.md': `# The quay\n\n${first}\n\n${second}\n\n${third}\n` })
  const added = await runCli(['sources', 'add', 'draft.md', '--allow-host', server.host], { cwd })
  expect(added.status, added.stderr).toBe(0)
  const run = await runCli(['claims', 'draft.md', '--format', 'html'], { cwd })
  expect(run.status, run.stderr).toBe(0)
  return { html: run.stdout, url }
}

describe.skipIf(!hasBrowser())('the worksheet beside its sources in a browser', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await openBrowser()
  })
  afterAll(() => browser.close())

  test('shows each claim beside the passage, underlines what the page lacks, links to the words', async () => {
    const { html, url } = await worksheet()
    const { page, requests, errors, close } = await openPage(browser, html)
    const first = page.locator('li.item').nth(0).locator('.beside')
    expect(await first.locator('.head').nth(1).textContent()).toMatch(/has another value|lacks a figure/)
    expect(await first.locator('blockquote').textContent()).toContain('approved 20 moorings')
    expect(await first.locator('u').allTextContents()).toContain('19 moorings')
    expect(await first.locator('.facts').textContent()).toContain('Not in the source: “19')
    const href = (await first.locator('a').getAttribute('href')) ?? ''
    expect(href.startsWith(`${url}#:~:text=`)).toBe(true)
    const [, directive = ''] = href.split('#:~:text=')
    for (const words of directive.split(',')) expect(council.replace(/\s+/g, ' ')).toContain(decodeURIComponent(words))
    const last = page.locator('li.item').nth(2).locator('.beside')
    expect(await last.textContent()).toContain('not compared (the page is gone)')
    expect(await page.locator('.beside').count()).toBe(3)
    expect(requests).toEqual([])
    expect(errors).toEqual([])
    await close()
  })

  test('is reached by the keyboard, narrow, in the dark, on paper, and axe-core finds nothing wrong', async () => {
    const { html } = await worksheet()
    for (const colorScheme of ['light', 'dark'] as const) {
      const { page, close } = await openPage(browser, html, { colorScheme, bypassCSP: true })
      await page.keyboard.press('j')
      await page.keyboard.press('Tab')
      expect(await page.evaluate('document.activeElement.closest(".beside") !== null')).toBe(true)
      expect(await axeViolations(page)).toEqual([])
      await page.setViewportSize({ width: 380, height: 800 })
      expect(await axeViolations(page)).toEqual([])
      expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
      await page.emulateMedia({ media: 'print' })
      expect(await page.locator('.beside blockquote').first().isVisible()).toBe(true)
      expect(await page.locator('.beside u').first().isVisible()).toBe(true)
      await close()
    }
  })
})
