import type { AnyRoute } from '../kernel/http/route.ts'
import { casusBewaarRoutes, racRoutes } from './http-casus.ts'
import { voorstelRoutes } from './http-voorstellen.ts'

/** Keeping and destroying, and the registers that go with it. */
export const bewaarRoutes: AnyRoute[] = [...voorstelRoutes, ...casusBewaarRoutes, ...racRoutes]
