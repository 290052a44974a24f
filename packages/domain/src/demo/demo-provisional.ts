/** Of the former portals, in the registre files: who has it re-creates their account. */
export const DEMO_PROVISIONAL = 'TREFLE4587';
