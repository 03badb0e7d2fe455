import { all, alsoObject, type Check, format, languageMap, object, text, wholeNumber } from './check.ts'

const SIGNATURE = 'http://adlnet.gov/expapi/attachments/signature'

export const attachment: Check = all(
  object({
    needed: {
      usageType: format('iri'),
      display: languageMap,
      contentType: format('media-type'),
      length: wholeNumber,
      sha2: text,
    },
    optional: { description: languageMap, fileUrl: format('iri') },
  }),
  alsoObject(({ usageType, contentType }, path, to) => {
    if (usageType === SIGNATURE && contentType !== 'application/octet-stream') to.say(path, { rule: 'signature' })
  }),
)
