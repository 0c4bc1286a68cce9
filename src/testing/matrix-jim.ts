import type { personas } from './samples/wereld.ts'

/** The JIM. Sem chose Hanna in the steun casus; marieke and nadia walk along. Columns as in matrix.ts. */
export const jimTable = `jim.mijn                       nee      nee      nee      nee      nee      nee      nee      ok       ok       ok       in
jim.casus                      ok       -        ok       -        ok       -        -        ok       ok       -        in
jim.vragen                     ok       -        ok       -        nee      -        -        ok       nee      -        in
jim.wijzigen                   ok       -        ok       -        -        -        -        ok       -        -        in
jim.weg                        ok       -        ok       -        -        -        -        ok       -        -        in
jim.stap                       ok       -        ok       -        -        -        -        ok       -        -        in
jim.ouder_antwoordt            ok       -        ok       -        -        -        -        -        ok       -        in
jim.besluiten                  ok       -        ok       -        -        -        -        nee      -        -        in
jim.afspreken                  ok       -        ok       -        -        -        -        ok       -        -        in
jim.tekenen                    nee      -        nee      -        -        -        -        ok       -        -        in
jim.uitnodigen                 ok       -        ok       -        -        -        -        nee      -        -        in
jim.stoppen                    nee      -        nee      -        -        -        -        ok       -        -        in
jim.ouders_zien                nee      -        nee      -        -        -        -        ok       -        -        in
jim.delen                      nee      -        nee      -        -        -        -        ok       -        -        in
jim.delen_stoppen              nee      -        nee      -        -        -        -        ok       -        -        in
jim.als_jim                    nee      nee      nee      nee      nee      nee      nee      nee      nee      nee      in
jim.antwoorden                 nee      nee      nee      nee      nee      nee      nee      nee      nee      nee      in
jim.melden                     nee      nee      nee      nee      nee      nee      nee      nee      nee      nee      in
jim.komen                      nee      nee      nee      nee      nee      nee      nee      nee      nee      nee      in
jim.verhaal_lezen              nee      nee      nee      nee      nee      nee      nee      nee      nee      nee      in
jim.gegevens                   nee      nee      nee      nee      nee      nee      nee      nee      nee      nee      in`

/**
 * Hanna is a JIM. She gets what a young person outside every casus gets (the column of noa), but for these acts. So a row of another slice needs
 * no column for her, and anything that a JIM gets beyond that must be written here.
 */
export const alsJim: Readonly<Record<string, string>> = {
  'jim.mijn': 'nee',
  'gezinslink.mijn': 'nee',
  'gezin.mijn': 'nee',
  'vast.mijn': 'nee',
  'verhaal.mijn': 'nee',
  'verhaal.schrijven': 'nee',
  'verhaal.document': 'nee',
  'netwerk.mijn': 'nee',
  'netwerk.beginnen': 'nee',
  'jim.tekenen': 'ok',
  'jim.stoppen': 'ok',
  'jim.als_jim': 'ok',
  'jim.antwoorden': 'ok',
  'jim.melden': 'ok',
  'jim.komen': 'ok',
  'jim.verhaal_lezen': 'ok',
  'jim.gegevens': 'ok',
}
export const buitenstaander: (typeof personas)[number] = 'noa'
