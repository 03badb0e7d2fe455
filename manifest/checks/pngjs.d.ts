/** pngjs has no types of its own: the little of it that the image check uses. */
declare module 'pngjs' {
  export class PNG {
    readonly width: number
    readonly height: number
    /** Four bytes a pixel: red, green, blue, alpha. */
    readonly data: Buffer
    static readonly sync: { read(bytes: Buffer): PNG; write(image: PNG): Buffer }
    constructor(size: { width: number; height: number })
  }
}
