// `npm run check:cloud -- URL`: is a cloud that runs somewhere as it should be, seen from outside? Prints a line for each
// thing looked at and ends with code 1 if one is not.
import { checksOf, look } from './check-cloud/checks.ts';

const [address] = process.argv.slice(2);
const url = URL.parse(address ?? '');

if (url === null || (url.protocol !== 'https:' && url.protocol !== 'http:')) {
  console.error('Usage: npm run check:cloud -- https://cloud.example.org');
  process.exitCode = 2;
} else {
  let faults = 0;
  for (const check of checksOf(url)) {
    const fault = await look(check);
    if (fault !== null) faults += 1;
    console.log(fault === null ? `✓ ${check.name}` : `✗ ${check.name}: ${fault}`);
  }
  if (faults > 0) process.exitCode = 1;
}
