import { apiQuery } from '../../../web/query.ts'
import type { MijnTelefoons } from '../../contract.ts'

export const telefoonsQuery = apiQuery<MijnTelefoons>('/v1/mijn-telefoons')
