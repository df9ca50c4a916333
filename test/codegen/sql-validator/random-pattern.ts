import fc from 'fast-check'

const SPACES = '\t\n\v\f\r \u0085\u00a0\u1680\u180e\u2000\u200a\u200b\u2028\u2029\u202f\u205f\u3000\ufeff'
const CHARACTERS = [...`${SPACES}abzAZ059_-.\\/^$*+?()[]{}|"'~é\u00ff\u0130ıſKẞ\ud7ff\ue000\uffff😀𝕏\u{10ffff}\u0001\u007f`]

const escaped = (character: string): string =>
  (/[\\^$.*+?()[\]{}|/]/.test(character) ? `\\${character}` : character)

const character = fc.constantFrom(...CHARACTERS)
const classEscape = fc.constantFrom('\\s', '\\S', '\\d', '\\D', '\\w', '\\W')
const codePointEscape = fc.constantFrom('\\u0041', '\\u{1f600}', '\\x62', '\\t', '\\n', '\\cJ', '\\0', '\\ud83d\\ude00', '\\-')

const inClass = fc.oneof(
  { weight: 4, arbitrary: character.map(each => (/[\\\]^-]/.test(each) ? `\\${each}` : escaped(each))) },
  { weight: 2, arbitrary: fc.constantFrom('a-z', 'A-Z', '0-9', '\\u0000-\\u001f', '\\ud800-\\udfff', '\\u{1f000}-\\u{1ffff}', 'é-ſ') },
  { weight: 2, arbitrary: classEscape },
)

const characterClass = fc.tuple(fc.constantFrom('', '^'), fc.array(inClass, { maxLength: 4 }))
  .map(([negated, parts]) => `[${negated}${parts.join('')}]`)

const quantifier = fc.constantFrom('', '', '', '', '*', '+', '?', '{2}', '{1,3}', '{2,}', '*?', '+?', '??', '{0}', '{0,2}?')

/** Patterns of ECMAScript (flag u) without references back. */
export const randomPattern: fc.Arbitrary<string> = fc.letrec<{ pattern: string; sequence: string; part: string }>(tie => ({
  pattern: fc.array(tie('sequence'), { minLength: 1, maxLength: 3 }).map(arms => arms.join('|')),
  sequence: fc.array(tie('part'), { maxLength: 4 }).map(parts => parts.join('')),
  part: fc.oneof({ maxDepth: 3, depthSize: 'small' },
    { weight: 6, arbitrary: fc.tuple(character.map(escaped), quantifier).map(([atom, count]) => atom + count) },
    { weight: 4, arbitrary: fc.tuple(characterClass, quantifier).map(([atom, count]) => atom + count) },
    { weight: 2, arbitrary: fc.tuple(fc.oneof(classEscape, fc.constant('.'), codePointEscape), quantifier)
      .map(([atom, count]) => atom + count) },
    { weight: 2, arbitrary: fc.constantFrom('^', '$', '\\b', '\\B') },
    { weight: 3, arbitrary: fc.tuple(fc.constantFrom('(', '(?:', '(?<name>'), tie('pattern'), quantifier)
      .map(([open, inner, count]) => `${open}${inner})${count}`) },
    { weight: 2, arbitrary: fc.tuple(fc.constantFrom('(?=', '(?!', '(?<=', '(?<!'), tie('pattern'))
      .map(([open, inner]) => `${open}${inner})`) },
  ),
})).pattern.map(pattern => {
  // a name may stand once in a pattern
  let count = 0
  return pattern.replaceAll('(?<name>', () => `(?<name${count++}>`)
})

const counts = fc.constantFrom('{2}', '{5}', '{0,2}', '{1,4}', '{3,6}', '?', '')

/** Patterns about how many characters of one set a whole text is. */
export const countedPattern: fc.Arbitrary<string> = fc.tuple(
  fc.oneof(characterClass, classEscape, fc.constantFrom('.', '[^]', '[\\s\\S]', '[ab]', '[0-9a-f]')), fc.array(counts, { minLength: 1, maxLength: 3 }),
).map(([set, each]) => (each.length === 1 ? `^${set}${each[0] ?? ''}$` : `^(?:${each.map(count => `${set}${count}`).join('|')})$`))

/** Texts that a jsonb can hold, with spaces of every kind and characters beyond the basic plane. */
export const randomText: fc.Arbitrary<string> =
  fc.array(fc.oneof({ weight: 3, arbitrary: fc.constantFrom('a', 'b', 'z', 'A', '0', '_', ' ', '\n') }, character), { maxLength: 8 })
    .map(parts => parts.join(''))
