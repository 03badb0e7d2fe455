import type { Detector } from '../finding.ts'
import { findGreeted } from '../names/greeted.ts'
import { findTitled } from '../names/titled.ts'
import { findUntitled } from '../names/untitled.ts'

/** People by name: with a title, without one when a known given name stands beside a surname, or greeted by it. */
export const findPersons: Detector = text => [...findTitled(text), ...findUntitled(text), ...findGreeted(text)]
