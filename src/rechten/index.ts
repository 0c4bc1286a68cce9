export { rechtenRoutes } from './http.ts'
export {
  type Bewaarregel,
  bewaarregels,
  persoonsgegevens,
  type Tabel,
  vergelijk,
} from './persoonsgegevens.ts'
