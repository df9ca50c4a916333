// How V8 runs the embedded database, in commands and in tests. What is often called there it compiles once more, by its
// optimising compiler: 1 s of CPU before a command has read its first row, which a backfill of 30,000 models hardly gains
// back. Here it waits until a function has run through 500 MB of code, not 1.8 (13 in newer versions).
require('node:v8').setFlagsFromString('--wasm-tiering-budget=500000000')
