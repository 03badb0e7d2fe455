import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { attester } from '../../bot/attestations/attest.ts'
import { issuerOf, newIssuerKey } from '../../bot/attestations/issuer.ts'
import { attestation } from '../../bot/cli/attestation.ts'
import { exportQuestions } from '../../bot/cli/export.ts'
import { kit } from '../../bot/cli/kit.ts'
import { xapi } from '../../bot/cli/xapi.ts'
import { ANN, aCatalog, MONDAY } from '../support/builders.ts'
import { TEST_IDENTITY } from '../support/record-builders.ts'
import { runCli } from './support/run-cli.ts'
import { runHere } from './support/run-here.ts'

const folder = mkdtempSync(join(tmpdir(), 'apprenance-cli-'))
const file = (name: string) => join(folder, name)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('xapi validate', () => {
  const good = {
    actor: { mbox: 'mailto:agent@mairie.example' },
    verb: { id: 'http://adlnet.gov/expapi/verbs/answered' },
    object: { id: 'https://apprenance.example/xapi/question/q1' },
  }
  beforeAll(() => {
    const lines = [
      `\ufeff${JSON.stringify(good)}`,
      '',
      JSON.stringify({ ...good, result: { response: 'a\u2028b' } }),
      JSON.stringify({ ...good, verb: { id: 'answered' }, '\u001b[2J': 1 }),
      '{"actor":',
      JSON.stringify({ ...good, context: { contextAgents: [] } }),
    ]
    writeFileSync(file('statements.jsonl'), lines.join('\r\n'))
    writeFileSync(file('good.jsonl'), `${lines[0]}\n`)
  })

  it('prints one JSON line for each statement, in order, and says on stderr where each problem is', async () => {
    const { code, out, err } = await runCli(['xapi', 'validate', file('statements.jsonl')])
    expect(code).toBe(2)
    const lines = out
      .trim()
      .split('\n')
      .map(line => JSON.parse(line))
    expect(lines.map(({ line, valid }) => [line, valid])).toEqual([
      [1, true],
      [3, true],
      [4, false],
      [5, false],
      [6, true],
    ])
    for (const line of lines) expect(Object.keys(line)).toEqual(['line', 'valid', 'problems'])
    expect(lines[2].problems).toContainEqual({
      path: '$.verb.id',
      rule: 'format',
      message: '« answered » : il faut un identifiant complet (IRI), par exemple https://…',
    })
    expect(err.split('\n')).toContain(`${file('statements.jsonl')}:5: $: cette ligne n’est pas du JSON`)
    expect(err).not.toContain('\u001b')
  })

  it('holds statements against one version when it is asked to, in the language asked for', async () => {
    const args = ['validate', file('statements.jsonl'), '--version', '1.0.3']
    const { out } = await runHere(xapi, args, { lang: 'en' })
    expect(out.trim().split('\n').at(-1)).toContain('“contextAgents” exists from xAPI 2.0 on')
  })

  it('is content when all is well, and refuses a file that is not there', async () => {
    expect(await runHere(xapi, ['validate', file('good.jsonl')])).toMatchObject({
      code: 0,
      out: '{"line":1,"valid":true,"problems":[]}\n',
      err: '',
    })
    const missing = await runHere(xapi, ['validate', file('missing.jsonl')])
    expect(missing).toMatchObject({ code: 2, out: '', err: expect.stringContaining('n’existe pas') })
  })
})

describe('kit', () => {
  it('writes a page for a series, and says that it has no code without an address', async () => {
    const { code, out } = await runHere(kit, ['--series', 'verifier', '--questions', '2', '--out', file('kit.html')])
    expect(code).toBe(0)
    expect(out).toBe(`2 questions dans ${file('kit.html')}, sans QR code : pas de --url.\n`)
    expect(readFileSync(file('kit.html'), 'utf8').match(/<section class="sheet/g)).toHaveLength(2)
  })

  it('refuses what it cannot print, in one sentence', async () => {
    for (const args of [[], ['--pack', 'inconnu'], ['--pack', 'socle', '--url', 'http://x.example']]) {
      const { code, out, err } = await runHere(kit, args)
      expect([code, out, err.trim().split('\n').length]).toEqual([2, '', 1])
    }
  })
})

describe('export --to cmi5', () => {
  it('writes the course of a pack, named by its id or its folder', async () => {
    const url = ['--url', 'https://apprenance.mairie.example/lecon/']
    const { code, out } = await runHere(exportQuestions, ['--to', 'cmi5', 'content/packs/socle', ...url], {
      json: true,
    })
    expect(code).toBe(0)
    const { units, text } = JSON.parse(out)
    expect(units).toBeGreaterThanOrEqual(20)
    expect(text).toContain('<course id="https://apprenance.mairie.example/xapi/pack/socle">')
  })
})

describe('attestation verify', () => {
  it('checks a file offline and says what it is, or what is not right about it', async () => {
    const issuer = await issuerOf(await newIssuerKey())
    const [series] = aCatalog().series.values()
    if (!series) throw new Error('no series')
    const objectives = [...aCatalog().objectives.values()]
    const attested = {
      organisation: 'Ville de Démonstration',
      series,
      objectives,
      on: MONDAY - 400,
      language: 'fr' as const,
    }
    writeFileSync(file('a.svg'), await attester(issuer, TEST_IDENTITY)(ANN, attested))
    const verify = (...more: string[]) => runHere(attestation, ['verify', file('a.svg'), ...more], { json: true })
    const good = await verify('--person', ANN.person)
    expect(good.code).toBe(0)
    expect(JSON.parse(good.out)).toMatchObject({ valid: true, issuer: issuer.did, name: 'Esprit critique' })
    const other = await verify('--issuer', 'did:jwk:other')
    expect(other).toMatchObject({ code: 2, out: '{"valid":false,"problem":"issuer"}\n' })
  })
})
