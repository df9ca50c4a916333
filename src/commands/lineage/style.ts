const STATES: readonly (readonly [state: string, light: string, dark: string])[] = [
  ['promoted', '#1f883d', '#3fb950'],
  ['candidate', '#2f6fd0', '#6ea8fe'],
  ['superseded', '#8a8f98', '#8b949e'],
  ['rejected', '#c9372c', '#f47067'],
  ['unplaced', '#b9bec6', '#5c636d'],
  ['missing', '#b8860b', '#d4a72c'],
]

const stateColours = (shade: 1 | 2): string => STATES.map(state =>
  `.${state[0]} .stripe,.${state[0]} .dot{fill:${state[shade]}}\n.root.${state[0]} .card{stroke:${state[shade]}}`)
  .join('\n')

/** Colours and letters of the drawing. No CSS variables: many programs that draw SVG do not know them. */
export const STYLE = `
text{font-family:system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,"DejaVu Sans",sans-serif;
  font-size:12px;fill:#3d444d}
.page{fill:#fbfbfc}
.heading{font-size:19px;font-weight:600;fill:#1b1f24}
.count,.key{fill:#656d76}
.card{fill:#fff;stroke:#d5d9de;stroke-width:1.2}
.outside .card{fill:#f6f7f9;stroke-dasharray:5 3}
.root .card{stroke-width:2.4}
.name{font-size:14px;font-weight:600;fill:#1b1f24}
.id{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace;font-size:10.5px;fill:#656d76}
.version,.pin{fill:#656d76}
.version{text-anchor:end;font-weight:600}
.edge{fill:none;stroke-width:1.8}
.edge.parent{stroke:#57606a}
.edge.base{stroke:#8250df;stroke-dasharray:6 4}
.tip.parent path{fill:#57606a}
.tip.base path{fill:#8250df}
${stateColours(1)}
@media (prefers-color-scheme:dark){
text{fill:#c9d1d9}
.page{fill:#0d1117}
.heading,.name{fill:#f0f3f6}
.count,.key,.id,.version,.pin{fill:#9198a1}
.card{fill:#161b22;stroke:#3d444d}
.outside .card{fill:#10151c}
.edge.parent{stroke:#8b949e}
.edge.base{stroke:#b392f0}
.tip.parent path{fill:#8b949e}
.tip.base path{fill:#b392f0}
${stateColours(2)}
}
`
