export { type BsnKluis, type BsnPlaats, openBsnKluis } from './bsn.ts'
