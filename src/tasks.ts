import { aanmeldingTasks } from './aanmelding/index.ts'
import { bewaarTasks } from './bewaren/index.ts'
import type { Tasks } from './kernel/outbox.ts'
import { toezichtTasks } from './toezicht/index.ts'

/** Every reaction the worker knows, by the name under which an act puts it in the outbox. */
export const allTasks: Tasks = { ...aanmeldingTasks, ...bewaarTasks, ...toezichtTasks }
