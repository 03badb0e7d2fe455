/**
 * What a fake owes to the real thing: those members and no invented ones, scalars of the real type, methods where the
 * real one has methods. What methods take is checked where the product calls them, against the same real types; what they
 * return is another fake.
 */
export type Like<T, K extends keyof T> = {
  [P in K]: T[P] extends (...args: never[]) => unknown
    ? (...args: never[]) => unknown
    : T[P] extends string | number | boolean
      ? T[P]
      : unknown
}
