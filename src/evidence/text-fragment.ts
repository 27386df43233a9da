const longestWhole = 60
const edgeWords = 4

/**
 * A link to the exact words of a page (`#:~:text=`, the URL Fragment Text Directives draft): whole when short, else its
 * first and last words. Local files keep their path.
 */
export function linkToWords(url: string, words: string): string {
  if (!/^https?:\/\//i.test(url)) return url
  const flat = words.replace(/\s+/g, ' ').trim()
  const base = url.replace(/#.*$/, '')
  if (flat === '') return base
  return `${base}#:~:text=${directiveOf(flat)}`
}

function directiveOf(flat: string): string {
  const list = flat.split(' ')
  if (flat.length <= longestWhole || list.length < edgeWords * 2) return encode(flat)
  return `${encode(list.slice(0, edgeWords).join(' '))},${encode(list.slice(-edgeWords).join(' '))}`
}

/** `-`, `,` and `&` separate the parts of the directive. */
const encode = (words: string): string => encodeURIComponent(words).replace(/-/g, '%2D')
