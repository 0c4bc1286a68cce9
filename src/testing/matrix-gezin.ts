/** Families in two households and casussen of one family, on lines of their own; columns as in matrix.ts. */
export const gezinTable = `
gezin.lezen                    ok       -        ok       ok       ok       -        -        nee      nee      -        in
gezin.ouders                   ok       -        ok       ok       ok       -        -        ok       nee      -        in
gezin.twee_huizen              ok       -        nee      nee      nee      -        -        -        -        -        in
gezin.een_huis                 ok       -        nee      nee      nee      -        -        -        -        -        in
gezin.verdelen                 ok       -        nee      nee      nee      -        -        -        -        -        in
gezin.mijn                     nee      nee      nee      nee      nee      nee      nee      ok       nee      ok       in
gezinslink.lezen               ok       -        ok       -        nee      -        -        nee      nee      -        in
gezinslink.zeggen              ok       -        nee      -        nee      -        -        nee      nee      -        in
gezinslink.stoppen             ok       -        nee      -        -        -        -        -        -        -        in
gezinslink.antwoorden          nu       -        nu       -        -        -        -        ok       -        -        in
gezinslink.mijn                nee      nee      nee      nee      nee      nee      nee      ok       ok       ok       in`
