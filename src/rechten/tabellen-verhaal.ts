import type { Tabel } from './persoonsgegevens.ts'
import { given } from './tabel.ts'

/** The young person's own story, as far as it was given to someone in the casus of the request; and thanks. */
export const verhaal: Record<string, Tabel> = {
  verhaaldeel: given('Deel van mijn verhaal', 'verhaal', 'verhaal', 'verhaal', {
    tekst: 'titel tekst',
    gegeven: 'op gewijzigd_op',
    wie: 'eigenaar_id',
    techniek: 'id versie',
  }),
  verhaaldeling: given('Wie dat deel kreeg', 'verhaal', 'verhaal', 'verhaal', {
    gegeven: 'op',
    wie: 'eigenaar_id actor_id organisatie_id',
    techniek: 'id deel_id casus_id regime_code',
  }),
  verhaallezing: given('Wie dat deel las', 'verhaal', 'verhaal', 'verhaal', {
    gegeven: 'op',
    wie: 'actor_id',
    techniek: 'deel_id versie',
  }),
  dankwoord: given('Bedankje', 'verhaal', 'casus', 'casus', {
    tekst: 'tekst',
    gegeven: 'op gezien_op',
    wie: 'door aan_actor_id',
    techniek: 'id casus_id',
  }),
}
