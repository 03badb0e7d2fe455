// Preloaded into the chat client, which would listen on every interface of the machine: here it is for this machine alone.
const { Server } = require('node:net')

const listen = Server.prototype.listen
Server.prototype.listen = function (...args) {
  const [first, second] = args
  const portOnly = (typeof first === 'number' || typeof first === 'string') && typeof second !== 'string'
  if (portOnly) return listen.call(this, first, '127.0.0.1', ...args.slice(1))
  if (typeof first === 'object' && first !== null && 'port' in first && !first.host)
    return listen.call(this, { ...first, host: '127.0.0.1' }, ...args.slice(1))
  return listen.apply(this, args)
}
