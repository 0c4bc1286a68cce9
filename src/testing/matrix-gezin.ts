/** Families in two households, on lines of their own; columns as in matrix.ts. */
export const gezinTable = `
gezin.lezen                    ok       -        ok       ok       ok       -        -        nee      nee      -        in
gezin.ouders                   ok       -        ok       ok       ok       -        -        ok       nee      -        in
gezin.twee_huizen              ok       -        nee      nee      nee      -        -        -        -        -        in
gezin.een_huis                 ok       -        nee      nee      nee      -        -        -        -        -        in
gezin.verdelen                 ok       -        nee      nee      nee      -        -        -        -        -        in
gezin.mijn                     nee      nee      nee      nee      nee      nee      nee      ok       nee      ok       in`
