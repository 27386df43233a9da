/** How an environment of LaTeX is read. */
export type EnvironmentLook = 'blocks' | 'quote' | 'list' | 'float' | 'code' | 'bibliography'

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

const quotes = words('quote quotation displayquote verse blockquote')
const lists = words('itemize enumerate description compactitem compactenum inparaenum')
const floats = words(
  'figure table wrapfigure wraptable sidewaysfigure sidewaystable subfigure longtable marginfigure',
)
const code = words(
  'verbatim Verbatim lstlisting minted comment alltt equation align gather multline eqnarray flalign alignat math displaymath ' +
    'tikzpicture pgfpicture picture tabular tabularx tabulary tblr array algorithm algorithmic algorithm2e pspicture filecontents ' +
    'semiverbatim pycode luacode thebibliography-entry axis forest chemfig sageblock',
)

/** How an environment is read by its name; what is not known is looked through. */
export function lookOfEnvironment(name: string): EnvironmentLook {
  const plain = name.replace(/\*$/, '')
  if (quotes.has(plain)) return 'quote'
  if (lists.has(plain)) return 'list'
  if (floats.has(plain)) return 'float'
  if (code.has(plain)) return 'code'
  return plain === 'thebibliography' ? 'bibliography' : 'blocks'
}
