import { Button, Checkbox } from '@fluentui/react-components'
import { Location16Regular } from '@fluentui/react-icons/svg/location'
import type { ScanFinding, Span } from '../../../core/domain/verify/finding.ts'
import { useCheckingWords } from '../../words/use-checking-words.ts'
import { excerptOf } from './excerpt.ts'
import { keyOfFinding, type Looking } from './use-looking.ts'

/** One place: the words as they stand, the way there, the official address, and a tick once looked at. */
export function FindingLine({ finding, looking }: { finding: ScanFinding; looking: Looking }) {
  const w = useCheckingWords()
  const { text, places = [], others = [] } = finding
  const short = text.length > 40 ? `${text.slice(0, 40)}…` : text
  const seen = looking.seen.includes(keyOfFinding(finding))
  return (
    <li className={seen ? 'place place-seen' : 'place'}>
      <Quote span={finding} looking={looking} />
      {others.length > 0 && <p className="soft">{w('finding.others')}</p>}
      {others.map(other => (
        <Quote key={other.start} span={other} looking={looking} />
      ))}
      <div className="place-acts">
        {looking.jump && (
          <Button
            size="small"
            icon={<Location16Regular />}
            aria-label={w('finding.jump.named', { text: short })}
            onClick={() => looking.jump?.(finding)}
          >
            {w('finding.jump')}
          </Button>
        )}
        {places.map(({ url, site, reference }) => (
          <a key={url} href={url} target="_blank" rel="noreferrer noopener" title={reference}>
            {w('finding.official', { site: w(`site.${site}`) })}
          </a>
        ))}
        <Checkbox
          className="place-seen-box"
          checked={seen}
          label={w('finding.mark')}
          aria-label={w('finding.mark.named', { text: short })}
          onChange={(_, { checked }) => looking.see(finding, checked === true)}
        />
      </div>
    </li>
  )
}

function Quote({ span, looking }: { span: Span; looking: Looking }) {
  const { before, found, after } = excerptOf(looking.scanned.text, span)
  return (
    <p className="place-quote" lang="fr">
      {before}
      <mark>{found}</mark>
      {after}
    </p>
  )
}
