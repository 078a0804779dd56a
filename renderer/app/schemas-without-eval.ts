/**
 * The page's policy forbids making code from text, and a schema tries when it is defined. So this is imported before
 * anything that defines one.
 */
import { config } from 'zod';

config({ jitless: true });
