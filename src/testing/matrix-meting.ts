/** The rows of the metingen in the table of who may do what; its words and columns stand in `matrix.ts`. */
export const metingRijen = `instrument.lijst               ok       ok       ok       ok       ok       ok       ok       ok       ok       ok       in
verbondenheid.regio            nee      ok       nee      nee      nee      nee      nee      nee      nee      nee      in
meting.lezen                   ok       -        ok       -        ok       -        -        ok       ok       -        in
meting.blad                    ok       -        ok       -        ok       -        -        ok       ok       -        in
meting.ronde                   ok       -        ok       -        nee      -        -        nee      nee      -        in
meting.ronde_wijzigen          ok       -        ok       -        -        -        -        nee      nee      -        in
meting.vragen                  ok       -        ok       -        -        -        -        nee      -        -        in
meting.invullen                nee      -        nee      -        -        -        -        ok       -        -        in
meting.overslaan               nee      -        nee      -        -        -        -        ok       -        -        in
meting.vrijgeven               nee      -        nee      -        -        -        -        ok       -        -        in
meting.terugnemen              -        -        nee      -        -        -        -        ok       -        -        in
meting.openen                  -        -        -        -        -        -        -        ok       nee      -        in
meting.bespreken               nee      -        ok       -        -        -        -        nee      nee      -        in
meting.herinneren              ok       -        ok       -        -        -        -        -        nee      -        in
meting.samen                   nee      -        nee      -        -        -        -        ok       -        -        in
meting.kiezen                  nee      -        nee      -        nee      -        -        ok       nee      -        in
meting.in_plan                 ok       -        ok       -        nee      -        -        nee      nee      -        in
verbondenheid.zeggen           nee      -        nee      -        nee      -        -        ok       nee      -        in
gas.afspreken                  ok       -        ok       -        ok       -        -        nee      -        -        in
gas.scoren                     ok       -        ok       -        ok       -        -        nee      -        -        in
meting.uitslag                 ok       -        ok       -        nu       -        -        nee      nee      -        in`
