// The look from outside, at a cloud as it runs and at one that is not there.
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { buildApp } from '#server/app.ts';
import { openTestDatabases } from '#server/database/testing/open-test-databases.ts';
import { siteOf } from '#server/http/site.ts';
import { listen } from '#server/listen.ts';
import { openTestCloud } from '#server/testing/open-test-cloud.ts';
import { must } from '#shared/must.ts';

const [first] = await openTestDatabases();
const { cloud } = openTestCloud(must(first, 'a database').database);

const check = (address: string): Promise<{ readonly code: unknown; readonly said: string }> =>
  new Promise((resolve) => {
    const script = join(import.meta.dirname, '../check-cloud.ts');
    execFile(process.execPath, [script, address], (error, out, fault) =>
      resolve({ code: error?.code ?? 0, said: out + fault }),
    );
  });

function dashboard(): string {
  const folder = mkdtempSync(join(tmpdir(), 'hoststand-pages-'));
  writeFileSync(join(folder, 'index.html'), '<!doctype html>');
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

it('finds nothing wrong with a cloud that is as it should be', async () => {
  const serve = (port: number) =>
    buildApp({ cloud, site: siteOf({ port, publicUrl: undefined }), dashboardFolder: dashboard() }).fetch;
  const { port, close } = await listen({ host: '127.0.0.1', port: 0, serve });
  onTestFinished(close);
  const { code, said } = await check(`http://127.0.0.1:${port}`);
  expect(said).not.toContain('✗');
  expect([code, said.split('\n').length > 10]).toEqual([0, true]);
});

it('says what is wrong, and ends with code 1', async () => {
  const serve = () => () => new Response('{}', { headers: { 'access-control-allow-origin': '*' } });
  const { port, close } = await listen({ host: '127.0.0.1', port: 0, serve });
  onTestFinished(close);
  const { code, said } = await check(`http://127.0.0.1:${port}`);
  expect(code).toBe(1);
  expect(said).toContain('✗ the database answers: it answers 200: {}');
  expect(said).toContain('✗ a page of any other origin may not: it is told *');
  expect(said).toContain('✗ answers keep pages safe: missing: content-security-policy');
  expect((await check('nonsense')).code).toBe(2);
});
