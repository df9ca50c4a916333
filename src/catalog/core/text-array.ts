/** PostgreSQL's number of the type `text`. */
const TEXT = 25

const INT32 = 4

/**
 * Texts as PostgreSQL receives a `text[]` in binary, null for NULL. As text an array has to be escaped here and searched
 * for its quotes there, character by character, which costs a large document more than its way into the table.
 *
 * @see https://www.postgresql.org/docs/current/protocol-overview.html#PROTOCOL-FORMAT-CODES
 */
export function textArray(texts: readonly (string | null)[]): Buffer {
  const lengths = texts.map(text => (text === null ? -1 : Buffer.byteLength(text, 'utf8')))
  const size = lengths.reduce((sum, length) => sum + INT32 + Math.max(length, 0), (texts.length === 0 ? 3 : 5) * INT32)
  const array = Buffer.allocUnsafe(size)
  let at = 0
  const put = (number: number): void => void (at = array.writeInt32BE(number, at))
  put(texts.length === 0 ? 0 : 1)
  put(lengths.includes(-1) ? 1 : 0)
  put(TEXT)
  if (texts.length > 0) {
    put(texts.length)
    // the number of the first
    put(1)
  }
  for (const [i, text] of texts.entries()) {
    put(lengths[i] ?? -1)
    if (text !== null) at += array.write(text, at, 'utf8')
  }
  return array
}
