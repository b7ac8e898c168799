// Invented, for vaults that are thrown away.
export const PASSPHRASE = 'lantern orbit pickle 42';
