/** The two versions of the standard that are in use: ADL's last one, and IEEE 9274.1.1-2023 which calls itself 2.0. */
export const XAPI_VERSIONS = ['1.0.3', '2.0.0'] as const
export type XapiVersion = (typeof XAPI_VERSIONS)[number]
