import type { Fault } from '../../../../core/domain/xapi/fault.ts'
import type { XapiVersion } from '../../../../core/domain/xapi/version.ts'

type Json = Record<string, unknown>

/** Valid by default; a case names only what matters to it. */
export const AGENT = { mbox: 'mailto:agent@mairie.example' }
export const VERB = {
  id: 'http://adlnet.gov/expapi/verbs/answered',
  display: { fr: 'a répondu à', 'en-GB': 'answered' },
}
export const ACTIVITY = { objectType: 'Activity', id: 'https://apprenance.example/xapi/question/q1' }
const UUID = '7ccd3322-e1a5-411a-a67d-6a735c76f119'
const REFERENCE = { objectType: 'StatementRef', id: UUID }
const GROUP = { objectType: 'Group', member: [AGENT] }
const FILE = {
  usageType: 'https://example.org/usage/certificate',
  display: { fr: 'Attestation' },
  contentType: 'application/pdf',
  length: 12,
  sha2: '495395e777cd98da653df9615d09c0fd6bb2f8d4788394cd53c56a3bfdcd848a',
}
const SIGNATURE = { ...FILE, usageType: 'http://adlnet.gov/expapi/attachments/signature' }

export const aStatement = (over: Json = {}): Json => ({ actor: AGENT, verb: VERB, object: ACTIVITY, ...over })
const defined = (definition: Json) => aStatement({ object: { ...ACTIVITY, definition } })
const inContext = (context: Json, over: Json = {}) => aStatement({ context, ...over })
const scored = (score: Json) => aStatement({ result: { score } })
const inside = (over: Json = {}) => aStatement({ object: { objectType: 'SubStatement', ...aStatement(), ...over } })
const by = (actor: Json) => aStatement({ actor })
const question = (interactionType: string, more: Json) => defined({ interactionType, ...more })
const parts = (...ids: string[]) => ids.map(id => ({ id, description: { fr: id } }))

export interface Valid {
  name: string
  statement: unknown
  /** Only one of the versions has it. */
  only?: XapiVersion
}
export interface Invalid extends Valid {
  path: string
  rule: Fault['rule']
}

const valid = (name: string, statement: unknown, only?: XapiVersion): Valid => ({
  name,
  statement,
  ...(only && { only }),
})
const invalid = (name: string, statement: unknown, path: string, rule: Fault['rule'], only?: XapiVersion): Invalid => ({
  ...valid(name, statement, only),
  path,
  rule,
})

const CONTEXT_AGENT = { objectType: 'contextAgent', agent: AGENT, relevantTypes: ['https://example.org/mentor'] }
const CONTEXT_GROUP = { objectType: 'contextGroup', group: GROUP }

export const VALID: readonly Valid[] = [
  valid('the smallest statement', { actor: AGENT, verb: { id: VERB.id }, object: { id: ACTIVITY.id } }),
  valid('everything that a provider may say', {
    ...aStatement(),
    id: UUID,
    timestamp: '2026-11-23T08:30:00.123Z',
    stored: '2026-11-23T09:30:00+01:00',
    version: '1.0.0',
    authority: { account: { homePage: 'https://mairie.example', name: 'app' } },
    result: {
      success: true,
      completion: false,
      response: 'o1[,]o2',
      duration: 'PT1M30.5S',
      extensions: { 'urn:x:y': null },
    },
    attachments: [FILE],
  }),
  ...[
    ['a hashed address', { mbox_sha1sum: 'EBD31e95054c018b10727ccffd2ef2ec3a016ee9' }],
    ['an OpenID', { openid: 'https://agent.openid.example/' }],
    [
      'an account',
      { objectType: 'Agent', name: 'x', account: { homePage: 'https://mairie.example', name: '1625378' } },
    ],
    ['an address in Unicode', { mbox: 'mailto:élodie@mairie-bétheny.example' }],
    ['an address without a dot', { mbox: 'mailto:agent@intranet' }],
    ['a tagged address', { mbox: 'mailto:agent+formation@mairie.example' }],
    ['members without an identifier', GROUP],
    ['a group with an identifier and no member', { objectType: 'Group', mbox: 'mailto:equipe@mairie.example' }],
    ['a group with an identifier and an empty list', { objectType: 'Group', ...AGENT, member: [] }],
  ].map(([name, actor]) => valid(`somebody by ${name}`, by(actor as Json))),
  valid('a verb without words', aStatement({ verb: { id: VERB.id } })),
  valid('an identifier in Unicode', aStatement({ verb: { id: 'http://example.com/فعل/خواندن' } })),
  valid(
    'an identifier that is no address',
    aStatement({ object: { id: 'urn:uuid:7ccd3322-e1a5-411a-a67d-6a735c76f119' } }),
  ),
  valid('an agent as object', aStatement({ object: { objectType: 'Agent', ...AGENT } })),
  valid('a group as object', aStatement({ object: GROUP })),
  valid('a reference as object', aStatement({ object: REFERENCE })),
  valid(
    'a reference whose id is of no known variant',
    aStatement({ object: { ...REFERENCE, id: '12345678-1234-5678-1234-567812345678' } }),
  ),
  valid('voiding', aStatement({ verb: { id: 'http://adlnet.gov/expapi/verbs/voided' }, object: REFERENCE })),
  valid(
    'a statement inside another, in the future',
    inside({ timestamp: '2126-11-23T08:30:00Z', result: { success: true }, attachments: [FILE] }),
  ),
  valid('a choice', question('choice', { correctResponsesPattern: ['a[,]b', 'a'], choices: parts('a', 'b', 'c') })),
  valid('a sequence', question('sequencing', { correctResponsesPattern: ['b[,]a'], choices: parts('a', 'b') })),
  valid('a scale', question('likert', { correctResponsesPattern: ['a'], scale: parts('a', 'b') })),
  valid(
    'a matching',
    question('matching', { correctResponsesPattern: ['a[.]x'], source: parts('a'), target: parts('x') }),
  ),
  valid('steps', question('performance', { correctResponsesPattern: ['a[.]1:10'], steps: parts('a') })),
  valid('a true or false', question('true-false', { correctResponsesPattern: ['true'] })),
  valid('words to fill in', question('fill-in', { correctResponsesPattern: ['{case_matters=false}{lang=fr}mairie'] })),
  valid('many words to fill in', question('long-fill-in', {})),
  valid('a number', question('numeric', { correctResponsesPattern: ['4[:]', '7'] })),
  valid('anything else', question('other', { correctResponsesPattern: ['(35.9,-86.6)'] })),
  valid('no right answer', question('choice', { correctResponsesPattern: [] })),
  valid(
    'an activity described',
    defined({
      name: { fr: 'x' },
      description: { 'zh-Hant-TW': 'x' },
      type: 'https://example.org/t',
      moreInfo: 'https://example.org/i?a=b#c',
      extensions: { 'https://example.org/e': { a: [null] } },
    }),
  ),
  valid('scores within their bounds', scored({ scaled: -1, raw: 0, min: 0, max: 20 })),
  valid('a score without bounds', scored({ scaled: 1, raw: 1e9 })),
  valid(
    'where it happened',
    inContext({
      registration: UUID,
      instructor: AGENT,
      team: GROUP,
      revision: '2',
      platform: 'Apprenance',
      language: 'fr-FR',
      statement: REFERENCE,
      extensions: { 'https://example.org/e': 1 },
    }),
  ),
  valid('a group as instructor', inContext({ instructor: GROUP })),
  valid(
    'activities around, in lists',
    inContext({
      contextActivities: { parent: [ACTIVITY], grouping: [ACTIVITY, ACTIVITY], category: [], other: [ACTIVITY] },
    }),
  ),
  valid('a single activity around', inContext({ contextActivities: { parent: { id: ACTIVITY.id } } })),
  valid(
    'agents and groups around',
    inContext({ contextAgents: [CONTEXT_AGENT], contextGroups: [CONTEXT_GROUP] }),
    '2.0.0',
  ),
  valid('a version of the second kind', aStatement({ version: '2.0.0' }), '2.0.0'),
  valid(
    'an application and its user as authority',
    aStatement({ authority: { objectType: 'Group', member: [AGENT, AGENT] } }),
  ),
  valid('a signature', aStatement({ attachments: [{ ...SIGNATURE, contentType: 'application/octet-stream' }] })),
  valid(
    'a file with its address',
    aStatement({
      attachments: [
        {
          ...FILE,
          description: { fr: 'x' },
          contentType: 'text/plain; charset="utf-8"',
          fileUrl: 'https://example.org/a.pdf',
        },
      ],
    }),
  ),
  valid('a font as a file', aStatement({ attachments: [{ ...FILE, contentType: 'font/woff2' }] })),
  valid('a local time', aStatement({ timestamp: '2026-11-23T08:30:00' }), '1.0.3'),
  valid('a time without separators', aStatement({ timestamp: '20261123T083000Z' }), '1.0.3'),
  valid('a leap second', aStatement({ timestamp: '2016-12-31T23:59:60Z' })),
  valid('half an hour as a duration', aStatement({ result: { duration: 'PT0.5H' } })),
]

export const INVALID: readonly Invalid[] = [
  invalid('a list', [aStatement()], '$', 'type'),
  invalid('null', null, '$', 'type'),
  ...['actor', 'verb', 'object'].map(name => invalid(`no ${name}`, aStatement({ [name]: undefined }), '$', 'missing')),
  ...['Actor', 'colour', '__proto__'].map(name =>
    invalid(
      `a property « ${name} »`,
      JSON.parse(JSON.stringify(aStatement()).replace('{', `{"${name}":1,`)),
      '$',
      'unknown',
    ),
  ),
  invalid('null in a property', aStatement({ timestamp: null }), '$.timestamp', 'null'),
  invalid(
    'null in a map of languages',
    aStatement({ verb: { ...VERB, display: { fr: null } } }),
    '$.verb.display.fr',
    'null',
  ),
  invalid('an id that is a number', aStatement({ id: 12345 }), '$.id', 'type'),
  invalid('an id with a digit too many', aStatement({ id: `${UUID}0` }), '$.id', 'format'),
  invalid('an id between braces', aStatement({ id: `{${UUID}}` }), '$.id', 'format'),
  invalid('nobody', by({ name: 'Agent' }), '$.actor', 'identifiers'),
  invalid('somebody by two identifiers', by({ ...AGENT, openid: 'https://a.example/' }), '$.actor', 'identifiers'),
  invalid('an unknown kind of somebody', by({ ...AGENT, objectType: 'Person' }), '$.actor.objectType', 'value'),
  invalid('an agent with members', by({ ...AGENT, member: [AGENT] }), '$.actor', 'unknown'),
  invalid('an address without its scheme', by({ mbox: 'agent@mairie.example' }), '$.actor.mbox', 'format'),
  invalid('an address with a subject', by({ mbox: 'mailto:a@b.example?subject=x' }), '$.actor.mbox', 'format'),
  invalid('two addresses', by({ mbox: 'mailto:a@b.example,c@d.example' }), '$.actor.mbox', 'format'),
  invalid('a hash that is too short', by({ mbox_sha1sum: 'ebd31e9505' }), '$.actor.mbox_sha1sum', 'format'),
  invalid('an OpenID that leads nowhere', by({ openid: 'agent' }), '$.actor.openid', 'format'),
  invalid('an account without a home', by({ account: { name: 'x' } }), '$.actor.account', 'missing'),
  invalid(
    'an account without a name',
    by({ account: { homePage: 'https://a.example' } }),
    '$.actor.account',
    'missing',
  ),
  invalid(
    'an account whose home is relative',
    by({ account: { homePage: '/home', name: 'x' } }),
    '$.actor.account.homePage',
    'format',
  ),
  invalid(
    'an account with more',
    by({ account: { homePage: 'https://a.example', name: 'x', email: 'y' } }),
    '$.actor.account',
    'unknown',
  ),
  invalid('an empty group', by({ objectType: 'Group', member: [] }), '$.actor', 'members'),
  invalid('a group of nobody', by({ objectType: 'Group' }), '$.actor', 'members'),
  invalid('a group in a group', by({ objectType: 'Group', member: [GROUP] }), '$.actor.member[0].objectType', 'value'),
  invalid('a member without a list', by({ objectType: 'Group', member: AGENT }), '$.actor.member', 'type'),
  invalid(
    'a group by two identifiers',
    by({ objectType: 'Group', ...AGENT, openid: 'https://a.example/' }),
    '$.actor',
    'identifiers',
  ),
  invalid('a verb without an id', aStatement({ verb: { display: { fr: 'x' } } }), '$.verb', 'missing'),
  invalid('a verb as a text', aStatement({ verb: VERB.id }), '$.verb', 'type'),
  invalid('a relative verb', aStatement({ verb: { id: 'verbs/answered' } }), '$.verb.id', 'format'),
  invalid('an identifier with a space', aStatement({ verb: { id: 'https://example.org/a b' } }), '$.verb.id', 'format'),
  invalid('an empty identifier', aStatement({ verb: { id: '' } }), '$.verb.id', 'format'),
  invalid(
    'a language that is none',
    aStatement({ verb: { ...VERB, display: { français: 'x' } } }),
    "$.verb.display['français']",
    'format',
  ),
  invalid(
    'a number in a map of languages',
    aStatement({ verb: { ...VERB, display: { fr: 1 } } }),
    '$.verb.display.fr',
    'type',
  ),
  invalid(
    'an unknown kind of object',
    aStatement({ object: { ...ACTIVITY, objectType: 'activity' } }),
    '$.object.objectType',
    'value',
  ),
  invalid(
    'an object of the kind 3',
    aStatement({ object: { ...ACTIVITY, objectType: 3 } }),
    '$.object.objectType',
    'value',
  ),
  invalid('an agent as object without saying so', aStatement({ object: AGENT }), '$.object', 'missing'),
  invalid(
    'a definition that is a text',
    aStatement({ object: { ...ACTIVITY, definition: 'x' } }),
    '$.object.definition',
    'type',
  ),
  invalid('a relative page', defined({ moreInfo: 'info.html' }), '$.object.definition.moreInfo', 'format'),
  invalid(
    'an extension under a word',
    defined({ extensions: { colour: 'red' } }),
    '$.object.definition.extensions.colour',
    'format',
  ),
  invalid('extensions in a list', defined({ extensions: [] }), '$.object.definition.extensions', 'type'),
  invalid('an unknown type of question', question('Choice', {}), '$.object.definition.interactionType', 'value'),
  invalid('choices without a type', defined({ choices: parts('a') }), '$.object.definition', 'interaction-type'),
  invalid(
    'a pattern without a type',
    defined({ correctResponsesPattern: ['a'] }),
    '$.object.definition',
    'interaction-type',
  ),
  invalid('a scale in a choice', question('choice', { scale: parts('a') }), '$.object.definition', 'component-list'),
  invalid('choices in a number', question('numeric', { choices: parts('a') }), '$.object.definition', 'component-list'),
  invalid(
    'one id for two choices',
    question('choice', { choices: parts('a', 'b', 'a') }),
    '$.object.definition.choices',
    'component-ids',
  ),
  invalid(
    'a choice without an id',
    question('choice', { choices: [{ description: { fr: 'x' } }] }),
    '$.object.definition.choices[0]',
    'missing',
  ),
  invalid(
    'a choice with more',
    question('choice', { choices: [{ id: 'a', right: true }] }),
    '$.object.definition.choices[0]',
    'unknown',
  ),
  invalid(
    'a pattern that is a text',
    question('choice', { correctResponsesPattern: 'a' }),
    '$.object.definition.correctResponsesPattern',
    'type',
  ),
  invalid(
    'a pattern of numbers',
    question('true-false', { correctResponsesPattern: [1] }),
    '$.object.definition.correctResponsesPattern[0]',
    'type',
  ),
  invalid(
    'neither true nor false',
    question('true-false', { correctResponsesPattern: ['vrai'] }),
    '$.object.definition.correctResponsesPattern[0]',
    'format',
  ),
  invalid('a reference without an id', aStatement({ object: { objectType: 'StatementRef' } }), '$.object', 'missing'),
  invalid('a reference with more', aStatement({ object: { ...REFERENCE, definition: {} } }), '$.object', 'unknown'),
  invalid('voiding an activity', aStatement({ verb: { id: 'http://adlnet.gov/expapi/verbs/voided' } }), '$', 'voiding'),
  ...['id', 'stored', 'version', 'authority'].map(name =>
    invalid(`a statement inside another with « ${name} »`, inside({ [name]: 'x' }), '$.object', 'unknown'),
  ),
  invalid(
    'a third statement inside',
    inside({ object: { objectType: 'SubStatement', ...aStatement() } }),
    '$.object.object',
    'nested',
  ),
  invalid('a statement inside another without a verb', inside({ verb: undefined }), '$.object', 'missing'),
  invalid('a result that is a list', aStatement({ result: [] }), '$.result', 'type'),
  invalid('success as a text', aStatement({ result: { success: 'true' } }), '$.result.success', 'type'),
  invalid('completion as a number', aStatement({ result: { completion: 1 } }), '$.result.completion', 'type'),
  invalid('a response as a number', aStatement({ result: { response: 4 } }), '$.result.response', 'type'),
  invalid('weeks and days together', aStatement({ result: { duration: 'P4W1D' } }), '$.result.duration', 'format'),
  invalid('a duration of nothing', aStatement({ result: { duration: 'PT' } }), '$.result.duration', 'format'),
  invalid('years and weeks together', aStatement({ result: { duration: 'P1Y4W' } }), '$.result.duration', 'format'),
  invalid('a negative duration', aStatement({ result: { duration: '-PT5S' } }), '$.result.duration', 'format'),
  invalid('a score as a number', aStatement({ result: { score: 4 } }), '$.result.score', 'type'),
  invalid('a share over one', scored({ scaled: 1.01 }), '$.result.score.scaled', 'range'),
  invalid('a share as a text', scored({ scaled: '1' }), '$.result.score.scaled', 'type'),
  invalid('a score above its bounds', scored({ raw: 21, min: 0, max: 20 }), '$.result.score', 'score-raw'),
  invalid('a score below its only bound', scored({ raw: -1, min: 0 }), '$.result.score', 'score-raw'),
  invalid('bounds the wrong way round', scored({ min: 20, max: 0 }), '$.result.score', 'score-bounds'),
  invalid('bounds that are equal', scored({ min: 20, max: 20 }), '$.result.score', 'score-bounds'),
  invalid('a registration that is none', inContext({ registration: '1' }), '$.context.registration', 'format'),
  invalid('an agent as team', inContext({ team: AGENT }), '$.context.team', 'missing'),
  invalid('a language with an underscore', inContext({ language: 'fr_FR' }), '$.context.language', 'format'),
  invalid(
    'an unknown relation',
    inContext({ contextActivities: { child: [ACTIVITY] } }),
    '$.context.contextActivities',
    'unknown',
  ),
  invalid(
    'a text as an activity around',
    inContext({ contextActivities: { parent: ['x'] } }),
    '$.context.contextActivities.parent[0]',
    'type',
  ),
  invalid(
    'an agent as an activity around',
    inContext({ contextActivities: { parent: [{ objectType: 'Agent', ...AGENT }] } }),
    '$.context.contextActivities.parent[0]',
    'missing',
  ),
  invalid(
    'a platform about a person',
    inContext({ platform: 'x' }, { object: { objectType: 'Agent', ...AGENT } }),
    '$.context',
    'needs-activity',
  ),
  invalid(
    'a revision about a reference',
    inContext({ revision: '2' }, { object: REFERENCE }),
    '$.context',
    'needs-activity',
  ),
  invalid(
    'a statement around that is an activity',
    inContext({ statement: ACTIVITY }),
    '$.context.statement.objectType',
    'value',
  ),
  invalid('agents around, too early', inContext({ contextAgents: [CONTEXT_AGENT] }), '$.context', 'since-2.0', '1.0.3'),
  invalid('groups around, too early', inContext({ contextGroups: [CONTEXT_GROUP] }), '$.context', 'since-2.0', '1.0.3'),
  invalid(
    'an agent around without saying so',
    inContext({ contextAgents: [{ agent: AGENT }] }),
    '$.context.contextAgents[0]',
    'missing',
    '2.0.0',
  ),
  invalid(
    'an agent around of no kind',
    inContext({ contextAgents: [{ ...CONTEXT_AGENT, relevantTypes: [] }] }),
    '$.context.contextAgents[0].relevantTypes',
    'empty-list',
    '2.0.0',
  ),
  invalid(
    'an agent around of a relative kind',
    inContext({ contextAgents: [{ ...CONTEXT_AGENT, relevantTypes: ['mentor'] }] }),
    '$.context.contextAgents[0].relevantTypes[0]',
    'format',
    '2.0.0',
  ),
  invalid(
    'an agent in place of a group around',
    inContext({ contextGroups: [{ objectType: 'contextGroup', group: AGENT }] }),
    '$.context.contextGroups[0].group',
    'missing',
    '2.0.0',
  ),
  invalid('a day that does not exist', aStatement({ timestamp: '2026-02-30T08:30:00Z' }), '$.timestamp', 'format'),
  invalid('a day alone', aStatement({ timestamp: '2026-11-23' }), '$.timestamp', 'format'),
  invalid('a minus zero', aStatement({ timestamp: '2026-11-23T08:30:00-00:00' }), '$.timestamp', 'format'),
  invalid('a time that does not exist', aStatement({ stored: '2026-11-23T24:30:00Z' }), '$.stored', 'format'),
  invalid('a time in French', aStatement({ timestamp: '23/11/2026 08:30' }), '$.timestamp', 'format'),
  invalid('a local time', aStatement({ timestamp: '2026-11-23T08:30:00' }), '$.timestamp', 'format', '2.0.0'),
  invalid('a time without separators', aStatement({ timestamp: '20261123T083000Z' }), '$.timestamp', 'format', '2.0.0'),
  invalid('a version to come', aStatement({ version: '2.0.0' }), '$.version', 'format', '1.0.3'),
  invalid('a version between', aStatement({ version: '1.1.0' }), '$.version', 'format'),
  invalid(
    'three who vouch',
    aStatement({ authority: { objectType: 'Group', member: [AGENT, AGENT, AGENT] } }),
    '$.authority',
    'authority',
  ),
  invalid(
    'a named group that vouches',
    aStatement({ authority: { objectType: 'Group', ...AGENT, member: [AGENT, AGENT] } }),
    '$.authority',
    'authority',
  ),
  invalid('a file without a list', aStatement({ attachments: FILE }), '$.attachments', 'type'),
  ...['usageType', 'display', 'contentType', 'length', 'sha2'].map(name =>
    invalid(
      `a file without « ${name} »`,
      aStatement({ attachments: [{ ...FILE, [name]: undefined }] }),
      '$.attachments[0]',
      'missing',
    ),
  ),
  invalid(
    'a file of a length and a half',
    aStatement({ attachments: [{ ...FILE, length: 1.5 }] }),
    '$.attachments[0].length',
    'type',
  ),
  invalid(
    'a file of negative length',
    aStatement({ attachments: [{ ...FILE, length: -1 }] }),
    '$.attachments[0].length',
    'type',
  ),
  invalid(
    'a file of no type',
    aStatement({ attachments: [{ ...FILE, contentType: 'pdf' }] }),
    '$.attachments[0].contentType',
    'format',
  ),
  invalid(
    'a file at a relative address',
    aStatement({ attachments: [{ ...FILE, fileUrl: 'a.pdf' }] }),
    '$.attachments[0].fileUrl',
    'format',
  ),
  invalid('a signature as a document', aStatement({ attachments: [SIGNATURE] }), '$.attachments[0]', 'signature'),
]
