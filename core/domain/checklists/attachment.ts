/** « ci-joint », « en pièce jointe », « vous trouverez joint », « attached »: the text counts on something that goes with it. */
export const announcesAttachment = (text: string): boolean =>
  /(?<!\p{L})(ci[- ‑]joint|pi[èe]ces? jointes?|en annexe à ce (mail|message)|joins? à ce (mail|message)|(?:is|are|please find) attached)/iu.test(
    text,
  )
