/** The person who stays in Sem's pga casus; nadia is vaste persoon, ineke contactpunt; columns as in matrix.ts. */
export const vastTable = `vast.mijn                      nee      nee      nee      nee      nee      nee      nee      ok       nee      ok       in
vast.band_weg                  -        -        -        -        -        -        -        ok       -        -        in
vast.wens                      nee      -        nee      nee      nee      -        -        ok       nee      -        in
vast.wens_terug                nee      -        -        -        -        -        -        ok       -        -        in
vast.wensen                    ok       ok       ok       ok       ok       ok       ok       nee      nee      nee      in
vast.wens_antwoord             ok       -        -        -        -        -        -        nee      -        -        in
vast.lezen                     ok       -        ok       ok       ok       -        -        ok       ok       -        in
vast.vervanging                ok       -        ok       nee      nee      -        -        nee      nee      -        in
vast.vervanging_stop           ok       -        ok       nee      nee      -        -        nee      nee      -        in
vast.plek                      ok       -        ok       nee      nee      -        -        nee      nee      -        in
vast.moment_erbij              ok       -        ok       nee      nee      -        -        nee      nee      -        in
vast.moment                    ok       -        ok       nee      nee      -        -        nee      nee      -        in
vast.moment_uitkomst           ok       -        ok       nee      nee      -        -        nee      nee      -        in
vast.gemist                    nee      -        nee      nee      nee      -        -        ok       nee      -        in
vast.gemist_terug              nee      -        nee      -        -        -        -        ok       -        -        in
vast.gemist_antwoord           ok       -        ok       -        -        -        -        nee      -        -        in`
