import { webm } from '../spraakdienst.ts'
import { type Sample, vast } from './sample.ts'

/** Speaking instead of typing; the world has a service of its own that turns speech into words. */
export const spraakSamples: readonly Sample[] = [
  vast('spraak.omzetten', 'sem', () => ({ pad: '/v1/spraak', bytes: webm('proef') })),
]
