// What require('model-artifacts') gives.
module.exports = require('./load.cjs').load('src/index')
