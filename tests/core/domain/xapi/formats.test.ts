import { describe, expect, it } from 'vitest'
import { durationOf, isDuration } from '../../../../core/domain/xapi/duration.ts'
import { FORMATS } from '../../../../core/domain/xapi/formats.ts'
import { isIri } from '../../../../core/domain/xapi/iri.ts'
import { isLanguageTag } from '../../../../core/domain/xapi/language-tag.ts'
import { isTimestamp } from '../../../../core/domain/xapi/timestamp.ts'

const which = (texts: readonly string[], test: (text: string) => boolean) => texts.filter(test)

/** From RFC 5646, appendix A, and its rules of section 2.2. */
describe('language tags', () => {
  const good =
    'de fr ja i-enochian zh-Hant sr-Cyrl zh-cmn-Hans-CN cmn-Hans-CN zh-yue-HK sr-Latn-RS sl-rozaj sl-rozaj-biske de-CH-1901 sl-IT-nedis hy-Latn-IT-arevela en-US es-419 de-CH-x-phonebk az-Arab-x-AZE-derbend x-whatever qaa-Qaaa-QM-x-southern en-US-u-islamcal zh-CN-a-myext-x-private en-a-myext-b-another EN-gb fr-Latn-FR'
  const bad =
    'de-419-DE a-DE ar-a-aaa-b-bbb-a-ccc a12345678 fr_FR fr- -fr f français x en-x de-1901-1901 fr-FR-FR 12 en-toolongsubtag'

  it('are told from what only looks like one', () => {
    expect(which(good.split(' '), tag => !isLanguageTag(tag))).toEqual([])
    expect(which([...bad.split(' '), '', 'fr FR'], isLanguageTag)).toEqual([])
  })
})

/** From RFC 3986, section 1.1.2, RFC 3987, and what goes wrong in practice. */
describe('identifiers', () => {
  const good = [
    'ftp://ftp.is.co.za/rfc/rfc1808.txt',
    'http://www.ietf.org/rfc/rfc2396.txt',
    'ldap://[2001:db8::7]/c=GB?objectClass?one',
    'mailto:John.Doe@example.com',
    'news:comp.infosystems.www.servers.unix',
    'tel:+1-816-555-1212',
    'telnet://192.0.2.16:80/',
    'urn:oasis:names:specification:docbook:dtd:xml:4.1.2',
    'tag:mairie.example,2026:leçon/1',
    'https://user@mairie.example:8443/a%20b;c=1/?q=/?#frag/?',
    'https://mairie.example',
    'https://例え.テスト/フォルダ?ク=エ#リ',
    'HTTPS://MAIRIE.EXAMPLE/',
    'act:question',
  ]
  const bad = [
    '',
    ':',
    'https:',
    'https://',
    'https:///path',
    'http:relative',
    '//mairie.example/x',
    '/x',
    'x',
    '1a:x',
    'https://a b.example',
    'https://mairie.example/a b',
    'https://mairie.example/%zz',
    'https://mairie.example/%4',
    'https://mairie.example/<x>',
    'https://mairie.example/a#b#c',
    'https://mairie.example/"',
    'https://[::1/x',
    'https://mairie.example/\u0000',
    'https://mairie.example/\n',
    'é:x',
  ]

  it('have a scheme and hold nothing that must be encoded', () => {
    expect(which(good, text => !isIri(text))).toEqual([])
    expect(which(bad, isIri)).toEqual([])
  })
})

describe('durations', () => {
  const good = 'PT4H35M59.14S PT16559.14S P3Y1M29DT4H35M59.14S P3Y P4W P0.5W PT0S P1DT12H PT36H P1,5D P0001Y'
  const bad = 'P P1 PT P1DT 4W P4W1D P1Y4W PT1.5H30M P1H PT1D PT1S1M P1M1Y -P1D P-1D PT1.S P2026-11-23T08:30:00 pt1s'

  it('are ISO 8601 with designators', () => {
    expect(which(good.split(' '), text => !isDuration(text))).toEqual([])
    expect(which([...bad.split(' '), '', ' PT1S'], isDuration)).toEqual([])
  })

  it('are made from seconds, to the hundredth', () => {
    expect([0, 95.5, 61.006, 3600].map(durationOf)).toEqual(['PT0S', 'PT95.5S', 'PT61.01S', 'PT3600S'])
    expect([0, 0.001, 95.5, 1e6].map(durationOf).filter(text => !isDuration(text))).toEqual([])
  })
})

describe('moments', () => {
  const both =
    '2026-11-23T08:30:00Z 2026-11-23T08:30:00.1234567+01:00 2024-02-29T00:00:00-10:00 2016-12-31T23:59:60Z 2026-11-23t08:30:00z 2017-01-01T05:29:60+05:30'
  const iso =
    '2026-11-23T08:30 2026-11-23T08 2026-11-23T08:30:00 2026-11-23T08:30:00,5Z 2026-11-23T08:30:00+01 20261123T083000Z 20261123T0830+0100'
  const bad =
    '2026-02-29T08:30:00Z 2026-13-01T08:30:00Z 2026-11-23 2026-11-23T25:00:00Z 2026-11-23T08:60:00Z 2026-11-23T08:30:61Z 2026-11-23T08:30:00-00:00 2026-11-23T08:30:00-00 2026-11-23T08:30:00+24:00 2026-11-23T08:30:60Z 20261123T08:30:00Z 2026-11-23T083000Z 08:30:00Z 23/11/2026 hier'

  it('exist, and are written as each version wants', () => {
    for (const version of ['1.0.3', '2.0.0'] as const) {
      expect(which(both.split(' '), text => !isTimestamp(text, version))).toEqual([])
      expect(which([...bad.split(' '), '', '2026-11-23 08:30:00Z'], text => isTimestamp(text, version))).toEqual([])
    }
    expect(which(iso.split(' '), text => !isTimestamp(text, '1.0.3'))).toEqual([])
    expect(which(iso.split(' '), text => isTimestamp(text, '2.0.0'))).toEqual([])
  })
})

describe('addresses and media types', () => {
  const addresses =
    'mailto:a@b mailto:a.b+c@d.example mailto:o’x@d.example mailto:%22a%20b%22@d.example mailto:a@[192.0.2.1] mailto:a@[IPv6:2001:db8::1]'
  const noAddresses =
    'a@b mailto: mailto:a mailto:@b mailto:a@ mailto:a@b@c mailto:a..b@c mailto:.a@c mailto:a@b..c MAILTO:a@b mailto:a@b?subject=x mailto:a,b@c'
  const types =
    'text/plain application/vnd.api+json image/svg+xml font/woff2 multipart/mixed;boundary="a\\"b" x-local/x'
  const noTypes = 'text /plain text/ text/pl(ain text/plain;charset text/plain;charset=" pdf'

  it('are told from what only looks like one', () => {
    expect(which(addresses.split(' '), text => !FORMATS.mailto(text))).toEqual([])
    expect(which([...noAddresses.split(' '), '', 'mailto:a b@c'], FORMATS.mailto)).toEqual([])
    expect(
      which([...types.split(' '), 'text/plain; charset=utf-8; format=flowed'], t => !FORMATS['media-type'](t)),
    ).toEqual([])
    expect(which([...noTypes.split(' '), '', 'should fail'], FORMATS['media-type'])).toEqual([])
  })
})
