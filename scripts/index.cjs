// What require('model-artifacts') gives.
require('./register.cjs')
module.exports = require('../src/index')
