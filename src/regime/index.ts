export {
  type DeelRegel,
  type Grond,
  type Mits,
  type Partij,
  type Regime,
  type RegimeCode,
  type RegimeGegevens,
  regimeCode,
} from './contract.ts'
export { getRegime, getRegimeVersie } from './get-regime.ts'
export { regimeRoutes } from './http.ts'
export { loadRegimes } from './load-regimes.ts'
