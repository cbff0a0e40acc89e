/** The anchor of the list: who turns a page wants to be there, not at the head of the site. */
export const listAnchor = 'list';
