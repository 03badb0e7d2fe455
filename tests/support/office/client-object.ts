/** The error that office.js rejects with: its `code` tells what happened. */
export class FakeOfficeError extends Error {
  readonly code: string
  constructor(code: string) {
    super(`${code}: as the fake host says it`)
    this.name = 'OfficeExtension.Error'
    this.code = code
  }
}

export const refuse = (code: string): never => {
  throw new FakeOfficeError(code)
}

/** What a host answers to one batch: how long it takes, and whether it answers at all. */
export interface HostMood {
  latencyMs: number
  /** Code of the error that the next `sync` rejects with; then all is well again. */
  failNext: string | null
  readOnly: boolean
  protectedView: boolean
  /** Requirement set → the version that this host has. */
  sets: Record<string, string>
}

export const olderThan = (have: string, wanted: string): boolean => {
  const [a = 0, b = 0] = have.split('.').map(Number)
  const [c = 0, d = 0] = wanted.split('.').map(Number)
  return a < c || (a === c && b < d)
}

/** The queue of one `Word.run`: nothing happens before `sync`, and nothing may be asked once the run is over. */
export class FakeContext {
  private queue: (() => void)[] = []
  private over = false
  private running = false
  private readonly mood: HostMood
  constructor(mood: HostMood) {
    this.mood = mood
  }

  /** @param since the WordApi version that knows this member */
  ask(step: () => void, since = '1.1', writes = false): void {
    if (this.over) refuse('InvalidRequestContext')
    const careful = () => {
      if (olderThan(this.mood.sets.WordApi ?? '1.1', since)) refuse('ApiNotFound')
      if (writes && this.mood.readOnly) refuse('AccessDenied')
      step()
    }
    if (this.running) careful()
    else this.queue.push(careful)
  }

  async sync(): Promise<void> {
    const steps = this.queue
    this.queue = []
    await new Promise(resolve => setTimeout(resolve, this.mood.latencyMs))
    const failure = this.mood.failNext
    this.mood.failNext = null
    if (failure !== null) refuse(failure)
    if (this.mood.protectedView) refuse('AccessDenied')
    // What stands before the step that fails has been done: a batch is no transaction.
    this.running = true
    try {
      for (const step of steps) step()
    } finally {
      this.running = false
    }
  }

  end(): void {
    this.over = true
  }
}

export class FakeResult<T> {
  private got: { value: T } | null = null
  get value(): T {
    return (this.got ?? refuse('ValueNotLoaded')).value
  }
  settle(value: T): void {
    this.got = { value }
  }
}

/** A proxy of something in the document: reached when the queue runs, readable where it was loaded. */
export class FakeObject<T> {
  readonly context: FakeContext
  private there: T | null | undefined
  private readonly loaded = new Map<string, unknown>()
  constructor(context: FakeContext, find: () => T | null, since?: string) {
    this.context = context
    context.ask(() => {
      this.there = find()
    }, since)
  }

  /** Only inside the queue. */
  target(): T {
    return this.there ?? refuse(this.there === null ? 'ItemNotFound' : 'InvalidObjectPath')
  }

  get isNullObject(): boolean {
    if (this.there === undefined) refuse('PropertyNotLoaded')
    return this.there === null
  }

  load(names: string): this {
    this.context.ask(() => {
      if (this.there !== null) for (const name of names.split(',')) this.fetch(name.trim())
    })
    return this
  }

  protected fetch(name: string): void {
    this.keep(name, this.scalar(name))
  }

  protected keep(name: string, value: unknown): void {
    this.loaded.set(name, value)
  }

  protected read<V>(name: string): V {
    if (this.there === null) refuse('ItemNotFound')
    if (!this.loaded.has(name)) refuse('PropertyNotLoaded')
    return this.loaded.get(name) as V
  }

  /** Kinds of objects say which scalars they have; asking for another one is a mistake in the product. */
  protected scalar(name: string): unknown {
    return refuse(`InvalidArgument (${name})`)
  }
}

/** `items` exists after load; `load('items/text')` loads that property of each. */
export class FakeCollection<T, O extends FakeObject<T>> extends FakeObject<readonly T[]> {
  private readonly proxy: (item: T) => O
  constructor(context: FakeContext, find: () => readonly T[], proxy: (item: T) => O, since?: string) {
    super(context, find, since)
    this.proxy = proxy
  }

  get items(): O[] {
    return this.read('items')
  }

  override load(names: string): this {
    this.context.ask(() => {
      const items = this.target().map(this.proxy)
      for (const name of names.split(',').map(part => part.trim())) {
        const inner = /^items\/(.+)$/.exec(name)?.[1] ?? (name === 'items' ? null : name)
        if (inner !== null) for (const item of items) item.load(inner)
      }
      this.keep('items', items)
    })
    return this
  }
}
