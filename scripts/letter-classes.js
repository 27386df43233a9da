import ts from 'typescript'

// V8 builds a Unicode class from some 650 ranges for each pattern that names one, and compiles them into that pattern
// twice: half a millisecond each, more where letter case is ignored, and a start runs a hundred such patterns. The
// built code therefore names the ranges that matter: exact for Latin, Greek and Cyrillic (to U+017F and U+0370–045F),
// whole blocks beyond. `tests/build/letter-classes.test.ts` holds what is promised.

const between = String.raw`\u0180-\u019f\u01a1-\u01ae\u01b0-\u0217\u0219\u021b-\u024f\u0250-\u02af\u1e00-\u1eff`

const exact = (property, from, to) => {
  const pattern = new RegExp(String.raw`^\p{${property}}$`, 'u')
  const has = (code) => code <= to && pattern.test(String.fromCodePoint(code))
  const escape = (code) => `\\u${code.toString(16).padStart(4, '0')}`
  let ranges = ''
  for (let code = from; code <= to; code++) {
    if (!has(code)) continue
    const first = code
    while (has(code + 1)) code++
    ranges += first === code ? escape(first) : `${escape(first)}-${escape(code)}`
  }
  return ranges
}

const european = (property) => exact(property, 0, 0x17f) + exact(property, 0x370, 0x45f)
const digits = String.raw`\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\uff10-\uff19`

/** The ranges that stand for a Unicode property, as the inside of a character class. */
export const classes = {
  L:
    exact('L', 0, 0x17f) +
    String.raw`\u0180-\u02c1\u02c6-\u02d1\u02e0-\u02e4\u0370-\u0374\u0376-\u037d\u037f-\u0386\u0388-\u03f5\u03f7-\u0481\u048a-\u0559\u0560-\u0588\u05d0-\u05f2\u0620-\u064a\u066e-\u066f\u0671-\u06d3\u06fa-\u06ff\u0710-\u0963\u0971-\u1fff\u2c00-\u2dff\u3005-\u3006\u3031-\u3035\u3041-\u3096\u309d-\u30fa\u30fc-\u318e\u3400-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe70-\ufefc\uff21-\uff3a\uff41-\uff5a\uff66-\uffdc`,
  Lu: european('Lu') + String.raw`\u01a0\u01af\u0218\u021a\u0531-\u0556`,
  Ll: european('Ll') + between + String.raw`\u0560-\u0588`,
  M: String.raw`\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\u3099-\u309a\ufe00-\ufe0f\ufe20-\ufe2f`,
  N:
    exact('N', 0, 0xff) + digits + String.raw`\u2070-\u2079\u2080-\u2089\u2150-\u218b\u2460-\u249b`,
  Nd: String.raw`0-9${digits}`,
}

/** A module's text with the Unicode properties in its patterns written as ranges. `\P` inside a class is left alone. */
export function nameRanges(code) {
  if (!/\\[pP]\{/.test(code)) return code
  const file = ts.createSourceFile('module.ts', code, ts.ScriptTarget.Latest)
  const pieces = []
  let position = 0
  for (const { from, to, text } of literalsOf(file, code)) {
    pieces.push(code.slice(position, from), text)
    position = to
  }
  return pieces.join('') + code.slice(position)
}

/** The literals a pattern can stand in, in order, rewritten. The parts of one template are read as one pattern. */
function literalsOf(file, code) {
  const found = []
  const rewrite = (node, inClass) => {
    const [from, to] = [node.getStart(file), node.end]
    const result = writeRanges(code.slice(from, to), inClass)
    found.push({ from, to, text: result.text })
    return result.inClass
  }
  const visit = (node) => {
    if (ts.isTemplateExpression(node)) {
      let inClass = rewrite(node.head, false)
      for (const { expression, literal } of node.templateSpans) {
        visit(expression)
        inClass = rewrite(literal, inClass)
      }
    } else if (ts.isRegularExpressionLiteral(node) || ts.isStringLiteralLike(node)) {
      rewrite(node, false)
    } else ts.forEachChild(node, visit)
  }
  visit(file)
  return found
}

const piece = /(\\{1,2})([pP])\{(L|Lu|Ll|M|N|Nd)\}|\\.|[[\]]/gs

function writeRanges(literal, wasInClass) {
  let inClass = wasInClass
  const text = literal.replace(piece, (whole, slashes, letter, name) => {
    if (whole === '[') inClass = true
    if (whole === ']') inClass = false
    if (name === undefined || (inClass && letter === 'P')) return whole
    const ranges = slashes.length === 2 ? classes[name].replaceAll('\\', '\\\\') : classes[name]
    return inClass ? ranges : letter === 'p' ? `[${ranges}]` : `[^${ranges}]`
  })
  return { text, inClass }
}
