// A country by its two letters (ISO 3166-1).
import { z } from 'zod';

export const country = z.string().regex(/^[A-Z]{2}$/, 'two capital letters');
