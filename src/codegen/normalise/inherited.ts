/** What every JavaScript object has without having it: ajv and TypeScript take these properties as present. */
export const INHERITED: ReadonlySet<string> = new Set([
  '__proto__', 'constructor', 'hasOwnProperty', 'isPrototypeOf', 'propertyIsEnumerable', 'toLocaleString', 'toString',
  'valueOf',
])
