// A page's policy forbids making code from text, and a schema tries when it is defined. So a page imports this before
// anything that defines one.
import { config } from 'zod';

config({ jitless: true });
