// Who asks questions about a tenant: somebody signed in to it, or an operator who looks at it as its owner would.
import type { Session } from '../accounts/session.ts';
import type { Viewer } from '../operators/viewer.ts';

export type Reader = Session | Viewer;
