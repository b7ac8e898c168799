// Which numbers are visits.

const VISIT = /^99(?:20[2-5]|21[1-5]|24[2-5]|25[2-5]|22[1-3]|23[1-3]|28[1-5])$/;

/** Office, hospital and emergency room visits and consultations. */
export const isVisit = (code: string): boolean => VISIT.test(code);
