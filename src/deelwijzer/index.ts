export { adviesQueries, refusalOf } from './advies.ts'
export { deelwijzerRoutes } from './http.ts'
export { presentAdvies } from './present.ts'
export { printTabel, readTabel } from './print-tabel.ts'
