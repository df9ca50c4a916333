/** The room that the legend takes, in pixels. */
export const LEGEND = { width: 560, height: 62 } as const

const STATES = ['promoted', 'candidate', 'superseded', 'rejected'] as const

/** What lines and colours mean, as SVG, with its upper left corner at a place in pixels. */
export function legend(x: number, y: number): string {
  const states = STATES.map((state, i) =>
    `<g class="${state}" transform="translate(${i * 116} 30)"><circle class="dot" cx="5" cy="0" r="5"/>` +
    `<text class="key" x="17" y="4">${state}</text></g>`)
  return [
    `<g class="legend" transform="translate(${x} ${y})">`,
    '<path class="edge parent" d="M0 0H42" marker-end="url(#tip-parent)"/>',
    '<text class="key" x="52" y="4">next version</text>',
    '<path class="edge base" d="M168 0H210" marker-end="url(#tip-base)"/>',
    '<text class="key" x="220" y="4">made from it as base</text>',
    ...states,
    '</g>',
  ].join('')
}
