const tracking = /^(?:utm_\w+|fbclid|gclid|mc_cid|mc_eid|ref_src|igshid)$/i
const archiveCopy = /^https?:\/\/web\.archive\.org\/web\/\d+(?:[a-z]{2}_)?\/(.+)$/i

/**
 * An address in the form in which two spellings of one page meet: no fragment, no tracking parameters, no `www.`, no
 * slash at the end, no scheme; an archived copy stands for its original.
 */
export function cleanUrl(url: string): string {
  const original = archiveCopy.exec(url)?.[1] ?? url
  if (!/^https?:/i.test(original)) return original.replace(/^\.\//, '').replace(/#.*$/, '')
  try {
    const parsed = new URL(original)
    for (const name of [...parsed.searchParams.keys()])
      if (tracking.test(name)) parsed.searchParams.delete(name)
    const path = parsed.pathname.replace(/\/+$/, '')
    return `${parsed.host.replace(/^www\./, '')}${path}${parsed.search}`
  } catch {
    return original
  }
}
