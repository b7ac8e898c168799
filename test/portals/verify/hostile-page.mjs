// Hand entry of the three honest fields, after proof that the page would learn of a value in any of its other fields.

const us = (iso) => `${iso.slice(5, 7)}/${iso.slice(8)}/${iso.slice(0, 4)}`;
const state = (page) => page.evaluate(() => window.portalState());

/** Writes a mark into every field of every frame, looks whether the state shows all of them, and takes them out again. */
async function provesWired(page) {
  const writeAll = async (value) => {
    for (const frame of page.frames()) {
      await frame.evaluate((text) => {
        for (const input of document.querySelectorAll('input')) input.value = text;
      }, value);
    }
    await page.waitForTimeout(400);
  };
  await writeAll('mark');
  const deaf = Object.entries(await state(page)).filter(
    ([key, value]) => key !== 'submitted' && value !== 'mark',
  );
  if (deaf.length) throw new Error(`not told of ${deaf.map(([key]) => key).join(', ')}`);
  await writeAll('');
}

export const drive = {
  Check: async (page, f) => {
    await provesWired(page);
    await page
      .getByLabel('Member ID', { exact: true })
      .first()
      .pressSequentially(f['subscriber.memberId']);
    await page.locator('#q2').pressSequentially(f['patient.lastName']);
    await page.locator('#q3').pressSequentially(us(f['patient.birthDate']));
  },
};
