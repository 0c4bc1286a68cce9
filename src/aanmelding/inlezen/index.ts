export type { KolomToewijzing, KolomUitkomst } from './find-kolommen.ts'
export type { GelezenAanmelding } from './gelezen-aanmelding.ts'
export { grenzen } from './grenzen.ts'
export { describeKop } from './koppen.ts'
export { LeesFout, type LeesFoutCode } from './lees-fout.ts'
export type { FoutCode, Melding, MeldingVeld, WaarschuwingCode } from './melding.ts'
export { isElfproef, parseBsn } from './parse-bsn.ts'
export {
  type LeesOpties,
  type OverslaanReden,
  type RijUitkomst,
  readAanmeldingen,
} from './read-aanmeldingen.ts'
export { splitAchternaam } from './split-naam.ts'
export { type Categorie, categorieen, type VeldNaam, veldNamen } from './velden.ts'
