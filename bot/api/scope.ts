/** The one permission of the API's registration that a person's token must carry. */
export const SCOPE = 'access_as_user'
