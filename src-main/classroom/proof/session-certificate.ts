/** A certificate made for one opening of a class, signed by itself: who trusts it does so by the code and its fingerprint. */
import './reflect-metadata';
import { createHash, webcrypto } from 'node:crypto';
import { SubjectAlternativeNameExtension, X509CertificateGenerator } from '@peculiar/x509';

export interface SessionCertificate {
  /** PEM. */
  readonly key: string;
  readonly cert: string;
  /** SHA-256, 64 hexadecimal digits in small letters. */
  readonly fingerprint: string;
}

const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const;
const dayMs = 86_400_000;

/** Good from yesterday, because clocks of schools go wrong, for a month. It names no school and no person. */
export async function makeCertificate(address: string, now: Date): Promise<SessionCertificate> {
  const { subtle } = webcrypto;
  const keys = await subtle.generateKey(algorithm, true, ['sign', 'verify']);
  const certificate = await X509CertificateGenerator.createSelfSigned(
    {
      name: 'CN=Scruple class',
      notBefore: new Date(now.getTime() - dayMs),
      notAfter: new Date(now.getTime() + 30 * dayMs),
      signingAlgorithm: algorithm,
      keys,
      extensions: [new SubjectAlternativeNameExtension([{ type: 'ip', value: address }])],
    },
    webcrypto,
  );
  const pkcs8 = Buffer.from(await subtle.exportKey('pkcs8', keys.privateKey)).toString('base64');
  return {
    key: `-----BEGIN PRIVATE KEY-----\n${pkcs8}\n-----END PRIVATE KEY-----\n`,
    cert: certificate.toString('pem'),
    fingerprint: createHash('sha256').update(Buffer.from(certificate.rawData)).digest('hex'),
  };
}
