import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core'

const executablePath = '/usr/bin/chromium'

/** Is the browser here? Says so once where it is not. */
export function hasBrowser(): boolean {
  if (existsSync(executablePath)) return true
  process.stderr.write(`${executablePath} is not here: the pages were not opened in a browser.\n`)
  return false
}

export const openBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })

interface Opened {
  readonly page: Page
  /** What the page tried to load beside itself. */
  readonly requests: readonly string[]
  /** Errors of its script and of its policy. */
  readonly errors: readonly string[]
  close(): Promise<void>
}

/** Opens a page from a file, as a person would. */
export async function openPage(
  browser: Browser,
  html: string,
  options: BrowserContextOptions = {},
): Promise<Opened> {
  const folder = mkdtempSync(join(tmpdir(), 'factlint-page-'))
  const path = join(folder, 'page.html')
  writeFileSync(path, html)
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })
  const page = await context.newPage()
  const requests: string[] = []
  const errors: string[] = []
  page.on('request', (request) => {
    if (request.url() !== `file://${path}`) requests.push(request.url())
  })
  page.on('pageerror', (error) => errors.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text())
  })
  await page.goto(`file://${path}`)
  return {
    page,
    requests,
    errors,
    close: async () => {
      await context.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

interface Violation {
  readonly id: string
  readonly impact: string
  readonly where: readonly string[]
}

/** What axe-core finds wrong with a page. The page must have been opened with `bypassCSP`. */
export async function axeViolations(page: Page): Promise<readonly Violation[]> {
  await page.addScriptTag({ path: createRequire(import.meta.url).resolve('axe-core/axe.min.js') })
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run(): Promise<{ violations: { id: string; impact: string; nodes: { html: string }[] }[] }> }
    }
    const { violations } = await axe.run()
    return violations.map(({ id, impact, nodes }) => ({ id, impact, where: nodes.map(({ html }) => html) }))
  })
}
