/** The circle of people around a young person. Sem lets nadia look, through the steun casus; columns as in matrix.ts. */
export const netwerkTable = `netwerk.mijn                   nee      nee      nee      nee      nee      nee      nee      ok       ok       ok       in
netwerk.beginnen               nee      nee      nee      nee      nee      nee      nee      ok       nee      ok       in
netwerk.casus                  ok       -        ok       -        ok       -        -        nee      nee      -        in
netwerk.beginnen_samen         ok       -        ok       -        ok       -        -        -        nee      -        in
netwerk.lezen                  -        -        ok       -        -        -        -        ok       -        -        in
netwerk.opschrijven            -        -        -        -        -        -        -        ok       -        -        in
netwerk.weggooien              -        -        -        -        -        -        -        ok       -        -        in
netwerk.lid_erbij              -        -        -        -        -        -        -        ok       -        -        in
netwerk.lid_wijzigen           -        -        -        -        -        -        -        ok       -        -        in
netwerk.lid_verplaatsen        -        -        -        -        -        -        -        ok       -        -        in
netwerk.lid_weg                -        -        -        -        -        -        -        ok       -        -        in
netwerk.delen                  -        -        -        -        -        -        -        ok       -        -        in
netwerk.delen_stoppen          -        -        -        -        -        -        -        ok       -        -        in
netwerk.document               -        -        -        -        -        -        -        ok       -        -        in
netwerk.tekening               -        -        -        -        -        -        -        ok       -        -        in`
