// Made from relational/*.json by npm run codegen. Do not edit.

export { PlotRow } from './plot-row'
