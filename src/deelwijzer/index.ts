export { deelwijzerRoutes } from './http.ts'
export { printTabel, readTabel } from './print-tabel.ts'
