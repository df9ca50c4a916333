import type { Trouble } from '../errors'

/** Reports one trouble at a pointer of the file being parsed; parsing goes on, so that all are seen at once. */
export type Refuse = (pointer: string, trouble: Omit<Trouble, 'where'>) => void
