export { metingRoutes } from './http.ts'
export { InstrumentError, parseInstrument } from './instrument/instrument.ts'
export { loadInstrument, loadInstrumenten, requireKnownCategories } from './instrument/load-instrumenten.ts'
