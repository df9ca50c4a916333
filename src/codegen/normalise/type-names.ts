import { TAKEN_TYPE_NAMES } from '../naming'

/** `user-profile` -> `UserProfile`: letters, then digits and capitals, which the printer leaves as they are. */
export function typeName(text: string): string {
  const latin = text.normalize('NFKD').replace(/\p{M}/gu, '')
  const words = latin.split(/[^A-Za-z0-9]+/).filter(word => word !== '')
  const joined = words.map(word => word.charAt(0).toUpperCase() + word.slice(1)).join('')
  return joined.replace(/^[0-9]+/, digits => `N${digits}`).replace(/[0-9]+[a-z]/g, part => part.toUpperCase())
}

const LANGUAGE = ['Array', 'Boolean', 'Function', 'Number', 'RegExp', 'String', 'Symbol']

/** Hands out names, each once: the wished one, or the wished one with a number. */
export function nameGiver(taken: Iterable<string> = []): (wish: string) => string {
  const given = new Set([...taken, ...TAKEN_TYPE_NAMES, ...LANGUAGE])
  return wish => {
    const name = typeName(wish) === '' ? 'Value' : typeName(wish)
    let [free, count] = [name, 1]
    // a digit at the end would run into the number
    while (given.has(free)) free = `${name}${/[0-9]$/.test(name) ? 'N' : ''}${++count}`
    given.add(free)
    return free
  }
}
