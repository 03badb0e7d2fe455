import { FakeCollection, type FakeContext, FakeObject, FakeResult, refuse } from './client-object.ts'
import type { Like } from './like.ts'
import type { Control, FakeDocument } from './word-document.ts'
import { FakeBody, FakeControl, FakeRange } from './word-objects.ts'

const LONGEST_PROPERTY = 255
/** The desktop cuts silently; the web does not. */
const cuts = ({ platform }: FakeDocument): boolean => platform === 'PC' || platform === 'Mac'

export class FakeCustomProperty
  extends FakeObject<[string, string]>
  implements Like<Word.CustomProperty, 'key' | 'value' | 'load' | 'isNullObject'>
{
  get key(): string {
    return this.read('key')
  }
  get value(): string {
    return this.read('value')
  }
  protected override scalar(name: string): unknown {
    if (name === 'key') return this.target()[0]
    return name === 'value' ? this.target()[1] : super.scalar(name)
  }
}

export class FakeCustomProperties implements Like<Word.CustomPropertyCollection, 'add' | 'getItemOrNullObject'> {
  private readonly context: FakeContext
  private readonly doc: FakeDocument
  constructor(context: FakeContext, doc: FakeDocument) {
    this.context = context
    this.doc = doc
  }
  add(key: string, value: string): FakeCustomProperty {
    this.context.ask(
      () => {
        // Not dirty: `save()` alone would not keep it.
        this.doc.custom[key] = cuts(this.doc) ? value.slice(0, LONGEST_PROPERTY) : value
      },
      '1.3',
      true,
    )
    return this.getItemOrNullObject(key)
  }
  getItemOrNullObject(key: string): FakeCustomProperty {
    const find = (): [string, string] | null => {
      const value = this.doc.custom[key]
      return value === undefined ? null : [key, value]
    }
    return new FakeCustomProperty(this.context, find, '1.3')
  }
}

const PROPERTIES = ['title', 'subject', 'author', 'company', 'keywords'] as const
type Property = (typeof PROPERTIES)[number]

export class FakeProperties
  extends FakeObject<FakeDocument['properties']>
  implements Like<Word.DocumentProperties, Property | 'customProperties' | 'load'>
{
  readonly customProperties: FakeCustomProperties
  constructor(context: FakeContext, doc: FakeDocument) {
    super(context, () => doc.properties, '1.3')
    this.customProperties = new FakeCustomProperties(context, doc)
  }
  get title(): string {
    return this.read('title')
  }
  get subject(): string {
    return this.read('subject')
  }
  get author(): string {
    return this.read('author')
  }
  get company(): string {
    return this.read('company')
  }
  get keywords(): string {
    return this.read('keywords')
  }
  protected override scalar(name: string): unknown {
    return PROPERTIES.some(one => one === name) ? this.target()[name as Property] : super.scalar(name)
  }
}

/** Parts are found by their place in the list; a deleted one leaves a hole, as ids do not move. */
export class FakeXmlPart
  extends FakeObject<number>
  implements Like<Word.CustomXmlPart, 'getXml' | 'setXml' | 'delete' | 'load'>
{
  private readonly doc: FakeDocument
  constructor(context: FakeContext, doc: FakeDocument, find: () => number) {
    super(context, find, '1.4')
    this.doc = doc
  }
  getXml(): FakeResult<string> {
    const result = new FakeResult<string>()
    this.context.ask(() => result.settle(this.doc.xmlParts[this.target()] ?? refuse('ItemNotFound')), '1.4')
    return result
  }
  setXml(xml: string): void {
    this.change(() => {
      this.doc.xmlParts[this.target()] = wellFormed(xml)
    })
  }
  delete(): void {
    this.change(() => {
      this.doc.xmlParts[this.target()] = ''
    })
  }
  private change(step: () => void): void {
    const then = () => {
      step()
      this.doc.dirty = true
    }
    this.context.ask(then, '1.4', true)
  }
  protected override scalar(name: string): unknown {
    return name === 'id' ? `part-${this.target()}` : super.scalar(name)
  }
}

/** As far as a fake can tell: one root element, closed, in a namespace, and no bare `&`. */
function wellFormed(xml: string): string {
  const root = /^\s*(?:<\?xml[^>]*\?>\s*)?<([\w:]+)[^>]*\sxmlns="[^"]+"[^>]*>[\s\S]*<\/([\w:]+)>\s*$/.exec(xml)
  const bare = /&(?!(?:amp|lt|gt|quot|apos|#\d+);)/.test(xml)
  return root && root[1] === root[2] && !bare ? xml : refuse('InvalidArgument')
}

export class FakeXmlParts implements Like<Word.CustomXmlPartCollection, 'add' | 'getByNamespace'> {
  private readonly context: FakeContext
  private readonly doc: FakeDocument
  constructor(context: FakeContext, doc: FakeDocument) {
    this.context = context
    this.doc = doc
  }
  add(xml: string): FakeXmlPart {
    const add = () => {
      this.doc.xmlParts.push(wellFormed(xml))
      this.doc.dirty = true
    }
    this.context.ask(add, '1.4', true)
    return new FakeXmlPart(this.context, this.doc, () => this.doc.xmlParts.length - 1)
  }
  getByNamespace(namespace: string): FakeCollection<number, FakeXmlPart> {
    const find = () => this.doc.xmlParts.flatMap((xml, i) => (xml.includes(`xmlns="${namespace}"`) ? [i] : []))
    return new FakeCollection(this.context, find, i => new FakeXmlPart(this.context, this.doc, () => i), '1.4')
  }
}

type Kind = 'Primary' | 'FirstPage' | 'EvenPages'

export class FakeSection
  extends FakeObject<FakeDocument>
  implements Like<Word.Section, 'getHeader' | 'getFooter' | 'load'>
{
  private readonly doc: FakeDocument
  constructor(context: FakeContext, doc: FakeDocument) {
    super(context, () => doc)
    this.doc = doc
  }
  getHeader(kind: Kind | Word.HeaderFooterType): FakeBody {
    return new FakeBody(this.context, this.doc, () => this.doc.headers[kind])
  }
  getFooter(kind: Kind | Word.HeaderFooterType): FakeBody {
    return new FakeBody(this.context, this.doc, () => this.doc.footers[kind])
  }
}

export class FakeWordDocument
  extends FakeObject<FakeDocument>
  implements
    Like<
      Word.Document,
      | 'body'
      | 'sections'
      | 'contentControls'
      | 'properties'
      | 'customXmlParts'
      | 'changeTrackingMode'
      | 'getSelection'
      | 'load'
    >
{
  readonly body: FakeBody
  private readonly doc: FakeDocument
  constructor(context: FakeContext, doc: FakeDocument) {
    super(context, () => doc)
    this.doc = doc
    this.body = new FakeBody(context, doc, () => doc.body)
  }
  get sections(): FakeCollection<FakeDocument, FakeSection> {
    return new FakeCollection(
      this.context,
      () => [this.doc],
      doc => new FakeSection(this.context, doc),
    )
  }
  get contentControls() {
    const { context, doc } = this
    const proxy = (control: Control) => new FakeControl(context, doc, () => control)
    return {
      getByTag: (tag: string) =>
        new FakeCollection(context, () => doc.controls.filter(control => control.tag === tag), proxy),
    }
  }
  get properties(): FakeProperties {
    return new FakeProperties(this.context, this.doc)
  }
  get customXmlParts(): FakeXmlParts {
    return new FakeXmlParts(this.context, this.doc)
  }
  get changeTrackingMode(): FakeDocument['tracking'] {
    return this.read('changeTrackingMode')
  }
  protected override scalar(name: string): unknown {
    if (name !== 'changeTrackingMode') return super.scalar(name)
    this.context.ask(() => {}, '1.4')
    return this.doc.tracking
  }
  getSelection(): FakeRange {
    return new FakeRange(this.context, this.doc, () => this.doc.selection)
  }
}
