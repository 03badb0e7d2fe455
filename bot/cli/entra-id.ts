const GUID = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i

/** Whether an argument is what Entra calls an organisation or a person by. */
export const isEntraId = (value: string): boolean => GUID.test(value)
