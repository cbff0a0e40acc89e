/** Where the brochure stands below each language; the front door fetches no whole book ahead. */
export const brochurePaths = { de: '/broschuere', en: '/brochure' } as const;
