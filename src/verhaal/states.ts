/** How long one part may be, in code points: ten thousand words of ten letters fit in one. */
export const langsteDeel = 120_000
/** So many parts fit in one story; whoever wants more, makes parts longer. */
export const hoogstens = 60
/** Under which key what is typed at a part is kept until it is sent: it goes when the part goes. */
export const kladSleutel = (deelId: string) => `verhaal-${deelId}`
