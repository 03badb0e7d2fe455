/** The tag by which a question keeps its options in order, in formats that have no other way to say it. */
export const FIXED_ORDER = 'ordre-fixe'
