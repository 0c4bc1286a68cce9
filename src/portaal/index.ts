export { portaalRoutes } from './http.ts'
export {
  type CasusRow as PortaalCasusRow,
  findShown,
  gekozenCasus,
  logReading,
  refuse,
  selectMijnCasussen,
} from './mijn-casus.ts'
export { mayOpenPortaal } from './policy.ts'
export { presentKop, regimeZin } from './present.ts'
