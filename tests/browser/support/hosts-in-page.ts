import { openDemo } from '../../../addin/hosts/demo.ts'
import { openOffice } from '../../../addin/hosts/office.ts'

/** The product's own hosts, for tests that look beneath the screens. */
Object.assign(globalThis, { hosts: { openDemo, openOffice } })
