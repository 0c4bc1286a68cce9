export { createAfspraken } from './create-afspraken.ts'
export { createSpoor } from './create-spoor.ts'
export { planRoutes } from './http.ts'
export { loadPlan } from './load-plan.ts'
