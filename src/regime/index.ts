export {
  type Regime,
  type RegimeCode,
  type RegimeGegevens,
  regimeAntwoord,
  regimeCode,
  regimeGegevens,
} from './contract.ts'
export { getRegime, getRegimeVersie } from './get-regime.ts'
export { regimeRoutes } from './http.ts'
