import { motif } from '@eps/design';

export const drawing = motif('ordre');
