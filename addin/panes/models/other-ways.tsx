import { BranchFork20Regular } from '@fluentui/react-icons/svg/branch-fork'
import { EyeOff20Regular } from '@fluentui/react-icons/svg/eye-off'
import { Lightbulb20Regular } from '@fluentui/react-icons/svg/lightbulb'
import { usePane } from '../../pane.ts'
import { Row, Rows } from '../../parts/row.tsx'

/** What is not a template: a request of one's own, a text to mask, and the question that comes before all of them. */
export function OtherWays() {
  const { t, go } = usePane()
  return (
    <section className="stack" aria-labelledby="ways-title">
      <h2 id="ways-title">{t('ways.title')}</h2>
      <Rows label={t('ways.title')}>
        <Row
          id="way-builder"
          icon={<Lightbulb20Regular aria-hidden />}
          title={t('ways.builder')}
          onClick={() => go({ screen: 'builder' })}
        />
        <Row
          id="way-mask"
          icon={<EyeOff20Regular aria-hidden />}
          title={t('ways.mask')}
          onClick={() => go({ screen: 'mask' })}
        />
        <Row
          id="way-compass"
          icon={<BranchFork20Regular aria-hidden />}
          title={t('ways.compass')}
          onClick={() => go({ screen: 'compass' })}
        />
      </Rows>
    </section>
  )
}
