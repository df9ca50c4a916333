/** What measures Prisma, or why it cannot be measured here. */
export type PrismaBench = { readonly measure: (url: string) => Promise<number> } | { readonly why: string }

export async function createManyOfPrisma(folder: string, source: string, rows: number): Promise<PrismaBench> {
  void folder
  void source
  void rows
  return { why: 'todo' }
}
