import type { DataSource, ObjectLiteral } from 'typeorm'
import type { ArtifactKind } from './artifact-kind'

/** What is made once for each data source and kind, and lives as long as the data source. */
export function perKind<T>(
  make: <D extends object, R extends ObjectLiteral>(dataSource: DataSource, kind: ArtifactKind<D, R>) => T,
): <D extends object, R extends ObjectLiteral>(dataSource: DataSource, kind: ArtifactKind<D, R>) => T {
  const made = new WeakMap<DataSource, Map<object, T>>()
  return (dataSource, kind) => {
    const kinds = made.get(dataSource) ?? new Map<object, T>()
    made.set(dataSource, kinds)
    const found = kinds.get(kind.type) ?? make(dataSource, kind)
    kinds.set(kind.type, found)
    return found
  }
}
