import { expect, it } from 'vitest';
import { finalRefusal } from './final-refusal.ts';

const answered = (response: string, command = 'RCPT TO') =>
  finalRefusal({ command, response, responseCode: Number(response.slice(0, 3)) });

it.each([
  '550 5.1.1 nobody of this name',
  '550 No such user here',
  '553 5.1.3 this is no address',
  '552 5.2.2 the mailbox of 5.7.1 Main Street is full',
])('ends a letter that is told of whom it is for: %s', (response) => {
  expect(answered(response)).toBe(Number(response.slice(0, 3)));
});

it.each([
  '550 5.7.1 <relay@example.com>: this mailbox takes letters from members alone',
  '554 5.7.1 <zoe@example.com>: Recipient address rejected: Access denied',
  '550 5.7.2 nobody may write to this list',
  '550 5.7.17 the mailbox has another owner now',
  '550 5.7.133 RESOLVER.RST.SenderNotAuthenticatedForGroup; the group takes letters from inside alone',
])('ends a letter that the rules of whom it is for keep out: %s', (response) => {
  expect(answered(response)).toBe(Number(response.slice(0, 3)));
});

it('ends a letter that is told of what is in it', () => {
  expect(answered('554 5.6.0 this is no letter', 'DATA')).toBe(554);
});

it.each([
  '554 5.7.1 <zoe@example.com>: Relay access denied',
  '550 5.7.26 this sender is unauthenticated',
  '550 5.7.1 The IP you are sending from is in a blocklist',
  '553 5.7.1 <hello@example.org>: Sender address rejected: not owned by user',
  '550 5.7.23 SPF validation failed',
  '550 5.7.60 this client may not send as this sender',
  '550 5.7.606 Access denied, banned sending host',
  '534 5.7.9 use another way to sign in',
  '550-5.7.1 your address is on a list\n550 5.7.1 ask to be taken off it',
  '535 5.7.8 wrong password',
  '530 sign in first',
  '451 4.7.1 try again later',
  '450 4.2.0 the mailbox is busy',
])('tries again what is said about us, or for now: %s', (response) => {
  expect(answered(response)).toBeUndefined();
  expect(answered(response, 'DATA')).toBeUndefined();
});

it('tries again what was said before anybody was named, and what no mail server said', () => {
  expect(answered('550 5.1.0 who are you', 'MAIL FROM')).toBeUndefined();
  expect(finalRefusal(new Error('the line broke'))).toBeUndefined();
});
