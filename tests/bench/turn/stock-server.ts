import { CloudAdapter, ConfigurationBotFrameworkAuthentication, type TurnContext } from 'botbuilder'
import restify from 'restify'

// The baseline: botbuilder and restify as their samples use them, without an app id, so that authentication does nothing,
// and with a handler that answers every click with one fixed small card.
const card = { type: 'AdaptiveCard', version: '1.5', body: [{ type: 'TextBlock', text: 'Bonne réponse', wrap: true }] }
const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}))
const server = restify.createServer()
server.use(restify.plugins.bodyParser())
server.post('/api/messages', async (req, res) => {
  // Their types differ in what may be undefined; it is how their samples call it.
  await adapter.process(req as never, res, async (context: TurnContext) => {
    const value = {
      status: 200,
      body: { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: card },
    }
    await context.sendActivity({ type: 'invokeResponse', value })
  })
})
server.listen(0, '127.0.0.1', () => console.log(JSON.stringify({ port: server.address().port })))
process.on('SIGTERM', () => process.exit(0))
