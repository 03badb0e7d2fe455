import { FakeCollection, type FakeContext, FakeObject, FakeResult, olderThan, refuse } from './client-object.ts'
import type { Like } from './like.ts'
import {
  type Control,
  collapsed,
  expand,
  type FakeDocument,
  ofParagraph,
  type Paragraph,
  paragraph,
  paragraphsOf,
  reviewed,
  reviewedStretch,
  rewrite,
  type Story,
  type Stretch,
  search,
  stretchText,
  textOf,
  whole,
} from './word-document.ts'

type Find = Word.SearchOptions | { matchCase?: boolean }

/** Anything that covers a stretch of the document: a range, a paragraph, a body, a content control. */
abstract class Covering<T> extends FakeObject<T> {
  protected readonly doc: FakeDocument
  constructor(context: FakeContext, doc: FakeDocument, find: () => T | null, since?: string) {
    super(context, find, since)
    this.doc = doc
  }

  protected abstract stretch(): Stretch

  get text(): string {
    return this.read('text')
  }
  protected override scalar(name: string): unknown {
    return name === 'text' ? stretchText(this.stretch()) : super.scalar(name)
  }

  get paragraphs(): FakeCollection<Paragraph, FakeParagraph> {
    return paragraphs(
      this.context,
      this.doc,
      () => paragraphsOf(this.stretch()),
      () => this.stretch().story,
    )
  }
  search(text: string, options?: Find): FakeCollection<Stretch, FakeRange> {
    const hits = () => search(this.stretch(), text, options?.matchCase === true)
    return new FakeCollection(this.context, hits, one => new FakeRange(this.context, this.doc, () => one))
  }
  getRange(where: string = 'Whole'): FakeRange {
    return new FakeRange(this.context, this.doc, () => edgeOf(this.stretch(), where), '1.3')
  }
  select(): void {
    this.context.ask(() => {
      this.doc.selection = this.stretch()
      for (const tell of this.doc.listeners) setTimeout(tell)
    })
  }
  insertText(text: string, where: string): FakeRange {
    return new FakeRange(this.context, this.doc, () => this.written(text, where))
  }
  /** Inside the queue. */
  private written(text: string, where: string): Stretch {
    this.context.ask(() => {}, '1.1', true)
    return rewrite(this.doc, edgeOf(this.stretch(), where === 'Replace' ? 'Whole' : where), text)
  }
  insertContentControl(): FakeControl {
    const made = () => {
      this.context.ask(() => {}, '1.1', true)
      const control: Control = { tag: '', title: '', appearance: 'BoundingBox', stretch: this.stretch() }
      this.doc.controls.push(control)
      return control
    }
    return new FakeControl(this.context, this.doc, made)
  }
}

function edgeOf({ story, start, end }: Stretch, where: string): Stretch {
  if (where === 'Start' || where === 'Before') return { story, start, end: start }
  if (where === 'End' || where === 'After') return { story, start: end, end }
  return { story, start, end }
}

export class FakeRange
  extends Covering<Stretch>
  implements
    Like<
      Word.Range,
      | 'text'
      | 'isEmpty'
      | 'paragraphs'
      | 'search'
      | 'select'
      | 'expandTo'
      | 'getRange'
      | 'insertText'
      | 'insertContentControl'
      | 'highlight'
      | 'removeHighlight'
      | 'getReviewedText'
      | 'load'
    >
{
  protected override stretch(): Stretch {
    return this.target()
  }
  get isEmpty(): boolean {
    return this.read('isEmpty')
  }
  protected override scalar(name: string): unknown {
    return name === 'isEmpty' ? collapsed(this.stretch()) : super.scalar(name)
  }
  expandTo(other: unknown): FakeRange {
    if (!(other instanceof FakeRange)) return refuse('InvalidArgument')
    return new FakeRange(this.context, this.doc, () => expand(this.target(), other.target()), '1.3')
  }
  getReviewedText(version: 'Current' | 'Original' | Word.ChangeTrackingVersion = 'Current'): FakeResult<string> {
    const result = new FakeResult<string>()
    this.context.ask(() => result.settle(reviewedStretch(this.target(), version)), '1.4')
    return result
  }
  highlight(): void {
    this.context.ask(() => void this.doc.highlighted.push(this.target()), '1.8')
  }
  removeHighlight(): void {
    this.context.ask(() => {
      const { story } = this.target()
      this.doc.highlighted = this.doc.highlighted.filter(one => one.story !== story)
    }, '1.8')
  }
}

export class FakeParagraph
  extends Covering<Paragraph>
  implements
    Like<
      Word.Paragraph,
      | 'text'
      | 'tableNestingLevel'
      | 'styleBuiltIn'
      | 'search'
      | 'select'
      | 'getRange'
      | 'insertText'
      | 'getReviewedText'
      | 'load'
    >
{
  private readonly story: () => Story
  constructor(context: FakeContext, doc: FakeDocument, find: () => Paragraph | null, story: () => Story) {
    super(context, doc, find)
    this.story = story
  }
  protected override stretch(): Stretch {
    return ofParagraph(this.story(), this.target())
  }
  get tableNestingLevel(): number {
    return this.read('tableNestingLevel')
  }
  get styleBuiltIn(): Word.Paragraph['styleBuiltIn'] {
    return this.read('styleBuiltIn')
  }
  set styleBuiltIn(_: string) {
    this.context.ask(() => void this.target(), '1.3', true)
  }
  protected override scalar(name: string): unknown {
    if (name !== 'tableNestingLevel') return name === 'text' ? textOf(this.target()) : super.scalar(name)
    if (olderThan(this.doc.sets.WordApi ?? '1.1', '1.3')) refuse('ApiNotFound')
    return this.target().table
  }
  getReviewedText(version: 'Current' | 'Original' | Word.ChangeTrackingVersion = 'Current'): FakeResult<string> {
    const result = new FakeResult<string>()
    this.context.ask(() => result.settle(reviewed(this.target(), version)), '1.4')
    return result
  }
}

export const paragraphs = (
  context: FakeContext,
  doc: FakeDocument,
  find: () => Paragraph[],
  story: () => Story,
): FakeCollection<Paragraph, FakeParagraph> =>
  new FakeCollection(context, find, one => new FakeParagraph(context, doc, () => one, story))

export class FakeControl
  extends Covering<Control>
  implements Like<Word.ContentControl, 'text' | 'tag' | 'title' | 'appearance' | 'paragraphs' | 'select' | 'load'>
{
  protected override stretch(): Stretch {
    return this.target().stretch
  }
  private set(name: 'tag' | 'title' | 'appearance', value: string): void {
    const change = () => {
      this.target()[name] = value
    }
    this.context.ask(change, '1.1', true)
  }
  get tag(): string {
    return this.read('tag')
  }
  set tag(value: string) {
    this.set('tag', value)
  }
  get title(): string {
    return this.read('title')
  }
  set title(value: string) {
    this.set('title', value)
  }
  get appearance(): Word.ContentControl['appearance'] {
    return this.read('appearance')
  }
  set appearance(value: string) {
    this.set('appearance', value)
  }
  protected override scalar(name: string): unknown {
    if (name === 'tag' || name === 'title' || name === 'appearance') return this.target()[name]
    return super.scalar(name)
  }
}

export class FakeBody
  extends Covering<Story>
  implements Like<Word.Body, 'text' | 'paragraphs' | 'search' | 'getRange' | 'insertParagraph' | 'footnotes' | 'load'>
{
  protected override stretch(): Stretch {
    return whole(this.target())
  }
  override get paragraphs(): FakeCollection<Paragraph, FakeParagraph> {
    return paragraphs(
      this.context,
      this.doc,
      () => this.target(),
      () => this.target(),
    )
  }
  insertParagraph(text: string, where: string): FakeParagraph {
    const added = () => {
      this.context.ask(() => {}, '1.1', true)
      const one = paragraph(text)
      if (where === 'Start') this.target().unshift(one)
      else this.target().push(one)
      this.doc.dirty = true
      return one
    }
    return new FakeParagraph(this.context, this.doc, added, () => this.target())
  }
  get footnotes(): FakeCollection<Story, FakeNote> {
    const note = (story: Story) => new FakeNote(this.context, this.doc, story)
    return new FakeCollection(this.context, () => this.doc.footnotes, note, '1.5')
  }
}

export class FakeNote extends FakeObject<Story> implements Like<Word.NoteItem, 'body' | 'load'> {
  readonly body: FakeBody
  constructor(context: FakeContext, doc: FakeDocument, story: Story) {
    super(context, () => story)
    this.body = new FakeBody(context, doc, () => story)
  }
}
