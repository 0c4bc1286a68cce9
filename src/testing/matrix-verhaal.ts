/** The young person's own story, given to nadia in the pga casus, and thanks to her; columns as in matrix.ts. */
export const verhaalTable = `verhaal.mijn                   nee      nee      nee      nee      nee      nee      nee      ok       ok       ok       in
verhaal.schrijven              nee      nee      nee      nee      nee      nee      nee      ok       nee      ok       in
verhaal.lezen                  -        -        ok       -        -        -        -        ok       -        -        in
verhaal.wijzigen               -        -        nee      -        -        -        -        ok       -        -        in
verhaal.weggooien              -        -        nee      -        -        -        -        ok       -        -        in
verhaal.delen                  -        -        -        -        -        -        -        ok       -        -        in
verhaal.delen_stoppen          -        -        nee      -        -        -        -        ok       -        -        in
verhaal.gelezen                -        -        ok       -        -        -        -        nee      -        -        in
verhaal.casus                  ok       -        ok       ok       ok       -        -        nee      nee      -        in
verhaal.document               nee      nee      nee      nee      nee      nee      nee      ok       nee      ok       in
dankwoord.mijn                 nee      -        nee      nee      nee      -        -        ok       ok       -        in
dankwoord.geven                nee      -        nee      nee      nee      -        -        ok       ok       -        in
dankwoord.terugnemen           -        -        -        -        -        -        -        ok       -        -        in
dankwoord.gezien               -        -        ok       -        -        -        -        nee      -        -        in`
