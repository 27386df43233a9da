/** How a command of LaTeX is read. The lists were written for the project after the LaTeX2e and biblatex manuals. */
export type CommandLook =
  | {
      readonly kind:
        'prose' | 'quoted' | 'code' | 'note' | 'address' | 'break' | 'switch' | 'cite' | 'unknown'
    }
  /** The words are the argument of this number, from 0. */
  | { readonly kind: 'later'; readonly words: number; readonly address?: number }
  /** Stands for a sign. */
  | { readonly kind: 'sign'; readonly sign: string }

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

const prose = words(
  'textbf textit emph textsc textsl textmd textup textrm textsf textnormal underline uline uuline text mbox hbox makebox fbox framebox ' +
    'uppercase lowercase MakeUppercase MakeLowercase sout st hl alert structure textsuperscript textsubscript enspace hyperref raisebox',
)
const quoted = words('enquote textquote blockquote blockcquote')
const code = words('texttt verb lstinline mintinline path ensuremath ce SI si qty num unit')
const notes = words('footnote footnotetext thanks sidenote marginnote marginpar endnote')
const addresses = words('url nolinkurl')
const breaks = words('newline linebreak par hfill newpage clearpage pagebreak')
const switches = words(
  'bfseries itshape scshape slshape upshape mdseries rmfamily sffamily ttfamily normalfont em it bf sc sl rm sf tt tiny scriptsize ' +
    'footnotesize small normalsize large Large LARGE huge Huge centering raggedright raggedleft noindent indent quad qquad thinspace ' +
    'maketitle tableofcontents bigskip medskip smallskip null relax protect leavevmode appendix frontmatter mainmatter backmatter',
)
const later: Readonly<Record<string, { readonly words: number; readonly address?: number }>> = {
  href: { words: 1, address: 0 },
  textcolor: { words: 1 },
  colorbox: { words: 1 },
  foreignlanguage: { words: 1 },
  parbox: { words: 1 },
  texorpdfstring: { words: 0 },
}
const signs: Readonly<Record<string, string>> = {
  ldots: '…',
  dots: '…',
  textellipsis: '…',
  textendash: '–',
  textemdash: '—',
  textquoteleft: '‘',
  textquoteright: '’',
  textquotedblleft: '“',
  textquotedblright: '”',
  pounds: '£',
  euro: '€',
  texteuro: '€',
  textdollar: '$',
  textdegree: '°',
  degree: '°',
  textpercent: '%',
  percent: '%',
  S: '§',
  ss: 'ß',
  o: 'ø',
  O: 'Ø',
  ae: 'æ',
  AE: 'Æ',
  aa: 'å',
  AA: 'Å',
  oe: 'œ',
  OE: 'Œ',
  l: 'ł',
  L: 'Ł',
}
const notCiting = /^(?:nocite|citestyle|setcitestyle|citereset)$/

/** How a command is read by its name; the arguments of one that is not known are no prose. */
export function lookOfCommand(name: string): CommandLook {
  if (prose.has(name)) return { kind: 'prose' }
  if (quoted.has(name)) return { kind: 'quoted' }
  if (code.has(name)) return { kind: 'code' }
  if (/cite/i.test(name) && !notCiting.test(name)) return { kind: 'cite' }
  if (notes.has(name)) return { kind: 'note' }
  if (addresses.has(name)) return { kind: 'address' }
  if (breaks.has(name)) return { kind: 'break' }
  if (switches.has(name)) return { kind: 'switch' }
  const moved = Object.hasOwn(later, name) ? later[name] : undefined
  if (moved) return { kind: 'later', ...moved }
  const sign = Object.hasOwn(signs, name) ? signs[name] : undefined
  return sign === undefined ? { kind: 'unknown' } : { kind: 'sign', sign }
}
