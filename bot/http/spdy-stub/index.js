// restify 11 requires spdy when it loads and calls it only when options.spdy is set, which we never do.
// The real package needs a Node binding that is gone since Node 24 (docs/adr/0001-bot-framework-edge.md).
module.exports = {
  createServer() {
    throw new Error('spdy is not available')
  },
}
