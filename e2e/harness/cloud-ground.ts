// A cloud for tests of its pages: the demo restaurant with its owner, or what a test wants there instead, an operator who
// was invited, and a browser.
import type { Browser, Page } from 'playwright-core';
import { openDemoRestaurant } from '../../scripts/start/open-demo-restaurant.ts';
import { launchBrowser } from './browser.ts';
import { openCloudPage, signIn } from './cloud-page.ts';
import { comeIn, inviteOperator } from './operator.ts';
import { type Runner, startCloud } from './programs.ts';
import { ownerAccount } from './restaurant.ts';

export interface CloudGround {
  readonly cloud: Runner;
  readonly browser: Browser;
  /** The path the letter to the operator leads to. */
  readonly operatorLink: string;
  /** A path of the cloud's, where nobody is signed in. */
  readonly openPage: (path: string) => Promise<Page>;
  /** Signing in there; what comes then is waited for by the test. */
  readonly openAsOwner: (path: string) => Promise<Page>;
  /** The operator comes in by the letter, which can be done once. */
  readonly openOffice: () => Promise<Page>;
  readonly close: () => Promise<void>;
}

interface CloudWanted {
  readonly environment?: Readonly<Record<string, string>>;
  /** What is there before the first test. */
  readonly fill?: (cloudUrl: string) => Promise<unknown>;
}

const withDemo = (cloudUrl: string): Promise<unknown> => openDemoRestaurant(cloudUrl, ownerAccount);

export async function openCloudGround(wanted: CloudWanted = {}): Promise<CloudGround> {
  const { environment = {}, fill = withDemo } = wanted;
  const cloud = await startCloud(environment);
  const operatorLink = `/backoffice/set-password#${await inviteOperator(cloud)}`;
  await fill(cloud.program().url);
  const browser = await launchBrowser();
  const openPage = (path: string): Promise<Page> => openCloudPage(browser, cloud.program().url + path);
  return {
    cloud,
    browser,
    operatorLink,
    openPage,
    openAsOwner: async (path) => {
      const page = await openPage(path);
      await signIn(page, ownerAccount);
      return page;
    },
    openOffice: async () => {
      const page = await openPage(operatorLink);
      await comeIn(page);
      return page;
    },
    close: async () => {
      await browser.close();
      await cloud.remove();
    },
  };
}
