// Sets every guard before the first window exists: navigation, permissions, and the bundle's own scheme.
import { app, protocol, session } from 'electron';
import { contentSecurityPolicy } from '#shared/security/content-security-policy.ts';
import { appScheme } from './app-origin.ts';
import { answerBundleRequest, type BundleReader } from './bundle-response.ts';
import { guardNavigation, type NavigationRules } from './navigation.ts';
import { guardPermissions } from './permissions.ts';

export type GuardOptions = {
  readonly rules: NavigationRules;
  readonly read: BundleReader;
  readonly devServer: string | undefined;
};

export function guardProgram({ rules, read, devServer }: GuardOptions): void {
  app.on('web-contents-created', (_event, contents) => guardNavigation(contents, rules));
  guardPermissions(session.defaultSession, rules.origins);
  protocol.handle(appScheme, (request) => answerBundleRequest(request, read));
  if (devServer === undefined) return;
  session.defaultSession.webRequest.onHeadersReceived((details, callback) => {
    const policy = { 'content-security-policy': contentSecurityPolicy('development') };
    callback({ responseHeaders: { ...details.responseHeaders, ...policy } });
  });
}
