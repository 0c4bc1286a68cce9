import { searchWords } from './make-texts.ts'
import { caseOf, type User } from './users.ts'

export type HttpRequest = { method: 'GET' | 'POST'; path: string; body?: unknown }
/** A request that is measured. `variants` are alike but for what is searched; each sending takes one of them. */
export type Kind = {
  naam: string
  variants: readonly string[]
  writes: boolean
  make(user: User, variant: string, random: number): HttpRequest
}

const words = searchWords()

/** What people do most: look what there is, open it, ask whether it may be shared, add to it, search. */
export const kinds: readonly Kind[] = [
  {
    naam: 'mijn casussen',
    variants: [''],
    writes: false,
    make: () => ({ method: 'GET', path: '/v1/casussen' }),
  },
  {
    naam: 'casus openen',
    variants: [''],
    writes: false,
    make: (user, _variant, random) => ({ method: 'GET', path: `/v1/casussen/${caseOf(user, random)}` }),
  },
  {
    naam: 'deelwijzer',
    variants: [''],
    writes: false,
    make: (user, _variant, random) => ({
      method: 'GET',
      path: `/v1/casussen/${caseOf(user, random)}/deelwijzer?categorie=contact`,
    }),
  },
  {
    naam: 'zoeken',
    variants: [words.vaak, words.gewoon, words.zelden],
    writes: false,
    make: (_user, variant) => ({ method: 'POST', path: '/v1/zoekopdrachten', body: { tekst: variant } }),
  },
  {
    naam: 'bijdrage toevoegen',
    variants: [''],
    writes: true,
    make: (user, _variant, random) => ({
      method: 'POST',
      path: `/v1/casussen/${caseOf(user, random)}/bijdragen`,
      body: {
        soort: 'goed',
        // Many kinds of organisation may give this without consent or a ground for secrecy.
        categorie: 'contact',
        tekst:
          'Vandaag gebeld: het nummer van zijn moeder is veranderd, en hij is na vier uur het best te bereiken.',
        noodzaak: 'Iedereen moet hem kunnen bereiken.',
        publiek: { wie: 'allen', organisaties: [], jeugdigeVanaf: null, ouderVanaf: null },
      },
    }),
  },
]
