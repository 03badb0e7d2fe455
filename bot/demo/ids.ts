/** Ids of the demonstration: GUIDs like real ones, of nobody. */
export const DEMO = {
  tenant: '11111111-1111-4111-8111-111111111111',
  bot: '22222222-2222-4222-8222-222222222222',
  api: '33333333-3333-4333-8333-333333333333',
  addin: '44444444-4444-4444-8444-444444444444',
  /** Who sits at the chat client. The people of the demonstration are made up. */
  person: 'aaaaaaaa-0000-4000-8000-000000000001',
  botName: 'Apprenance',
} as const
