/** The phones with which someone of the family signs in, here those of sem; columns as in matrix.ts. */
export const passkeyTable = `passkey.lijst                  nee      nee      nee      nee      nee      nee      nee      ok       ok       ok       in
passkey.vragen                 nee      nee      nee      nee      nee      nee      nee      ok       ok       ok       in
passkey.erbij                  nee      nee      nee      nee      nee      nee      nee      ok       nu       nu       in
passkey.weg                    nee      nee      nee      nee      nee      nee      nee      ok       -        -        in
passkey.code_uit               nee      nee      nee      nee      nee      nee      nee      ok       -        -        in`
