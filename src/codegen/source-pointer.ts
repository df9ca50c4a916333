import { pointerTokens } from '../json-pointer'
import type { Definition, Document } from './model'

/** The pointer of a definition in the file, which may be another one than in the bundled schema. */
export const writtenAt = ({ name, origin }: Definition): string => origin ?? `/definitions/${name}`

/** The pointer in the file of a node of the bundled schema. */
export function sourcePointer(document: Document, pointer: string): string {
  const [, first, name] = pointer.split('/')
  const definition = first === 'definitions' ? document.definitions.find(one => one.name === name) : undefined
  if (definition?.origin === undefined) return pointer
  return definition.origin + pointer.slice(definition.pointer.length)
}

/** The names under `definitions` in the file, sorted. */
export const writtenNames = ({ definitions }: Document): readonly string[] => definitions.flatMap(definition => {
  const [first, name, ...deeper] = pointerTokens(writtenAt(definition))
  return first === 'definitions' && name !== undefined && deeper.length === 0 ? [name] : []
}).sort()
