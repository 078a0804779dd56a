/** A page of somebody signed in to a tenant. */
import { useSignedIn } from '../signed-in/signed-in-context.tsx';
import { PageBody, type PageProps } from './page-body.tsx';

export function Page(props: PageProps) {
  return <PageBody {...props} owner={useSignedIn().tenantName} />;
}
