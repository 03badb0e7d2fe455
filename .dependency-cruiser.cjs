// Who may import whom. Each rule names the decision that it keeps: docs/adr/0004-house-rules.md
const decision = 'docs/adr/0004-house-rules.md'
const ours = '^(core|adaptive-cards|bot|addin|manifest|tests)/'

/** A folder imports itself and what is listed, nothing else. */
const only = (folder, allowed, comment) => ({
  name: `${folder} imports only itself${allowed.length ? ` and ${allowed.join(', ')}` : ''}`,
  severity: 'error',
  comment: `${comment} See ${decision}`,
  from: { path: `^${folder}/`, pathNot: '[.]config[.]ts$' },
  to: { pathNot: [`^${folder}/`, ...allowed] },
})

module.exports = {
  forbidden: [
    {
      name: 'no cycles',
      severity: 'error',
      comment: `A cycle hides who depends on whom. See ${decision}`,
      from: { path: ours },
      to: { circular: true },
    },
    only(
      'core/domain',
      ['node_modules/(ts-fsrs|zod|edmonds-blossom-fixed)/'],
      'The domain is pure and runs in the pane too.',
    ),
    only('core', ['node_modules/(ts-fsrs|zod|edmonds-blossom-fixed)/'], 'Core knows no SDK, no Node, no DOM.'),
    {
      name: 'the domain knows no use case',
      severity: 'error',
      comment: `The domain decides; use cases load and save. See ${decision}`,
      from: { path: '^core/domain/' },
      to: { path: '^core/(?!domain/)' },
    },
    only(
      'adaptive-cards',
      ['^core/', 'node_modules/(zod|intl-messageformat|@microsoft/teams[.]cards)/'],
      'Cards are pure functions of notices.',
    ),
    only(
      'addin',
      [
        '^core/(domain/|http-contract)',
        '^adaptive-cards/words/format[.]ts$',
        'node_modules/(react|react-dom|@fluentui|@azure/msal-browser|intl-messageformat|@types/office-js)',
      ],
      'The pane shares the domain and the HTTP contract with the server, nothing more.',
    ),
    {
      name: 'the Microsoft bot SDKs stay in bot/teams',
      severity: 'error',
      comment: `They are past their support and must stay replaceable. See docs/adr/0001-bot-framework-edge.md`,
      from: { path: ours, pathNot: '^(bot/teams/|tests/bench/)' },
      to: {
        path: 'node_modules/(botbuilder|botframework-|@microsoft/teams-ai|@azure/(msal-node|core-http-compat|core-rest-pipeline))',
      },
    },
    {
      name: 'restify stays in bot/http',
      severity: 'error',
      comment: `One folder knows the HTTP server. See docs/adr/0001-bot-framework-edge.md`,
      from: { path: ours, pathNot: '^(bot/http/|tests/bench/)' },
      to: { path: 'node_modules/(restify|@types/restify)' },
    },
    {
      name: 'storage drivers stay in bot/store and bot/loops',
      severity: 'error',
      comment: `One port, engines behind it. See docs/adr/0002-storage.md`,
      from: { path: ours, pathNot: '^(bot/(store|loops|demo)/|tests/)' },
      to: { path: 'node_modules/(pg|pg-boss|kysely)/' },
    },
    {
      name: 'matching stays in core/domain/peers/pair-up.ts',
      severity: 'error',
      comment: `One file knows the matching library, which has no types and may be replaced. See ${decision}`,
      from: { path: ours, pathNot: '^core/domain/peers/pair-up[.]ts$' },
      to: { path: 'node_modules/edmonds-blossom-fixed/' },
    },
    {
      name: 'edges do not know each other',
      severity: 'error',
      comment: `bot/wire.ts joins them. See ${decision}`,
      from: { path: '^bot/(teams|http|chat|api|store|loops|content|exchange|session)/' },
      to: {
        path: '^bot/(teams|http|chat|api|store|loops|content|exchange|session|demo|cli)/',
        pathNot: '^bot/$1/|^bot/chat/(event|reply|outbound)[.]ts$|^bot/http/answer[.]ts$',
      },
    },
    {
      name: 'production code knows neither demo nor tests',
      severity: 'error',
      comment: `The demo signs tokens; production must not contain that code. See docs/adr/0005-demo-never-in-production.md`,
      from: {
        path: '^(core|adaptive-cards|bot|addin)/',
        pathNot: '^(bot/demo/|addin/demo/|addin/vite[.]config[.]ts$)',
      },
      to: { path: '^(bot/demo/|addin/demo/|tests/)' },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    // Built and drawn things, which git ignores too.
    exclude: { path: '^(dist|var|tests/output)/' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
}
