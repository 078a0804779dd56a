// Whether a request failed because whoever answered could not prove to be the one that was asked: a network that puts
// its own page in the way of an https address, a certificate nobody trusts, a clock so wrong that none is valid.

const marks =
  /^(ERR_TLS|ERR_SSL|CERT_|UNABLE_TO_|DEPTH_ZERO_SELF_SIGNED|SELF_SIGNED_CERT|HOSTNAME_MISMATCH|EPROTO)/;

/** Node's fetch tells why in the cause of its error. */
export function isTlsRefused(error: unknown): boolean {
  const cause = error instanceof Error ? error.cause : undefined;
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  return typeof code === 'string' && marks.test(code);
}
