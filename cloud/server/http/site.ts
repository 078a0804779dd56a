// Where the service is reached. It decides which Host and Origin are ours and whether cookies may need https.

export interface Site {
  /** Host headers that are ours, each with its port as a browser sends it. */
  readonly hosts: ReadonlySet<string>;
  readonly isSecure: boolean;
  /** Pages on its https subdomains may read answers; null: this service is on this machine alone, and so are its pages. */
  readonly baseDomain: string | null;
  /** What links in letters begin with, such as https://cloud.example.org */
  readonly address: string;
}

interface Place {
  readonly port: number;
  /** The address people use when a proxy with https stands in front, such as https://cloud.example.org */
  readonly publicUrl: string | undefined;
  /** Where it is not the host of that address: example.org for https://cloud.example.org */
  readonly baseDomain?: string | undefined;
}

const loopback = ['127.0.0.1', 'localhost', '[::1]'];

export function siteOf({ port, publicUrl, baseDomain }: Place): Site {
  const local = loopback.map((name) => `${name}:${port}`);
  if (publicUrl === undefined)
    return {
      hosts: new Set(local),
      isSecure: false,
      baseDomain: null,
      address: `http://127.0.0.1:${port}`,
    };
  const url = new URL(publicUrl);
  return {
    hosts: new Set([url.host, ...local]),
    isSecure: url.protocol === 'https:',
    baseDomain: baseDomain ?? url.hostname,
    address: url.origin,
  };
}
